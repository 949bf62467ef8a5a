#include "internal.h"
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// MARK: Compiling

static void set_up_types(void) {
    clx_setup();
    xmlSchemaInitTypes();
}

clx_schema *clx_schema_new(const clx_file *files, size_t count, clx_errors *errors) {
    // The library makes its built-in types with the first schema, without a lock: a second thread would make them again under the first's feet.
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, set_up_types);
    if (count == 0 || files[0].count > INT_MAX) return NULL;
    clx_includes table = {.files = files, .count = count};
    clx_current_schemas = &table;
    xmlSetStructuredErrorFunc(errors, clx_errors_collect_of_schema);
    xmlSchemaPtr schema = NULL;
    // Of a document that is given the giver would have to keep hold as long as the schema lives; of text the schema does.
    xmlSchemaParserCtxtPtr context = xmlSchemaNewMemParserCtxt((const char *)files[0].bytes, (int)files[0].count);
    if (context != NULL) {
        xmlSchemaSetParserStructuredErrors(context, clx_errors_collect_of_schema, errors);
        schema = xmlSchemaParse(context);
        xmlSchemaFreeParserCtxt(context);
    }
    xmlSetStructuredErrorFunc(NULL, NULL);
    clx_current_schemas = NULL;
    return schema;
}

void clx_schema_free(clx_schema *schema) {
    xmlSchemaFree(schema);
}

// MARK: Instances

struct clx_instance {
    clx_arena *arena;
    xmlDocPtr document;
    xmlNodePtr *elements;
    size_t count;
};

static const xmlChar *string_at(const char *strings, int32_t place) {
    return place < 0 ? NULL : (const xmlChar *)strings + place;
}

static bool build(clx_instance *instance, const clx_piece *pieces, size_t count, const char *strings) {
    xmlNodePtr parent = NULL;
    for (size_t index = 0; index < count; index++) {
        const clx_piece *piece = &pieces[index];
        const xmlChar *prefix = string_at(strings, piece->prefix);
        const xmlChar *value = string_at(strings, piece->value);
        if (piece->kind == 1) {
            if (parent == NULL && instance->count > 0) return false;
            xmlNodePtr node = xmlNewDocNode(instance->document, NULL, string_at(strings, piece->name), NULL);
            if (node == NULL) return false;
            if (parent == NULL) xmlDocSetRootElement(instance->document, node);
            else if (xmlAddChild(parent, node) == NULL) {
                xmlFreeNode(node);
                return false;
            }
            node->_private = (void *)(intptr_t)(instance->count + 1);
            instance->elements[instance->count++] = node;
            parent = node;
            // Its declarations come first, so that they are in scope for its own name.
            while (index + 1 < count && pieces[index + 1].kind == 4) {
                index++;
                xmlNewNs(node, string_at(strings, pieces[index].value), string_at(strings, pieces[index].prefix));
            }
            xmlNsPtr space = xmlSearchNs(instance->document, node, prefix);
            if (space != NULL && space->href != NULL && *space->href != 0) xmlSetNs(node, space);
        } else if (piece->kind == 2) {
            if (parent == NULL) return false;
            xmlNsPtr space = prefix != NULL ? xmlSearchNs(instance->document, parent, prefix) : NULL;
            if (xmlNewNsProp(parent, space, string_at(strings, piece->name), value) == NULL) return false;
        } else if (piece->kind == 3) {
            if (parent == NULL) continue;
            xmlNodePtr text = xmlNewDocText(instance->document, value);
            if (text == NULL || xmlAddChild(parent, text) == NULL) return false;
        } else {
            if (parent == NULL) return false;
            parent = parent->parent != NULL && parent->parent->type == XML_ELEMENT_NODE ? parent->parent : NULL;
        }
    }
    return instance->count > 0;
}

clx_instance *clx_instance_new(const clx_piece *pieces, size_t count, const char *strings) {
    clx_setup();
    clx_instance *instance = calloc(1, sizeof *instance);
    if (instance == NULL) return NULL;
    instance->arena = clx_arena_new();
    clx_arena *before = clx_arena_enter(instance->arena);
    instance->document = xmlNewDoc((const xmlChar *)"1.0");
    instance->elements = calloc(count + 1, sizeof *instance->elements);
    bool is_whole = instance->document != NULL && instance->elements != NULL && build(instance, pieces, count, strings);
    clx_arena_enter(before);
    if (is_whole) return instance;
    clx_instance_free(instance);
    return NULL;
}

void clx_instance_free(clx_instance *instance) {
    if (instance == NULL) return;
    clx_arena *before = clx_arena_enter(instance->arena);
    if (instance->document != NULL) xmlFreeDoc(instance->document);
    clx_arena_enter(before);
    clx_arena_free(instance->arena);
    free(instance->elements);
    free(instance);
}

bool clx_instance_validate(clx_instance *instance, clx_schema *schema, size_t element, clx_errors *errors) {
    if (element >= instance->count || instance->elements[element] == NULL) return true;
    clx_arena *before = clx_arena_enter(instance->arena);
    xmlSchemaValidCtxtPtr context = xmlSchemaNewValidCtxt(schema);
    bool is_valid = false;
    if (context != NULL) {
        xmlSetStructuredErrorFunc(errors, clx_errors_collect_of_schema);
        xmlSchemaSetValidStructuredErrors(context, clx_errors_collect_of_schema, errors);
        is_valid = xmlSchemaValidateOneElement(context, instance->elements[element]) == 0;
        xmlSetStructuredErrorFunc(NULL, NULL);
        xmlSchemaFreeValidCtxt(context);
    }
    clx_arena_enter(before);
    return is_valid;
}

/// Forgets an element and all inside it.
static void forget(clx_instance *instance, xmlNodePtr top) {
    xmlNodePtr node = top;
    while (node != NULL) {
        if (node->type == XML_ELEMENT_NODE && node->_private != NULL) instance->elements[(intptr_t)node->_private - 1] = NULL;
        if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != top && node->next == NULL) node = node->parent;
        if (node == top) return;
        node = node->next;
    }
}

void clx_instance_remove_element(clx_instance *instance, size_t element) {
    if (element >= instance->count || instance->elements[element] == NULL) return;
    xmlNodePtr node = instance->elements[element];
    forget(instance, node);
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

void clx_instance_remove_attribute(clx_instance *instance, size_t element, const char *name, const char *space) {
    if (element >= instance->count || instance->elements[element] == NULL) return;
    xmlNodePtr node = instance->elements[element];
    xmlAttrPtr attribute = space != NULL
        ? xmlHasNsProp(node, (const xmlChar *)name, (const xmlChar *)space) : xmlHasNsProp(node, (const xmlChar *)name, NULL);
    if (attribute != NULL && attribute->type == XML_ATTRIBUTE_NODE) xmlRemoveProp(attribute);
}

void clx_instance_remove_text(clx_instance *instance, size_t element) {
    if (element >= instance->count || instance->elements[element] == NULL) return;
    xmlNodePtr node = instance->elements[element]->children;
    while (node != NULL) {
        xmlNodePtr next = node->next;
        if (node->type == XML_TEXT_NODE) {
            xmlUnlinkNode(node);
            xmlFreeNode(node);
        }
        node = next;
    }
}
