#ifndef CPROCESS_H
#define CPROCESS_H

/// The arguments that the process was started with, the name of the command first; their number is 0 where the system does not hand
/// them to constructors.
///
/// Swift's own list is read from /proc, which is missing in a bare chroot.
const char *const *carguments(int *count);

/// Asks the system for memory more seldom and for more at once: what is given back is needed again for the next document.
void ckeep_memory(void);

/// Takes the pages of the program's variables into possession, to be called before other threads run.
///
/// A page that is read before it is written is copied at that moment, and every core that runs a thread is interrupted for it.
void cown_variables(void);

#endif
