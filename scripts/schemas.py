#!/usr/bin/env python3
"""Writes schemas/ from the DTD that is built into xep: the same language for editors that read no DTD.

xep.rng and xep.rnc (RELAX NG), catalog.xml (XML catalogue), schemas.xml (nXML's locating rules), xep.dtd. Usage: schemas.py [FOLDER]
"""
import os
import re
import sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(root, "schemas")
with open(os.path.join(root, "Sources/XMLKit/Resources/xep.dtd"), encoding="utf-8") as file:
    dtd = file.read()

text = re.sub(r"<!--.*?-->", "", re.sub(r"<\?.*?\?>", "", dtd), flags=re.S)
parameters = dict((name, value) for name, _, value in re.findall(r"<!ENTITY\s+%\s+(\S+)\s+(['\"])(.*?)\2\s*>", text, flags=re.S))
text = re.sub(r"<!ENTITY.*?>", "", text, flags=re.S)
while "%" in text:
    text = re.sub(r"%([\w.-]+);", lambda found: " %s " % parameters[found.group(1)], text)
elements = re.findall(r"<!ELEMENT\s+([\w.-]+)\s+(.*?)>", text, flags=re.S)
attributes = {}
for name, rest in re.findall(r"<!ATTLIST\s+([\w.-]+)(.*?)>", text, flags=re.S):
    for one in re.findall(r"([\w:.-]+)\s+(\([^)]*\)|[A-Z]+)\s+(#REQUIRED|#IMPLIED|(?:#FIXED\s+)?(?:'[^']*'|\"[^\"]*\"))", rest):
        attributes.setdefault(name, {}).setdefault(one[0], one)


def parse(model):
    """A content model as nested tuples: ('ref', name), ('text',), ('empty',), ('any',), (',' or '|', parts), ('?', '*' or '+', part)."""
    tokens = re.findall(r"#PCDATA|[\w.-]+|[(),|?*+]", model)

    def particle():
        token = tokens.pop(0)
        if token == "(":
            parts, kind = [particle()], ","
            while tokens[0] != ")":
                kind = tokens.pop(0)
                parts.append(particle())
            tokens.pop(0)
            found = parts[0] if len(parts) == 1 else (kind, parts)
        else:
            found = {"#PCDATA": ("text",), "EMPTY": ("empty",), "ANY": ("any",)}.get(token, ("ref", token))
        if tokens and tokens[0] in "?*+":
            found = (tokens.pop(0), found)
        return found

    return particle()


def rnc(node):
    kind = node[0]
    if kind in ",|":
        return "(" + (", " if kind == "," else " | ").join(map(rnc, node[1])) + ")"
    if kind in "?*+":
        return rnc(node[1]) + kind
    return {"ref": "e." + node[-1], "text": "text", "empty": "empty", "any": "any"}[kind]


def rng(node):
    kind = node[0]
    if kind in ",|?*+":
        name = {",": "group", "|": "choice", "?": "optional", "*": "zeroOrMore", "+": "oneOrMore"}[kind]
        return "<%s>%s</%s>" % (name, "".join(map(rng, node[1])) if kind in ",|" else rng(node[1]), name)
    return {"ref": "<ref name='e.%s'/>" % node[-1], "text": "<text/>", "empty": "<empty/>", "any": "<ref name='any'/>"}[kind]


compact = ["# The format of XMPP Extension Protocols, made by scripts/schemas.py from the DTD that is built into xep.", "", "start = e.xep"]
grammar = [
    "<?xml version='1.0' encoding='UTF-8'?>", "<!-- The format of XMPP Extension Protocols, made by scripts/schemas.py from the DTD that is built into xep. -->",
    "<grammar xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>", "<start><ref name='e.xep'/></start>",
]
declared = {name for name, _ in elements}
if any("ANY" in model for _, model in elements):
    compact.append("any = (text | %s)*" % " | ".join("e." + name for name in sorted(declared)))
    grammar.append("<define name='any'><zeroOrMore><choice><text/>%s</choice></zeroOrMore></define>" % "".join("<ref name='e.%s'/>" % name for name in sorted(declared)))
for name, model in elements:
    tree = parse(model)
    short, long = [], []
    for attribute, kind, default in attributes.get(name, {}).values():
        if attribute == "xmlns" or attribute.startswith("xmlns:"):
            continue  # RELAX NG sees namespaces, not their declarations.
        values = re.findall(r"[\w.-]+", kind) if kind.startswith("(") else None
        value = "(" + " | ".join('"%s"' % one for one in values) + ")" if values else "text" if kind == "CDATA" else "xsd:" + kind
        content = "<choice>%s</choice>" % "".join("<value type='token'>%s</value>" % one for one in values) if values else (
            "<text/>" if kind == "CDATA" else "<data type='%s'/>" % kind)
        required = default == "#REQUIRED"
        short.append("attribute %s { %s }%s, " % (attribute, value, "" if required else "?"))
        written = "<attribute name='%s'>%s</attribute>" % (attribute, content)
        long.append(written if required else "<optional>%s</optional>" % written)
    compact.append("e.%s = element %s { %s%s }" % (name, name, "".join(short), rnc(tree)))
    grammar.append("<define name='e.%s'><element name='%s'>%s%s</element></define>" % (name, name, "".join(long), rng(tree)))
grammar.append("</grammar>")
catalogue = """<?xml version='1.0' encoding='UTF-8'?>
<!-- Leads an XML editor from what a XEP names to the files here. Schemas of payloads: xep schema extract -->
<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>
  <systemSuffix systemIdSuffix='xep.dtd' uri='xep.dtd'/>
</catalog>
"""
locating = """<?xml version='1.0' encoding='UTF-8'?>
<!-- Emacs: (push "PATH/schemas/schemas.xml" rng-schema-locating-files) -->
<locatingRules xmlns='http://thaiopensource.com/ns/locating-rules/1.0'>
  <documentElement localName='xep' uri='xep.rnc'/>
</locatingRules>
"""
os.makedirs(folder, exist_ok=True)
for name, content in [("xep.rnc", "\n".join(compact) + "\n"), ("xep.rng", "\n".join(grammar) + "\n"), ("catalog.xml", catalogue),
                      ("schemas.xml", locating), ("xep.dtd", dtd)]:
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(content)
