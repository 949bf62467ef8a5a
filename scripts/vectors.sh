#!/bin/sh
# Compares vectors/ with what `xep vectors generate` gives, and proves the tables that stand in xeps/.
set -eu
xep=$1
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
"$xep" vectors generate --output "$fresh" >/dev/null
diff -r -x README.md -x examples "$fresh" vectors
"$xep" vectors check xeps
