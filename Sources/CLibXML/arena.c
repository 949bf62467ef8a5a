#include "internal.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <libxml/xmlmemory.h>

// A document is tens of thousands of small blocks, and so is what a transformation makes of it; a sixth of a page's time is
// the system's allocator. All of them end together, so they are taken from chunks that the next document takes over whole.
// Nothing relies on that end: what outlives its document is counted, and its chunks stay until the last of it is freed.

enum {
    UNIT = 16,
    CHUNK = 1 << 20,
    /// Above it blocks come from the system, which grows them in place.
    LARGEST = 8192,
    SMALL = 512,
    /// Sizes of blocks with their headers: multiples of a unit up to SMALL, then powers of two up to the one that holds LARGEST.
    CLASSES = SMALL / UNIT + 6,
    /// Chunks that are kept for the documents to come.
    KEPT = 24,
};

/// What stands before each block, ours or the system's.
typedef struct {
    /// Units from the start of the chunk; 0 for a block of the system.
    uint32_t place;
    uint32_t class;
} header;

typedef struct chunk {
    struct chunk *next;
    clx_arena *arena;
} chunk;

struct clx_arena {
    chunk *chunks;
    char *next;
    char *end;
    /// Blocks that were taken, less those that were given back while the arena was entered.
    long taken;
    /// After the end of the document: blocks that are still taken. Before: those given back elsewhere, below zero.
    atomic_long left;
    void *given_back[CLASSES];
};

static _Thread_local clx_arena *current = NULL;

static struct {
    pthread_mutex_t lock;
    chunk *first;
    size_t count;
} kept = {.lock = PTHREAD_MUTEX_INITIALIZER};

static chunk *new_chunk(void) {
    pthread_mutex_lock(&kept.lock);
    chunk *result = kept.first;
    if (result != NULL) {
        kept.first = result->next;
        kept.count--;
    }
    pthread_mutex_unlock(&kept.lock);
    return result != NULL ? result : malloc(CHUNK);
}

static void give_up(clx_arena *arena) {
    // The arena lies in the last of its chunks.
    chunk *next = arena->chunks;
    pthread_mutex_lock(&kept.lock);
    while (next != NULL) {
        chunk *each = next;
        next = each->next;
        if (kept.count < KEPT) {
            each->next = kept.first;
            kept.first = each;
            kept.count++;
        } else {
            free(each);
        }
    }
    pthread_mutex_unlock(&kept.lock);
}

static bool grow(clx_arena *arena) {
    chunk *added = new_chunk();
    if (added == NULL) return false;
    added->next = arena->chunks;
    added->arena = arena;
    arena->chunks = added;
    arena->next = (char *)added + sizeof(chunk);
    arena->end = (char *)added + CHUNK;
    return true;
}

clx_arena *clx_arena_new(void) {
    chunk *first = new_chunk();
    if (first == NULL) return NULL;
    clx_arena *arena = (clx_arena *)(first + 1);
    memset(arena, 0, sizeof *arena);
    first->next = NULL;
    first->arena = arena;
    arena->chunks = first;
    arena->next = (char *)first + (sizeof(chunk) + sizeof(clx_arena) + UNIT - 1) / UNIT * UNIT;
    arena->end = (char *)first + CHUNK;
    return arena;
}

clx_arena *clx_arena_enter(clx_arena *arena) {
    clx_arena *before = current;
    current = arena;
    return before;
}

void clx_arena_free(clx_arena *arena) {
    if (arena != NULL && atomic_fetch_add(&arena->left, arena->taken) + arena->taken == 0) give_up(arena);
}

/// The bytes of a block of a class, its header among them.
static size_t size_of(uint32_t class) { return class <= SMALL / UNIT ? class * (size_t)UNIT : (size_t)SMALL << (class - SMALL / UNIT); }

static uint32_t class_of(size_t size) {
    if (size <= SMALL) return (uint32_t)((size + UNIT - 1) / UNIT);
    uint32_t class = SMALL / UNIT + 1;
    while (size_of(class) < size) class++;
    return class;
}

static header *header_of(void *block) { return (header *)block - 1; }

static void *take(size_t count) {
    clx_arena *arena = current;
    if (arena == NULL || count > LARGEST) {
        char *memory = count > SIZE_MAX - UNIT ? NULL : malloc(count + UNIT);
        if (memory == NULL) return NULL;
        header_of(memory + UNIT)->place = 0;
        return memory + UNIT;
    }
    uint32_t class = class_of(count + sizeof(header) + (count == 0));
    void **block = arena->given_back[class];
    if (block != NULL) {
        arena->given_back[class] = *block;
        arena->taken++;
        return block;
    }
    size_t size = size_of(class);
    if ((size_t)(arena->end - arena->next) < size + UNIT && !grow(arena)) return NULL;
    // Blocks lie at whole units; the header of each is in the unit before.
    char *result = arena->next + UNIT;
    *header_of(result) = (header){.place = (uint32_t)((result - (char *)arena->chunks) / UNIT), .class = class};
    arena->next += size;
    arena->taken++;
    return result;
}

static void give_back(void *block) {
    if (block == NULL) return;
    header *mark = header_of(block);
    if (mark->place == 0) {
        free((char *)block - UNIT);
        return;
    }
    clx_arena *arena = ((chunk *)(void *)((char *)block - mark->place * (size_t)UNIT))->arena;
    if (arena == current) {
        *(void **)block = arena->given_back[mark->class];
        arena->given_back[mark->class] = block;
        arena->taken--;
    } else if (atomic_fetch_sub(&arena->left, 1) == 1) {
        give_up(arena);
    }
}

static void *change(void *block, size_t count) {
    if (block == NULL) return take(count);
    header *mark = header_of(block);
    if (mark->place == 0) {
        char *memory = count > SIZE_MAX - UNIT ? NULL : realloc((char *)block - UNIT, count + UNIT);
        return memory == NULL ? NULL : memory + UNIT;
    }
    size_t capacity = size_of(mark->class) - sizeof(header);
    if (count <= capacity) return block;
    void *result = take(count);
    if (result == NULL) return NULL;
    memcpy(result, block, capacity);
    give_back(block);
    return result;
}

static char *copy(const char *text) {
    size_t count = strlen(text) + 1;
    char *result = take(count);
    if (result != NULL) memcpy(result, text, count);
    return result;
}

void clx_arena_setup(void) { xmlMemSetup(give_back, take, change, copy); }
