#include "internal.h"
#include <limits.h>
#include <string.h>
#include <libxml/encoding.h>
#include <libxml/xmlmemory.h>

void clx_free(void *memory) {
    if (memory != NULL) xmlFree(memory);
}

// Without a handler libxml2 writes to standard error.
static void ignore(void *user, clx_xml_error error) {
    (void)user;
    (void)error;
}

uint8_t *clx_convert(const char *encoding, const uint8_t *bytes, size_t count, size_t *converted_count) {
    clx_setup();
    if (bytes == NULL || count > INT_MAX / 4) return NULL;
    xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(encoding);
    if (handler == NULL) return NULL;
    xmlSetStructuredErrorFunc(NULL, ignore);
    xmlBufferPtr from = xmlBufferCreateSize(count + 1);
    xmlBufferPtr to = xmlBufferCreateSize(count * 2 + 16);
    uint8_t *result = NULL;
    if (from != NULL && to != NULL && xmlBufferAdd(from, bytes, (int)count) == 0) {
        // One call converts a bounded piece; go on while pieces come.
        int step;
        do {
            step = xmlCharEncInFunc(handler, to, from);
        } while (step > 0 && xmlBufferLength(from) > 0);
        if (step >= 0 && xmlBufferLength(from) == 0) {
            *converted_count = (size_t)xmlBufferLength(to);
            result = xmlMalloc(*converted_count + 1);
            if (result != NULL) memcpy(result, xmlBufferContent(to), *converted_count);
        }
    }
    xmlBufferFree(from);
    xmlBufferFree(to);
    xmlCharEncCloseFunc(handler);
    xmlSetStructuredErrorFunc(NULL, NULL);
    return result;
}
