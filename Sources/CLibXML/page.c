#include "internal.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parserInternals.h>
#include <libxml/uri.h>

// Writes the pages that the style sheets make. libxml2's own writer looks up each element and attribute by comparing names
// and escapes every value twice, which is a tenth of the time of a page. What it alone can write is left to it.

typedef struct {
    char *bytes;
    size_t count;
    size_t capacity;
    bool failed;
} output;

static void put(output *out, const char *bytes, size_t count) {
    if (out->capacity - out->count < count + 1) {
        size_t capacity = (out->count + count) * 2 + 16384;
        char *grown = out->failed ? NULL : xmlRealloc(out->bytes, capacity);
        if (grown == NULL) {
            out->failed = true;
            return;
        }
        out->bytes = grown;
        out->capacity = capacity;
    }
    memcpy(out->bytes + out->count, bytes, count);
    out->count += count;
}

static void put_string(output *out, const char *text) { put(out, text, strlen(text)); }

static void put_escaped(output *out, const xmlChar *text, bool in_attribute) {
    const char *start = (const char *)text;
    const char *place = start;
    for (;; place++) {
        const char *escape;
        switch (*place) {
            case 0:
                put(out, start, (size_t)(place - start));
                return;
            case '&': escape = "&amp;"; break;
            case '<': escape = "&lt;"; break;
            case '>': escape = "&gt;"; break;
            case '\r': escape = "&#13;"; break;
            case '"':
                if (!in_attribute) continue;
                escape = "&quot;";
                break;
            default: continue;
        }
        put(out, start, (size_t)(place - start));
        put_string(out, escape);
        start = place + 1;
    }
}

/// What a URL may hold as it is: the rest of it is escaped by bytes (HTML 4.01 B.2.1).
static const char url_characters[] = "@/:=?;#%&,+<>";

static bool is_plain_url(const xmlChar *text) {
    for (; *text != 0; text++) {
        bool is_word = (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') || (*text >= '0' && *text <= '9');
        if (!is_word && strchr("-_.!~*'()", *text) == NULL && strchr(url_characters, *text) == NULL) return false;
    }
    return true;
}

static bool is_url(const xmlAttr *attribute) {
    const char *name = (const char *)attribute->name;
    return strcmp(name, "href") == 0 || strcmp(name, "src") == 0 || strcmp(name, "action") == 0;
}

static bool put_attribute(output *out, const xmlAttr *attribute) {
    if (attribute->ns != NULL) return false;
    const xmlNode *content = attribute->children;
    if (content != NULL && (content->type != XML_TEXT_NODE || content->next != NULL)) return false;
    put(out, " ", 1);
    put_string(out, (const char *)attribute->name);
    if (content == NULL || htmlIsBooleanAttr(attribute->name)) return true;
    put(out, "=\"", 2);
    const xmlChar *value = content->content != NULL ? content->content : (const xmlChar *)"";
    if (is_url(attribute)) {
        while (*value == ' ' || *value == '\t' || *value == '\n' || *value == '\r') value++;
        xmlChar *escaped = is_plain_url(value) ? NULL : xmlURIEscapeStr(value, (const xmlChar *)url_characters);
        put_escaped(out, escaped != NULL ? escaped : value, true);
        if (escaped != NULL) xmlFree(escaped);
    } else {
        put_escaped(out, value, true);
    }
    put(out, "\"", 1);
    return true;
}

static bool is_raw(const xmlNode *element) {
    return element != NULL && (strcmp((const char *)element->name, "script") == 0 || strcmp((const char *)element->name, "style") == 0);
}

/// Writes what stands before the content of a node; false where that is left to libxml2.
static bool open_node(output *out, const xmlNode *node) {
    if (node->type == XML_TEXT_NODE) {
        if (node->content == NULL) return true;
        if (node->name == xmlStringTextNoenc || is_raw(node->parent)) {
            put_string(out, (const char *)node->content);
        } else {
            put_escaped(out, node->content, false);
        }
        return true;
    }
    if (node->type != XML_ELEMENT_NODE || node->ns != NULL || node->nsDef != NULL) return false;
    put(out, "<", 1);
    put_string(out, (const char *)node->name);
    for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next) {
        if (!put_attribute(out, attribute)) return false;
    }
    put(out, ">", 1);
    return true;
}

static void close_node(output *out, const xmlNode *node) {
    if (node->type != XML_ELEMENT_NODE) return;
    if (node->children == NULL) {
        const htmlElemDesc *known = htmlTagLookup(node->name);
        if (known != NULL && known->empty) return;
    }
    put(out, "</", 2);
    put_string(out, (const char *)node->name);
    put(out, ">", 1);
}

char *clx_page_bytes(xmlDocPtr page, size_t *count) {
    if (page->type != XML_HTML_DOCUMENT_NODE || page->intSubset != NULL) return NULL;
    htmlSetMetaEncoding(page, (const xmlChar *)"UTF-8");
    output out = {0};
    const xmlNode *node = page->children;
    bool is_ours = node != NULL;
    while (is_ours && node != NULL) {
        is_ours = open_node(&out, node);
        if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
            node = node->children;
            continue;
        }
        close_node(&out, node);
        while (node->next == NULL && node->parent != NULL && node->parent != (const xmlNode *)page) {
            node = node->parent;
            close_node(&out, node);
        }
        node = node->next;
    }
    put(&out, "\n", 1);
    if (!is_ours || out.failed || out.count > INT_MAX) {
        if (out.bytes != NULL) xmlFree(out.bytes);
        return NULL;
    }
    *count = out.count;
    return out.bytes;
}
