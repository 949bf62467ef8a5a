#ifndef CLIBXML_H
#define CLIBXML_H

#include <stddef.h>
#include <stdint.h>

/// Converts a whole text from a named encoding to UTF-8; NULL where the encoding is unknown or the text is not in it.
/// The result is freed with clx_free.
uint8_t *clx_convert(const char *encoding, const uint8_t *bytes, size_t count, size_t *converted_count);
void clx_free(void *memory);

#endif
