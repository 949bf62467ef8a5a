#include "internal.h"
#include <limits.h>
#include <string.h>
#include <libxml/valid.h>

static xmlDocPtr parse(const uint8_t *bytes, size_t count, clx_resolve resolve, void *user, clx_errors *errors) {
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    if (context == NULL) return NULL;
    clx_session session = {.magic = CLX_SESSION_MAGIC, .resolve = resolve, .user = user};
    context->_private = &session;
    // Set per thread, since a handler in the SAX block would get the context instead of the list.
    xmlSetStructuredErrorFunc(errors, clx_errors_collect);
    // No base URL: a system identifier is asked for as it is written.
    xmlDocPtr document = xmlCtxtReadMemory(
        context, count == 0 ? "" : (const char *)bytes, (int)count, NULL, "UTF-8",
        XML_PARSE_NOENT | XML_PARSE_DTDLOAD | XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT
            | XML_PARSE_IGNORE_ENC);
    xmlSetStructuredErrorFunc(NULL, NULL);
    if (document != NULL && !context->wellFormed) {
        xmlFreeDoc(document);
        document = NULL;
    }
    context->_private = NULL;
    xmlFreeParserCtxt(context);
    return document;
}

clx_document *clx_parse(const uint8_t *bytes, size_t count, clx_resolve resolve, void *user, clx_errors *errors) {
    clx_setup();
    if (count > INT_MAX) return NULL;
    clx_arena *arena = clx_arena_new();
    clx_arena *before = clx_arena_enter(arena);
    xmlDocPtr document = parse(bytes, count, resolve, user, errors);
    clx_arena_enter(before);
    if (document == NULL) {
        clx_arena_free(arena);
    } else {
        document->_private = arena;
    }
    return document;
}

void clx_document_free(clx_document *document) {
    clx_arena *arena = document->_private;
    clx_arena *before = clx_arena_enter(arena);
    xmlFreeDoc(document);
    clx_arena_enter(before);
    clx_arena_free(arena);
}

bool clx_validate_dtd(clx_document *document, clx_errors *errors) {
    clx_arena *before = clx_arena_enter(document->_private);
    bool is_valid = false;
    xmlValidCtxtPtr context = xmlNewValidCtxt();
    if (context != NULL) {
        xmlSetStructuredErrorFunc(errors, clx_errors_collect);
        is_valid = xmlValidateDocument(context, document) == 1;
        xmlSetStructuredErrorFunc(NULL, NULL);
        xmlFreeValidCtxt(context);
        clx_errors_number(errors, document);
    }
    clx_arena_enter(before);
    return is_valid;
}

/// The declaration of an element, which the internal subset may give too.
static xmlElementPtr declaration(clx_document *document, const xmlChar *element) {
    xmlElementPtr found = document->intSubset != NULL ? xmlGetDtdElementDesc(document->intSubset, element) : NULL;
    if ((found == NULL || found->etype == XML_ELEMENT_TYPE_UNDEFINED) && document->extSubset != NULL) {
        found = xmlGetDtdElementDesc(document->extSubset, element);
    }
    return found;
}

char *clx_dtd_content(clx_document *document, const char *element) {
    xmlElementPtr found = declaration(document, (const xmlChar *)element);
    if (found == NULL) return NULL;
    char text[5000] = "";
    if (found->etype == XML_ELEMENT_TYPE_EMPTY) {
        strcpy(text, "EMPTY");
    } else if (found->content != NULL) {
        xmlSnprintfElementContent(text, sizeof(text) - 1, found->content, 1);
    }
    return text[0] == 0 ? NULL : (char *)xmlStrdup((const xmlChar *)text);
}

bool clx_dtd_has_attribute(clx_document *document, const char *element, const char *attribute) {
    const xmlChar *name = (const xmlChar *)attribute;
    return (document->intSubset != NULL && xmlGetDtdAttrDesc(document->intSubset, (const xmlChar *)element, name) != NULL)
        || (document->extSubset != NULL && xmlGetDtdAttrDesc(document->extSubset, (const xmlChar *)element, name) != NULL);
}

static void report_element(xmlNodePtr node, void (*body)(void *, const clx_event *), void *user) {
    clx_event event = {
        .kind = 1,
        .name = (const char *)node->name,
        .prefix = node->ns != NULL ? (const char *)node->ns->prefix : NULL,
        .space = node->ns != NULL ? (const char *)node->ns->href : NULL,
    };
    body(user, &event);
    for (xmlAttrPtr attribute = node->properties; attribute != NULL; attribute = attribute->next) {
        xmlChar *value = xmlNodeListGetString(node->doc, attribute->children, 1);
        clx_event item = {
            .kind = 2,
            .name = (const char *)attribute->name,
            .prefix = attribute->ns != NULL ? (const char *)attribute->ns->prefix : NULL,
            .space = attribute->ns != NULL ? (const char *)attribute->ns->href : NULL,
            .value = value != NULL ? (const char *)value : "",
        };
        body(user, &item);
        if (value != NULL) xmlFree(value);
    }
}

void clx_walk(clx_document *document, void (*body)(void *user, const clx_event *event), void *user) {
    xmlNodePtr node = document->children;
    while (node != NULL) {
        if (node->type == XML_ELEMENT_NODE) {
            report_element(node, body, user);
            if (node->children != NULL) {
                node = node->children;
                continue;
            }
            clx_event end = {.kind = 0};
            body(user, &end);
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            clx_event text = {.kind = 3, .value = (const char *)node->content};
            body(user, &text);
        }
        while (node != NULL && node->next == NULL) {
            node = node->parent;
            if (node == NULL || node->type != XML_ELEMENT_NODE) {
                node = NULL;
            } else {
                clx_event end = {.kind = 0};
                body(user, &end);
            }
        }
        if (node != NULL) node = node->next;
    }
}

xmlNodePtr clx_next_element(xmlNodePtr node, xmlNodePtr root) {
    do {
        if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != root && node->next == NULL && node->parent != NULL) node = node->parent;
        if (node == root || node->next == NULL) return NULL;
        node = node->next;
    } while (node->type != XML_ELEMENT_NODE);
    return node;
}

void clx_trim_before(clx_document *document, const char *name) {
    clx_arena *before = clx_arena_enter(document->_private);
    xmlNodePtr root = xmlDocGetRootElement(document);
    for (xmlNodePtr node = root; node != NULL; node = clx_next_element(node, root)) {
        xmlNodePtr text = node->prev;
        bool is_before = text != NULL && (text->type == XML_TEXT_NODE || text->type == XML_CDATA_SECTION_NODE) && text->content != NULL;
        if (!is_before || strcmp((const char *)node->name, name) != 0) continue;
        size_t count = strlen((const char *)text->content);
        size_t kept = count;
        while (kept > 0 && strchr(" \t\r\n", text->content[kept - 1]) != NULL) kept--;
        if (kept == count || kept > INT_MAX) continue;
        // The text may lie in the node itself or in the dictionary, which others share.
        xmlChar *rest = xmlStrndup(text->content, (int)kept);
        if (rest == NULL) continue;
        xmlNodeSetContent(text, rest);
        xmlFree(rest);
    }
    clx_arena_enter(before);
}

void clx_annotate(clx_document *document, const char *space, const clx_annotation *items, size_t count) {
    clx_arena *before = clx_arena_enter(document->_private);
    xmlNodePtr root = xmlDocGetRootElement(document);
    // A prefix that no document uses: it is never written out.
    xmlNsPtr namespace = root == NULL ? NULL : xmlNewNs(root, (const xmlChar *)space, (const xmlChar *)"xepkit-annotation");
    long number = 0;
    size_t next = 0;
    for (xmlNodePtr node = root; namespace != NULL && node != NULL && next < count; node = clx_next_element(node, root), number++) {
        for (; next < count && items[next].element == number; next++) {
            xmlNewNsProp(node, namespace, (const xmlChar *)items[next].name, (const xmlChar *)items[next].value);
        }
    }
    clx_arena_enter(before);
}
