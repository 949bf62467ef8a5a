// What the package uses of libxml2, libxslt and libexslt, levelled over their versions 2.9.13 to 2.14.
#ifndef CLIBXML_H
#define CLIBXML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Memory and encodings

/// Frees what a function here has returned.
void clx_free(void *memory);

/// Converts a whole text from a named encoding to UTF-8; NULL where the encoding is unknown or the text is not in it.
uint8_t *clx_convert(const char *encoding, const uint8_t *bytes, size_t count, size_t *converted_count);

// MARK: Errors

/// One error of libxml2. Strings are owned by the list that holds it.
typedef struct {
    int domain;
    int code;
    /// 1 warning, 2 error, 3 fatal.
    int level;
    int line;
    int column;
    /// The number of the element that it is about among all elements in document order, from 0; -1 for none.
    long element;
    const char *message;
    const char *string1;
    const char *string2;
    const char *string3;
    /// The name of the document that it is about, where the errors are of a schema; NULL elsewhere.
    const char *file;
    /// The attribute of the element that it is about, and its namespace; NULL where it is about none.
    const char *attribute;
    const char *attribute_space;
} clx_error;

typedef struct clx_errors clx_errors;
clx_errors *clx_errors_new(void);
void clx_errors_free(clx_errors *errors);
size_t clx_errors_count(const clx_errors *errors);
const clx_error *clx_errors_at(const clx_errors *errors, size_t index);

// MARK: Documents

typedef struct _xmlDoc clx_document;

/// Answers what a system identifier means; returns false where it must not be read.
/// The bytes need to live only until the next call.
typedef bool (*clx_resolve)(void *user, const char *system_id, const uint8_t **bytes, size_t *count);

/// Parses UTF-8 text with entities substituted and the external subset loaded, everything external by `resolve` alone.
/// NULL where it is not well-formed.
clx_document *clx_parse(const uint8_t *bytes, size_t count, clx_resolve resolve, void *user, clx_errors *errors);
void clx_document_free(clx_document *document);

/// Validates against the DTD that the document names.
bool clx_validate_dtd(clx_document *document, clx_errors *errors);

/// What the DTD says an element holds, as `(title , p*)` or `EMPTY`, to be freed; NULL where it does not declare it, or says too much.
char *clx_dtd_content(clx_document *document, const char *element);

/// Whether the DTD declares an attribute of an element.
bool clx_dtd_has_attribute(clx_document *document, const char *element, const char *attribute);

/// One node of a walk in document order.
typedef struct {
    /// 1 element, 2 attribute of it, 3 text, 0 the end of an element.
    int kind;
    const char *prefix;
    const char *name;
    const char *space;
    const char *value;
} clx_event;

/// Walks over all elements, attributes and text, namespace declarations left out.
void clx_walk(clx_document *document, void (*body)(void *user, const clx_event *event), void *user);

/// An attribute for the element with this number in document order.
typedef struct {
    long element;
    const char *name;
    const char *value;
} clx_annotation;

/// Gives elements attributes in a namespace of its own; the items are in the order of the elements.
void clx_annotate(clx_document *document, const char *space, const clx_annotation *items, size_t count);

/// Takes the white space from the end of each text that an element of a name follows at once.
void clx_trim_before(clx_document *document, const char *name);

/// A piece of a document that is being built; the numbers are places of strings, each ended by a zero byte, in one buffer.
typedef struct {
    /// 1 element begins, 2 attribute of it, 3 text, 4 namespace declaration of it (prefix, value), 0 element ends.
    int32_t kind;
    /// -1 for none.
    int32_t prefix;
    int32_t name;
    int32_t value;
} clx_piece;

// MARK: Style sheets

typedef struct _xsltStylesheet clx_stylesheet;

typedef struct {
    const char *name;
    const uint8_t *bytes;
    size_t count;
} clx_file;

/// Compiles the first of the files; the others are what it may include or import, by name.
/// NULL where it does not compile, with the reason.
clx_stylesheet *clx_stylesheet_new(const clx_file *files, size_t count, char **reason);
void clx_stylesheet_free(clx_stylesheet *stylesheet);

/// What a function for style sheets has to say.
typedef struct clx_answer clx_answer;
/// Gives the answer, UTF-8 text; the last one counts.
void clx_answer_set(clx_answer *answer, const uint8_t *bytes, size_t count);

/// The functions that a style sheet may call beside those of XSLT and EXSLT, each with one string, answered by a string.
typedef struct {
    const char *space;
    const char *const *names;
    size_t count;
    /// Called with the place of the name.
    void (*call)(void *user, size_t name, const char *argument, clx_answer *answer);
    void *user;
} clx_functions;

/// Transforms a document; names and values alternate in `parameters`, which ends with NULL.
/// Nothing is read or written by the transformation. NULL where it fails, with the reason.
uint8_t *clx_transform(
    clx_stylesheet *stylesheet, clx_document *document, const char *const *parameters, const clx_functions *functions,
    size_t *count, char **reason);

// MARK: Schemas

typedef struct _xmlSchema clx_schema;

/// Compiles the first of the files, an XML Schema; the others are what it may import or include, by the names that its
/// schemaLocation attributes give. Nothing else is read. NULL where it does not compile, with the reasons in `errors`.
clx_schema *clx_schema_new(const clx_file *files, size_t count, clx_errors *errors);
void clx_schema_free(clx_schema *schema);

/// A document built of pieces, for validating parts of it in place; it belongs to one thread.
typedef struct clx_instance clx_instance;

/// NULL where there is no memory for it, or the pieces do not nest.
clx_instance *clx_instance_new(const clx_piece *pieces, size_t count, const char *strings);
void clx_instance_free(clx_instance *instance);

/// Validates the element with this number (in document order, from 0) and what it holds.
bool clx_instance_validate(clx_instance *instance, clx_schema *schema, size_t element, clx_errors *errors);

/// Takes an element out, with all that it holds; its number stays taken.
void clx_instance_remove_element(clx_instance *instance, size_t element);
/// Takes an attribute off an element.
void clx_instance_remove_attribute(clx_instance *instance, size_t element, const char *name, const char *space);
/// Takes out the text that stands directly inside an element.
void clx_instance_remove_text(clx_instance *instance, size_t element);

#endif
