#!/bin/sh
# How long all 65,536 hues take, beside the reference implementation in C (hsluv-c) in the same run; both sums must be equal.
# The reference is taken from Debian's source package of konsole, which carries it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial"
echo "deb-src http://deb.debian.org/debian bookworm main" >"$work/sources.list"
cd "$work"
sources="-o Dir::Etc::sourcelist=$work/sources.list -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists=$work/lists -o APT::Sandbox::User=root"
# shellcheck disable=SC2086 # one word for each option
{ apt-get -qq $sources update && apt-get -qq $sources source --download-only konsole; } >/dev/null 2>&1 || true
tar -xJf konsole_*.orig.tar.xz --wildcards --strip-components 3 '*/hsluv.c' '*/hsluv.h' || { echo "the source of konsole cannot be had" >&2; exit 2; }
cc -O2 -I. "$root/Benchmarks/Hues/reference.c" hsluv.c -lm -o reference
swiftc -O -wmo "$root/Benchmarks/Hues/main.swift" $(for name in RGB CIELUV Gamut HSLuv HueCircle; do echo "$root/Sources/ConsistentColor/$name.swift"; done) -o own
for round in 1 2 3; do
    ./reference >reference.txt
    ./own >own.txt
    paste -d ' ' reference.txt own.txt | awk '{ printf "hsluv-c %s ms, xepkit %s ms: %.2f times%s\n", $1, $3, $3 / $1, ($2 == $4 ? "" : "; the colors differ") }'
done
