#!/bin/sh
# Fails where a command needs more of a machine than the C library of Debian 12 (glibc 2.36); usage: check-binary.sh FILE
set -eu

needed=$(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
for library in $needed; do
    case $library in
        libc.so.6 | libm.so.6 | libgcc_s.so.1 | libstdc++.so.6 | libpthread.so.0 | libdl.so.2 | librt.so.1 | ld-linux-*) ;;
        *) echo "xepkit: $1 needs $library, which is not on every machine" >&2; exit 1 ;;
    esac
done
newest=$(readelf -V "$1" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1)
echo "xepkit: needs $(echo $needed), $newest"
[ "$(printf '%s\n' "$newest" GLIBC_2.36 | sort -V | tail -n 1)" = GLIBC_2.36 ] || {
    echo "xepkit: $1 wants $newest, newer than Debian 12" >&2
    exit 1
}
