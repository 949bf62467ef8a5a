#include "CProcess.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void ckeep_memory(void) {
#if defined(__GLIBC__)
    // The largest block that the heap of a thread can take is half of its 64 MiB (malloc/arena.c of glibc).
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_TOP_PAD, 4 << 20);
#endif
}
