// Only finds the libraries by pkg-config; what is used of them is CLibXML's to say.
#include <libxml/xmlversion.h>
