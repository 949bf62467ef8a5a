#!/bin/sh
# Builds libxml2 and libxslt as static libraries into a folder of their own, from Debian's sources with Debian's patches; usage:
#   scripts/dist/libraries.sh FOLDER
# FOLDER gets lib/, include/, licences/ and SOURCES, the versions. What is there already is kept.
set -eu

folder=$1
[ ! -e "$folder/SOURCES" ] || exit 0
fail() {
    echo "xepkit: $*" >&2
    exit 1
}
command -v apt-get >/dev/null 2>&1 || fail "static libxml2 and libxslt are built from Debian's sources: run this on Debian or Ubuntu"
command -v dpkg-source >/dev/null 2>&1 || fail "dpkg-source is missing: apt-get install dpkg-dev"

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial"

# Lists of our own, so that the machine's package sources need not be touched. bookworm is the oldest release that xep is made for.
keys=/usr/share/keyrings/debian-archive-keyring.gpg
mirror=${DEBIAN_MIRROR:-http://deb.debian.org}
cat >"$work/sources.list" <<EOF
deb-src [signed-by=$keys] $mirror/debian bookworm main
deb-src [signed-by=$keys] $mirror/debian-security bookworm-security main
EOF
[ -e "$keys" ] || fail "$keys is missing: apt-get install debian-archive-keyring"
get() {
    apt-get -qq -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$work/lists" \
        -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root "$@"
}
cd "$work"
get update || fail "cannot reach $mirror"
get source libxml2 libxslt >apt.log 2>&1 || fail "cannot get the sources: $(tail -n 1 apt.log)"

# No path of this machine and no date in the objects; the policy of xep opens no network, so what could is left out, and what traces
# every step of a style sheet is left out too. They become part of one command alone, so that nothing in them can be replaced.
CFLAGS="-O3 -g0 -fPIE -ffile-prefix-map=$work=. -fdebug-prefix-map=$work=. -D_FORTIFY_SOURCE=2 -fstack-protector-strong"
export CFLAGS
jobs=${DIST_JOBS:-$(getconf _NPROCESSORS_ONLN)}
build() {
    name=$1
    shift
    (
        cd "$work/$name"-*/
        # Patches touch what configure is made from, and make would want autoconf; in this order everything is up to date.
        for made in aclocal.m4 config.h.in configure; do [ ! -e "$made" ] || touch "$made"; done
        find . -name Makefile.in -exec touch {} +
        ./configure --prefix="$folder" --disable-shared --enable-static --disable-dependency-tracking "$@" >configure.log 2>&1 ||
            fail "$name: cannot be configured: $(tail -n 1 configure.log)"
        make -j"$jobs" $make_folders >make.log 2>&1 || fail "$name: $(grep -m 1 error make.log || tail -n 1 make.log)"
    )
}
# The three libraries alone: no programs, tests, manuals or Python.
make_folders="libxml2.la xml2-config"
build libxml2 --without-zlib --without-lzma --without-icu --without-python --without-http --without-ftp --without-legacy \
    --without-docb --without-debug --without-modules --without-history --without-readline
(cd "$work"/libxml2-*/ && make install-libLTLIBRARIES install-binSCRIPTS -C . >install.log 2>&1 && make -C include install >>install.log 2>&1) ||
    fail "libxml2: cannot be installed into $folder"
make_folders="-C libxslt"
build libxslt --without-python --without-crypto --without-debug --without-debugger --without-profiler --without-plugins --with-libxml-prefix="$folder"
(
    cd "$work"/libxslt-*/
    make -C libexslt >>make.log 2>&1 && make -C libxslt install >install.log 2>&1 && make -C libexslt install >>install.log 2>&1
) || fail "libxslt: cannot be built into $folder"

# SwiftPM asks for libexslt and reads no Libs.private, so its file names everything itself.
mkdir -p "$folder/lib/pkgconfig" "$folder/licences"
for name in libxml-2.0 libxslt libexslt; do
    cat >"$folder/lib/pkgconfig/$name.pc" <<EOF
prefix=$folder
Name: $name
Version: $(sed -n "s/^Version: //p" "$work"/libx*-*/"$name.pc" | head -n 1)
Description: static, for the distribution of xepkit
Libs: -L\${prefix}/lib -lexslt -lxslt -lxml2 -lm -lpthread
Cflags: -I\${prefix}/include/libxml2 -I\${prefix}/include
EOF
done
cp "$work"/libxml2-*/Copyright "$folder/licences/libxml2"
cp "$work"/libxslt-*/Copyright "$folder/licences/libxslt"
rm -rf "$folder/bin" "$folder/share" "$folder"/lib/*.la "$folder"/lib/*.sh
for description in "$work"/*.dsc; do basename "$description" .dsc; done | tr _ ' ' >"$folder/SOURCES"
