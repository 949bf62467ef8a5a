#ifndef CLIBXML_H
#define CLIBXML_H
#include <libxml/parser.h>
#include <libxml/tree.h>
#endif
