#include "internal.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <libxml/xpathInternals.h>
#include <libxslt/extensions.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

/// Takes the collected message as the reason, in memory that clx_free frees.
static void give_reason(clx_message *message, char **reason) {
    *reason = (char *)xmlStrdup((const xmlChar *)(message->text != NULL ? message->text : "no reason given"));
    free(message->text);
    message->text = NULL;
}

static void collect_structured(void *user, clx_xml_error error) {
    (void)user;
    if (error != NULL && error->message != NULL && error->level >= XML_ERR_ERROR) {
        xsltGenericError(xsltGenericErrorContext, "%s", error->message);
    }
}

clx_stylesheet *clx_stylesheet_new(const clx_file *files, size_t count, char **reason) {
    clx_setup_xslt();
    clx_message message = {0};
    clx_includes includes = {.files = files, .count = count};
    clx_current_message = &message;
    clx_current_includes = &includes;
    xmlSetStructuredErrorFunc(NULL, collect_structured);
    xsltStylesheetPtr stylesheet = NULL;
    xmlDocPtr document = count == 0 ? NULL : xmlReadMemory(
        (const char *)files[0].bytes, (int)files[0].count, files[0].name, NULL, XSLT_PARSE_OPTIONS | XML_PARSE_NONET);
    if (document != NULL) {
        stylesheet = xsltParseStylesheetDoc(document);
        if (stylesheet == NULL) {
            xmlFreeDoc(document);
        } else if (stylesheet->errors > 0) {
            xsltFreeStylesheet(stylesheet);
            stylesheet = NULL;
        }
    }
    xmlSetStructuredErrorFunc(NULL, NULL);
    clx_current_includes = NULL;
    clx_current_message = NULL;
    if (stylesheet == NULL) {
        give_reason(&message, reason);
    } else {
        free(message.text);
    }
    return stylesheet;
}

void clx_stylesheet_free(clx_stylesheet *stylesheet) { xsltFreeStylesheet(stylesheet); }

/// Preferences under which a transformation reads and writes nothing.
static xsltSecurityPrefsPtr forbid_everything(void) {
    xsltSecurityPrefsPtr preferences = xsltNewSecurityPrefs();
    if (preferences == NULL) return NULL;
    const xsltSecurityOption options[] = {
        XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE, XSLT_SECPREF_CREATE_DIRECTORY,
        XSLT_SECPREF_READ_NETWORK, XSLT_SECPREF_WRITE_NETWORK,
    };
    for (size_t index = 0; index < sizeof options / sizeof *options; index++) {
        xsltSetSecurityPrefs(preferences, options[index], xsltSecurityForbid);
    }
    return preferences;
}

struct clx_answer {
    xmlChar *text;
};

void clx_answer_set(clx_answer *answer, const uint8_t *bytes, size_t count) {
    if (answer->text != NULL) xmlFree(answer->text);
    answer->text = count > INT_MAX ? NULL : xmlStrndup((const xmlChar *)bytes, (int)count);
}

/// Answers a call of one of the functions that came with the transformation.
static void call_function(xmlXPathParserContextPtr parser, int argument_count) {
    xsltTransformContextPtr context = xsltXPathGetTransformContext(parser);
    const clx_functions *functions = context != NULL ? context->_private : NULL;
    if (functions == NULL || argument_count != 1) {
        xmlXPathSetArityError(parser);
        return;
    }
    xmlChar *argument = xmlXPathPopString(parser);
    clx_answer answer = {0};
    for (size_t index = 0; argument != NULL && index < functions->count; index++) {
        if (strcmp(functions->names[index], (const char *)parser->context->function) != 0) continue;
        functions->call(functions->user, index, (const char *)argument, &answer);
        break;
    }
    if (argument != NULL) xmlFree(argument);
    valuePush(parser, answer.text != NULL ? xmlXPathWrapString(answer.text) : xmlXPathNewCString(""));
}

uint8_t *clx_transform(
    clx_stylesheet *stylesheet, clx_document *document, const char *const *parameters, const clx_functions *functions,
    size_t *count, char **reason
) {
    clx_message message = {0};
    clx_current_message = &message;
    clx_arena *before = clx_arena_enter(document->_private);
    xmlSetStructuredErrorFunc(NULL, collect_structured);
    uint8_t *text = NULL;
    xsltSecurityPrefsPtr preferences = forbid_everything();
    xsltTransformContextPtr context = preferences != NULL ? xsltNewTransformContext(stylesheet, document) : NULL;
    if (context != NULL && xsltSetCtxtSecurityPrefs(preferences, context) == 0) {
        for (size_t index = 0; parameters[index] != NULL && parameters[index + 1] != NULL; index += 2) {
            xsltQuoteOneUserParam(context, (const xmlChar *)parameters[index], (const xmlChar *)parameters[index + 1]);
        }
        for (size_t index = 0; functions != NULL && index < functions->count; index++) {
            xsltRegisterExtFunction(
                context, (const xmlChar *)functions->names[index], (const xmlChar *)functions->space, call_function);
        }
        context->_private = (void *)functions;
        xmlDocPtr result = xsltApplyStylesheetUser(stylesheet, document, NULL, NULL, NULL, context);
        if (result != NULL && context->state == XSLT_STATE_OK) {
            bool is_page = stylesheet->indent == 0 && stylesheet->encoding != NULL && xmlStrcasecmp(stylesheet->encoding, (const xmlChar *)"UTF-8") == 0;
            if (is_page) text = (uint8_t *)clx_page_bytes(result, count);
            xmlChar *bytes = NULL;
            int length = 0;
            if (text == NULL && xsltSaveResultToString(&bytes, &length, result, stylesheet) == 0 && length >= 0) {
                *count = (size_t)length;
                text = bytes != NULL ? bytes : xmlStrdup((const xmlChar *)"");
            }
        }
        if (result != NULL) xmlFreeDoc(result);
    }
    if (context != NULL) xsltFreeTransformContext(context);
    if (preferences != NULL) xsltFreeSecurityPrefs(preferences);
    xmlSetStructuredErrorFunc(NULL, NULL);
    clx_arena_enter(before);
    clx_current_message = NULL;
    if (text == NULL) {
        give_reason(&message, reason);
    } else {
        free(message.text);
    }
    return text;
}
