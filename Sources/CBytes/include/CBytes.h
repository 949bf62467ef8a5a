#ifndef CBYTES_H
#define CBYTES_H

#include <stddef.h>

/// Where a word stands first among `count` bytes; NULL where it does not.
///
/// Two of its bytes, those at `anchor` and `other`, are searched for at 32 places at once: `anchor` should be one that is rare.
const void *cbytes_find(const void *bytes, size_t count, const void *word, size_t length, size_t anchor, size_t other);

#endif
