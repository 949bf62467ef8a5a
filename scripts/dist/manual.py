#!/usr/bin/env python3
"""Writes a manual page for xep and each of its subcommands from what the command says of itself.

Usage: manual.py XEP FOLDER. The date of the pages is SOURCE_DATE_EPOCH.
"""
import gzip
import json
import os
import subprocess
import sys
import time


def escaped(text):
    """Text for roff: no escape, no request at the start of a line, hyphens that can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def label(argument):
    value = argument.get("valueName") or "value"
    names = [("-" if name["kind"] == "short" else "-" if name["kind"] == "longWithSingleDash" else "--") + name["name"]
             for name in argument.get("names") or []]
    if argument["kind"] == "positional":
        return "\\fI%s\\fR" % escaped(value)
    bold = ", ".join("\\fB%s\\fR" % escaped(name) for name in names)
    return bold if argument["kind"] == "flag" else bold + " \\fI%s\\fR" % escaped(value)


def page(command, path, date, version):
    name = "-".join(path)
    lines = ['.TH "%s" 1 "%s" "xepkit %s" "xepkit"' % (name.upper(), date, version), ".SH NAME"]
    lines.append("%s \\- %s" % (escaped(name), escaped(command.get("abstract", "").rstrip("."))))
    arguments = [one for one in command.get("arguments", []) if one.get("shouldDisplay", True)]
    children = [one for one in command.get("subcommands", []) if one["commandName"] != "help" and one.get("shouldDisplay", True)]
    lines += [".SH SYNOPSIS", ".B %s" % escaped(" ".join(path))]
    if children:
        lines.append("\\fIsubcommand\\fR")
    for one in arguments:
        text = label(one) + (" ..." if one.get("isRepeating") else "")
        lines.append("[%s]" % text if one.get("isOptional", True) else text)
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", escaped(command["discussion"])]
    if arguments:
        lines.append(".SH OPTIONS")
        for one in arguments:
            text = " ".join(filter(None, [one.get("abstract"), one.get("discussion")]))
            lines += [".TP", label(one), escaped(text or "")]
    if children:
        lines.append(".SH SUBCOMMANDS")
        for one in children:
            lines += [".TP", ".BR %s (1)" % escaped("-".join(path + [one["commandName"]])), escaped(one.get("abstract", ""))]
    if len(path) > 1:
        lines += [".SH SEE ALSO", ".BR %s (1)" % escaped("-".join(path[:-1]))]
    yield name, "\n".join(lines) + "\n"
    for one in children:
        yield from page(one, path + [one["commandName"]], date, version)


def main():
    command, folder = sys.argv[1:]
    described = json.loads(subprocess.run([command, "--experimental-dump-help"], check=True, capture_output=True).stdout)
    version = subprocess.run([command, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    date = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    os.makedirs(folder, exist_ok=True)
    for name, text in page(described["command"], ["xep"], date, version):
        with open(os.path.join(folder, name + ".1.gz"), "wb") as file:
            file.write(gzip.compress(text.encode(), 9, mtime=0))


main()
