#include "internal.h"
#include <stdlib.h>
#include <string.h>

// What is more than this is noise that follows from the first.
#define MOST_ERRORS 1000

struct clx_errors {
    clx_error *items;
    const void **nodes;
    size_t count;
    size_t capacity;
};

clx_errors *clx_errors_new(void) { return calloc(1, sizeof(clx_errors)); }

void clx_errors_free(clx_errors *errors) {
    if (errors == NULL) return;
    for (size_t index = 0; index < errors->count; index++) {
        free((void *)errors->items[index].message);
        free((void *)errors->items[index].string1);
        free((void *)errors->items[index].string2);
        free((void *)errors->items[index].string3);
        free((void *)errors->items[index].file);
        free((void *)errors->items[index].attribute);
        free((void *)errors->items[index].attribute_space);
    }
    free(errors->items);
    free(errors->nodes);
    free(errors);
}

size_t clx_errors_count(const clx_errors *errors) { return errors->count; }

const clx_error *clx_errors_at(const clx_errors *errors, size_t index) {
    return index < errors->count ? &errors->items[index] : NULL;
}

static const char *copy(const char *text) { return text == NULL ? NULL : strdup(text); }

static bool make_room(clx_errors *errors) {
    if (errors->count < errors->capacity) return true;
    size_t capacity = errors->capacity == 0 ? 8 : errors->capacity * 2;
    clx_error *items = realloc(errors->items, capacity * sizeof *items);
    if (items == NULL) return false;
    errors->items = items;
    const void **nodes = realloc(errors->nodes, capacity * sizeof *nodes);
    if (nodes == NULL) return false;
    errors->nodes = nodes;
    errors->capacity = capacity;
    return true;
}

void clx_errors_collect(void *user, clx_xml_error error) {
    clx_errors *errors = user;
    if (errors == NULL || error == NULL || errors->count >= MOST_ERRORS || !make_room(errors)) return;
    errors->items[errors->count] = (clx_error){
        .domain = error->domain,
        .code = error->code,
        .level = (int)error->level,
        .line = error->line,
        .column = error->int2,
        .element = -1,
        .message = copy(error->message),
        .string1 = copy(error->str1),
        .string2 = copy(error->str2),
        .string3 = copy(error->str3),
    };
    errors->nodes[errors->count] = error->node;
    errors->count++;
}

void clx_errors_collect_of_schema(void *user, clx_xml_error error) {
    clx_errors *errors = user;
    if (errors == NULL || error == NULL) return;
    size_t count = errors->count;
    clx_errors_collect(errors, error);
    if (errors->count == count) return;
    clx_error *item = &errors->items[count];
    errors->nodes[count] = NULL;
    const xmlNode *node = error->node;
    if (node != NULL && node->type == XML_ATTRIBUTE_NODE) {
        item->attribute = copy((const char *)node->name);
        if (node->ns != NULL) item->attribute_space = copy((const char *)node->ns->href);
        node = node->parent;
    }
    if (node != NULL && node->type != XML_ELEMENT_NODE) node = node->parent;
    if (node != NULL && node->type == XML_ELEMENT_NODE) {
        item->element = clx_element_number(node);
        if (node->doc != NULL) item->file = copy((const char *)node->doc->URL);
    }
    if (item->file == NULL) item->file = copy(error->file);
}

long clx_element_number(const xmlNode *wanted) {
    // The elements of an instance carry their numbers, from 1, since some may have been taken out.
    if (wanted->_private != NULL) return (long)(intptr_t)wanted->_private - 1;
    long number = 0;
    xmlNodePtr root = xmlDocGetRootElement(wanted->doc);
    for (xmlNodePtr node = root; node != NULL; node = clx_next_element(node, root), number++) {
        if (node == wanted) return number;
    }
    return -1;
}

void clx_errors_number(clx_errors *errors, xmlDocPtr document) {
    long number = 0;
    xmlNodePtr root = xmlDocGetRootElement(document);
    for (xmlNodePtr node = root; errors->count > 0 && node != NULL; node = clx_next_element(node, root), number++) {
        for (size_t index = 0; index < errors->count; index++) {
            const xmlNode *wanted = errors->nodes[index];
            if (wanted == node || (wanted != NULL && wanted->type == XML_ATTRIBUTE_NODE && wanted->parent == node)) {
                errors->items[index].element = number;
            }
        }
    }
    for (size_t index = 0; index < errors->count; index++) errors->nodes[index] = NULL;
}
