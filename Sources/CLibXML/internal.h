#ifndef CLIBXML_INTERNAL_H
#define CLIBXML_INTERNAL_H

#include "CLibXML.h"
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// 2.12 made the error of a structured handler const.
#if LIBXML_VERSION >= 21200
typedef const xmlError *clx_xml_error;
#else
typedef xmlErrorPtr clx_xml_error;
#endif

/// Sets up the libraries and their process-wide hooks, once.
void clx_setup(void);

/// The same for libxslt and libexslt, which only a style sheet needs.
void clx_setup_xslt(void);

/// Memory for one document and what is made of it.
typedef struct clx_arena clx_arena;

/// Makes libxml2 take its memory from the arena that is entered; to be called before anything else of it.
void clx_arena_setup(void);
/// NULL where there is no memory for it, which stands for the system's own.
clx_arena *clx_arena_new(void);
/// Lets this thread take from an arena, or with NULL from the system; returns what it took from before.
clx_arena *clx_arena_enter(clx_arena *arena);
/// Ends an arena; what is taken from it stays until it is freed.
void clx_arena_free(clx_arena *arena);

/// A structured error handler that collects into a clx_errors.
void clx_errors_collect(void *user, clx_xml_error error);

/// The same for errors of a schema or of what is validated by one: they carry their document's name, element and attribute.
void clx_errors_collect_of_schema(void *user, clx_xml_error error);

/// The element after one in document order, inside a root; NULL after the last.
xmlNodePtr clx_next_element(xmlNodePtr node, xmlNodePtr root);

/// The number of an element among those of its document, from 0; -1 where it is in none.
long clx_element_number(const xmlNode *element);

/// Turns the nodes of the errors into numbers; to be called while the document lives.
void clx_errors_number(clx_errors *errors, xmlDocPtr document);

/// What a parser context carries in `_private`, so that the process-wide loader knows whose question it answers.
typedef struct {
    uint32_t magic;
    clx_resolve resolve;
    void *user;
} clx_session;

#define CLX_SESSION_MAGIC 0x58455031u

/// The files that a style sheet or a schema being compiled on this thread may include.
typedef struct {
    const clx_file *files;
    size_t count;
} clx_includes;

extern _Thread_local const clx_includes *clx_current_includes;
extern _Thread_local const clx_includes *clx_current_schemas;

/// Collects the text of generic errors on this thread, while set.
typedef struct {
    char *text;
    size_t count;
} clx_message;

extern _Thread_local clx_message *clx_current_message;

/// An HTML document as UTF-8, in memory that clx_free frees; NULL where it has what only libxml2 can write.
char *clx_page_bytes(xmlDocPtr page, size_t *count);

#endif
