#!/bin/sh
# Makes what is given away, in build/dist: an archive with the command, manual pages, completions and licences; a Debian package;
# a container file; checksums. Usage: scripts/dist.sh [FOLDER]
# For this machine's architecture; run it on a machine of the other one (or in a container of it) for that.
set -eu

cd "$(dirname "$0")/.."
out=${1:-build/dist}
[ "$(uname -s)" = Linux ] || { echo "xepkit: the distribution is made on Linux" >&2; exit 1; }
machine=$(uname -m)
version=$(sed -n 's/.*version: "\([0-9.]*\)",/\1/p' Sources/xep/Xep.swift)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH
LC_ALL=C TZ=UTC0
export LC_ALL TZ
umask 022

rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
libraries=$PWD/build/libraries-$machine
scripts/dist/libraries.sh "$libraries"
binary=${XEP_BINARY:-}
if [ -z "$binary" ]; then
    # Nothing looks a symbol up by its name, and a position that is fixed needs no hundred thousand relocations at each start.
    # No path of this machine in the binary: neither in what a crash would print nor in what the debugger would read.
    PKG_CONFIG_PATH="$libraries/lib/pkgconfig" swift build -c release --product xep --static-swift-stdlib -Xlinker -s \
        -Xlinker --no-export-dynamic -Xlinker -no-pie -Xlinker --build-id=none \
        -Xswiftc -file-prefix-map -Xswiftc "$PWD=/xepkit" -Xcc "-ffile-prefix-map=$PWD=/xepkit"
    binary=.build/release/xep
fi

name=xepkit-$version-linux-$machine
tree=$out/tree/$name
mkdir -p "$tree/bin"
cp "$binary" "$tree/bin/xep"
strip --strip-all --remove-section=.comment "$tree/bin/xep"
# The compiler leaves a hash of what each object was made from, with the paths of this machine, which nothing reads.
objcopy --dump-section .swift_modhash="$out/hash" "$tree/bin/xep"
head -c "$(wc -c <"$out/hash")" /dev/zero >"$out/zeros"
objcopy --update-section .swift_modhash="$out/zeros" "$tree/bin/xep"
rm "$out/hash" "$out/zeros"
chmod 755 "$tree/bin/xep"
scripts/dist/check-binary.sh "$tree/bin/xep"
scripts/dist/manual.py "$tree/bin/xep" "$tree/share/man/man1"
scripts/dist/completions.sh "$tree/bin/xep" "$tree/share"
scripts/dist/licences.sh "$libraries" "$tree/share/doc/xepkit"
cp README.md docs/editors.md "$tree/share/doc/xepkit/"
cp -r schemas "$tree/share/xepkit-schemas"
mkdir -p "$tree/share/xepkit" && mv "$tree/share/xepkit-schemas" "$tree/share/xepkit/schemas"
scripts/dist/archive.sh "$out/tree" "$name" "$out/$name.tar.gz"
scripts/dist/package.sh "$tree" "$version" "$out"
cp "$tree/bin/xep" "$out/xep-$version-linux-$machine"
sed "s/@NAME@/$name/g" scripts/dist/Containerfile.in >"$out/Containerfile"
rm -rf "$out/tree"
(cd "$out" && sha256sum -- * >SHA256SUMS)
cat "$out/SHA256SUMS"
