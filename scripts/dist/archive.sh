#!/bin/sh
# Packs a folder so that the same files give the same bytes; usage: archive.sh PARENT NAME FILE.tar.gz
set -eu

find "$1/$2" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=ustar -C "$1" -cf - "$2" | gzip -9n >"$3"
