#!/bin/sh
# Makes a Debian package of the files of the archive; usage: package.sh TREE VERSION OUT
set -eu

tree=$1
version=$2
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
mkdir -p "$root/DEBIAN" "$root/usr"
cp -r "$tree/bin" "$tree/share" "$root/usr/"
# Debian's shells look for completions of packages in these folders.
mkdir -p "$root/usr/share/zsh/vendor-completions"
mv "$root/usr/share/zsh/site-functions/_xep" "$root/usr/share/zsh/vendor-completions/_xep"
rmdir "$root/usr/share/zsh/site-functions"
cat >"$root/DEBIAN/control" <<EOF
Package: xepkit
Version: $version
Architecture: $architecture
Maintainer: xepkit maintainers <maintainers@xepkit.example>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f 1)
Depends: libc6 (>= 2.35), libgcc-s1, libstdc++6 (>= 11)
Section: text
Priority: optional
Description: lint, prove and render XMPP Extension Protocols
 One command, xep, for authors of XEPs: it says whether a document is well
 made, whether its examples are real XMPP, whether its test vectors are right,
 and what it will look like.
EOF
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group --threads-max=1 -Zxz --build "$root" "$3/xepkit_${version}_$architecture.deb" >/dev/null 2>&1 ||
    dpkg-deb --root-owner-group -Zxz --build "$root" "$3/xepkit_${version}_$architecture.deb" >/dev/null
