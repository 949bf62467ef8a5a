#include "CBytes.h"
#include <stdint.h>
#include <string.h>

/// What a processor of any kind compares in one step.
typedef uint8_t lanes __attribute__((vector_size(16)));

enum { width = 2 * sizeof(lanes), part = sizeof(uint64_t) };

static lanes load(const uint8_t *place) {
    lanes value;
    memcpy(&value, place, sizeof value);
    return value;
}

static lanes repeated(uint8_t byte) {
    lanes value;
    memset(&value, byte, sizeof value);
    return value;
}

const void *cbytes_find(const void *bytes, size_t count, const void *word, size_t length, size_t anchor, size_t other) {
    if (count < length) return NULL;
    const uint8_t *place = bytes, *end = place + (count - length) + 1;
    const uint8_t *letters = word;
    const lanes first = repeated(letters[anchor]), second = repeated(letters[other]);
    for (; end - place >= width; place += width) {
        const lanes found[] = {
            (lanes)((load(place + anchor) == first) & (load(place + other) == second)),
            (lanes)((load(place + anchor + sizeof(lanes)) == first) & (load(place + other + sizeof(lanes)) == second)),
        };
        uint64_t parts[width / part];
        memcpy(parts, found, sizeof parts);
        if (!(parts[0] | parts[1] | parts[2] | parts[3])) continue;
        for (const uint8_t *start = place; start < place + width; start++) {
            if (parts[(start - place) / part] == 0) {
                start += part - 1;
            } else if (start[anchor] == letters[anchor] && memcmp(start, word, length) == 0) {
                return start;
            }
        }
    }
    for (; place < end; place++) {
        if (place[anchor] == letters[anchor] && memcmp(place, word, length) == 0) return place;
    }
    return NULL;
}
