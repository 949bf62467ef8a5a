#include "internal.h"
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <libexslt/exslt.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlIO.h>
#include <libxslt/documents.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

_Thread_local const clx_includes *clx_current_includes = NULL;
_Thread_local clx_message *clx_current_message = NULL;

_Thread_local const clx_includes *clx_current_schemas = NULL;

/// A schema reads what it imports with parsers of its own, which no session can be given to: the thread's table answers.
static bool resolve_schema(const char *url, const uint8_t **bytes, size_t *count) {
    if (clx_current_schemas == NULL) return false;
    for (size_t index = 0; index < clx_current_schemas->count; index++) {
        const clx_file *file = &clx_current_schemas->files[index];
        if (strcmp(file->name, url) != 0) continue;
        *bytes = file->bytes;
        *count = file->count;
        return true;
    }
    return false;
}

// libxml2 has one loader for the whole process, so it asks the context who is reading. Without a session of ours
// nothing is ever opened.
static xmlParserInputPtr load(const char *url, const char *public_id, xmlParserCtxtPtr context) {
    (void)public_id;
    if (context == NULL || url == NULL) return NULL;
    const clx_session *session = context->_private;
    bool has_session = session != NULL && session->magic == CLX_SESSION_MAGIC && session->resolve != NULL;
    const uint8_t *bytes = NULL;
    size_t count = 0;
    bool is_known = has_session ? session->resolve(session->user, url, &bytes, &count) : resolve_schema(url, &bytes, &count);
    if (!is_known || count > INT32_MAX) return NULL;
    // The static variant of this call corrupts memory on 2.9.14.
    xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(
        count == 0 ? "" : (const char *)bytes, (int)count, XML_CHAR_ENCODING_NONE);
    if (buffer == NULL) return NULL;
    xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
    if (input == NULL) return NULL;
    input->filename = (char *)xmlStrdup((const xmlChar *)url);
    return input;
}

static xmlDocPtr load_for_xslt(const xmlChar *uri, xmlDictPtr dictionary, int options, void *context, xsltLoadType type) {
    (void)context;
    if (type != XSLT_LOAD_STYLESHEET || clx_current_includes == NULL || uri == NULL) return NULL;
    for (size_t index = 0; index < clx_current_includes->count; index++) {
        const clx_file *file = &clx_current_includes->files[index];
        if (strcmp(file->name, (const char *)uri) != 0) continue;
        xmlParserCtxtPtr parser = xmlNewParserCtxt();
        if (parser == NULL) return NULL;
        if (dictionary != NULL && parser->dict != NULL) {
            xmlDictFree(parser->dict);
            parser->dict = dictionary;
            xmlDictReference(dictionary);
        }
        xmlDocPtr document = xmlCtxtReadMemory(
            parser, (const char *)file->bytes, (int)file->count, file->name, NULL, options | XML_PARSE_NONET);
        xmlFreeParserCtxt(parser);
        return document;
    }
    return NULL;
}

static void collect_message(void *context, const char *format, ...) {
    (void)context;
    clx_message *message = clx_current_message;
    if (message == NULL || message->count > 4096) return;
    char piece[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(piece, sizeof piece, format, arguments);
    va_end(arguments);
    if (length <= 0) return;
    size_t count = (size_t)length < sizeof piece ? (size_t)length : sizeof piece - 1;
    char *text = realloc(message->text, message->count + count + 1);
    if (text == NULL) return;
    memcpy(text + message->count, piece, count);
    message->count += count;
    text[message->count] = 0;
    message->text = text;
}

static void set_up(void) {
    clx_arena_setup();
    xmlInitParser();
    xmlSetExternalEntityLoader(load);
}

static void set_up_xslt(void) {
    clx_setup();
    xsltInit();
    xsltSetLoaderFunc(load_for_xslt);
    xsltSetGenericErrorFunc(NULL, collect_message);
    exsltRegisterAll();
}

void clx_setup(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, set_up);
}

void clx_setup_xslt(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, set_up_xslt);
}
