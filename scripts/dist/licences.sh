#!/bin/sh
# Gathers the licence of everything that is linked into the command, where it is built from; usage: licences.sh LIBRARIES FOLDER
set -eu

libraries=$1
folder=$2/licences
mkdir -p "$folder"
cp LICENSE "$2/copyright"
put() { # NAME FOLDER: its licence and notice files
    for file in "$2"/LICENSE "$2"/LICENSE.txt "$2"/LICENSE.md "$2"/NOTICE.txt "$2"/NOTICE; do
        [ ! -f "$file" ] || cp "$file" "$folder/$1-$(basename "$file")"
    done
}
for checkout in .build/checkouts/*; do
    name=$(basename "$checkout")
    put "$name" "$checkout"
    [ -n "$(find "$folder" -name "$name-LICENSE*")" ] || { echo "xepkit: $checkout has no licence file" >&2; exit 1; }
done
# BoringSSL comes inside of these two; their notices name it, and its licence is that of its files.
for part in swift-crypto/Sources/CCryptoBoringSSL swift-nio-ssl/Sources/CNIOBoringSSL; do
    file=$(find ".build/checkouts/$part/crypto" -name '*.cc' | LC_ALL=C sort | head -n 1)
    sed '/^#/,$d' "$file" >"$folder/boringssl-in-${part%%/*}-LICENSE.txt"
done
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")
for file in "$toolchain"/share/swift/LICENSE.txt "$toolchain"/share/doc/swift/LICENSE.txt; do
    [ ! -f "$file" ] || cp "$file" "$folder/swift-runtime-LICENSE.txt"
done
[ -f "$folder/swift-runtime-LICENSE.txt" ] || { echo "xepkit: the toolchain in $toolchain has no licence file" >&2; exit 1; }
cp "$libraries/licences/libxml2" "$folder/libxml2-Copyright"
cp "$libraries/licences/libxslt" "$folder/libxslt-Copyright"
cp "$libraries/SOURCES" "$folder/C-LIBRARIES"
chmod 644 "$folder"/* "$2/copyright"
