#include "CProcess.h"
#include <stdlib.h>

static int saved_count = 0;
static char **saved = NULL;

// glibc and Darwin call constructors as they call main.
#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor)) static void save(int count, char **arguments) {
    saved_count = count;
    saved = arguments;
}
#endif

const char *const *carguments(int *count) {
    *count = saved_count;
    return (const char *const *)saved;
}
