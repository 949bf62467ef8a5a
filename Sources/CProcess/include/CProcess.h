#ifndef CPROCESS_H
#define CPROCESS_H

/// The arguments that the process was started with, the name of the command first; their number is 0 where the system does not hand
/// them to constructors.
///
/// Swift's own list is read from /proc, which is missing in a bare chroot.
const char *const *carguments(int *count);

/// Asks the system for memory more seldom and for more at once: what is given back is needed again for the next document.
void ckeep_memory(void);

#endif
