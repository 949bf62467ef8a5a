#!/bin/sh
# Checks the Swift toolchain and the C libraries, and installs the libraries where they are missing.
set -eu

fail() {
    echo "xepkit: $*" >&2
    exit 1
}

toolchain="needs Swift 6.2 or later; get it with swiftly from https://www.swift.org/install"
command -v swift >/dev/null 2>&1 || fail "swift is missing: $toolchain"
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
case $version in
    "" | [0-5].* | 6.[01]) fail "swift ${version:-does not run} here: $toolchain" ;;
esac

# SwiftPM only warns when it finds no .pc file, and the build fails later with a word about a header.
missing() {
    if command -v pkg-config >/dev/null 2>&1; then
        pkg-config --exists libxml-2.0 || printf ' %s' "$1"
        pkg-config --exists libexslt || printf ' %s' "$2"
    else
        [ -e /usr/include/libxml2/libxml/xmlversion.h ] || printf ' %s' "$1"
        [ -e /usr/include/libexslt/exslt.h ] || printf ' %s' "$2"
        printf ' %s' "$3"
    fi
}

if [ "$(uname -s)" = Darwin ]; then
    # Homebrew links neither library, since macOS has both, though without their .pc files.
    brew=$(brew --prefix 2>/dev/null || echo /opt/homebrew)
    PKG_CONFIG_PATH="$brew/opt/libxml2/lib/pkgconfig:$brew/opt/libxslt/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
    export PKG_CONFIG_PATH
    packages=$(missing libxml2 libxslt pkgconf)
    [ -n "$packages" ] || exit 0
    command -v brew >/dev/null 2>&1 || fail "missing:$packages; get Homebrew from https://brew.sh, then: brew install$packages"
    # shellcheck disable=SC2086 # one word for each package
    brew install $packages || fail "could not install; try: brew install$packages"
    exit 0
fi

packages=$(missing libxml2-dev libxslt1-dev pkg-config)
[ -n "$packages" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    fail "missing: pkg-config or the development files of libxml2 and libxslt; on Fedora: dnf install libxml2-devel libxslt-devel pkgconf"
fi

manual="apt-get install$packages"
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    as_root=sudo
    manual="sudo $manual"
else
    fail "missing:$packages; get them, as root, with: $manual"
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "xepkit: installing$packages"
# A package source that cannot be reached does not matter while the others have what is needed.
$as_root apt-get -qq update >"$log" 2>&1 || true
# shellcheck disable=SC2086 # one word for each package, and none for an empty $as_root
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends $packages >>"$log" 2>&1 ||
    fail "could not install:$packages ($(grep '^E:' "$log" | head -n 1 || true)); get them with: $manual"
packages=$(missing libxml2-dev libxslt1-dev pkg-config)
[ -z "$packages" ] || fail "installed, but pkg-config does not find:$packages; see PKG_CONFIG_PATH"
