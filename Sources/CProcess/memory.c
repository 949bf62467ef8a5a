#if defined(__linux__)
#define _GNU_SOURCE
#include <link.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>
#endif
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

#if defined(__linux__)

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

/// More than the variables of this program that have a value from the start; gold puts constants behind them.
static const uintptr_t most_data = 512 << 10;

static void own(uintptr_t from, uintptr_t to) {
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    from &= ~(page - 1);
    // A kernel before Linux 5.14 refuses, and nothing is lost.
    if (from < to) madvise((void *)from, (to - from + page - 1) & ~(page - 1), MADV_POPULATE_WRITE);
}

static int own_program(struct dl_phdr_info *info, size_t size, void *context) {
    (void)size;
    (void)context;
    uintptr_t read_only = 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type == PT_GNU_RELRO) read_only = info->dlpi_addr + part->p_vaddr + part->p_memsz;
    }
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_W)) continue;
        const uintptr_t start = info->dlpi_addr + part->p_vaddr;
        const uintptr_t data = read_only > start ? read_only : start, zeros = start + part->p_filesz, end = start + part->p_memsz;
        if (zeros > data) own(data, zeros - data > most_data ? data + most_data : zeros);
        own(zeros, end);
    }
    // The program comes first, and libraries do not count.
    return 1;
}

void cown_variables(void) { dl_iterate_phdr(own_program, NULL); }

#else

void cown_variables(void) {}

#endif
