#!/bin/bash
# Proves that what make dist makes runs where neither Swift nor libxml2 is: on a bare system made by debootstrap, from the archive, from the
# Debian package and by the steps of the container file. As root; usage:
#   scripts/bare-debian.sh [RELEASE [MIRROR]]      (default: bookworm http://deb.debian.org/debian)
set -eu

cd "$(dirname "$0")/.."
release=${1:-bookworm}
mirror=${2:-http://deb.debian.org/debian}
base=${BARE_ROOT:-build/bare-$release}
dist=${DIST:-build/dist}
[ "$(id -u)" = 0 ] || { echo "xepkit: debootstrap and chroot want root" >&2; exit 1; }
if [ ! -e "$base/etc/debian_version" ]; then
    debootstrap --variant=minbase "$release" "$base" "$mirror" >/dev/null
fi
archive=$(basename "$dist"/xepkit-*-linux-"$(uname -m)".tar.gz)
name=${archive%.tar.gz}
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin DEBIAN_FRONTEND=noninteractive "$@"; }
fresh() { # a copy of the bare system with our three XEPs in /xeps
    root=$(mktemp -d)/root
    cp -a "$base" "$root"
    mkdir -p "$root/xeps"
    cp xeps/hats.xml xeps/colors.xml xeps/bookmarks-conversion.xml "$root/xeps/"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    if inside ldconfig -p | grep -E 'libxml2|libswift'; then echo "xepkit: $base is not bare" >&2; exit 1; fi
}
prove() {
    inside "$1" --version
    for xep in hats colors bookmarks-conversion; do
        inside "$1" lint "/xeps/$xep.xml"
        inside "$1" render "/xeps/$xep.xml" --output /tmp/html
        inside "$1" vectors check "/xeps/$xep.xml"
    done
    inside ls /tmp/html
    if inside ldconfig -p | grep -E 'libxml2|libswift'; then echo "xepkit: $2 brought a library" >&2; exit 1; fi
    echo "xepkit: $release, $2: runs"
    rm -rf "$(dirname "$root")"
}

fresh
tar -xzf "$dist/$archive" -C "$root/opt"
inside sh -c "command -v ldconfig >/dev/null; [ -e /usr/lib/*/libstdc++.so.6 ] || { apt-get -qq update && apt-get -qq -y install --no-install-recommends libstdc++6; }" >/dev/null 2>&1
prove "/opt/$name/bin/xep" archive

fresh
cp "$dist"/xepkit_*.deb "$root/tmp/"
inside sh -c 'apt-get -qq update; apt-get -qq -y install --no-install-recommends /tmp/xepkit_*.deb' >/dev/null 2>&1
prove xep "Debian package"

# The steps of the container file: what ADD does, then each RUN line in a shell.
fresh
tar -xzf "$dist/$archive" -C "$root/opt"
sed -n 's/^RUN //p' "$dist/Containerfile" | while read -r step; do inside sh -c "$step" >/dev/null 2>&1; done
prove xep "container file"
