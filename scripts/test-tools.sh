#!/bin/sh
# Puts what some tests compare with into .build/test-tools: Python's jsonschema and the JSON Schema of SARIF 2.1.0.
# Where it cannot be had those tests are skipped, so this never fails.
set -u

tools=$(dirname "$0")/../.build/test-tools
schema=sarif-2.1.0-rtm.4.json
[ ! -e "$tools/$schema" ] || exit 0
log=$(mktemp)
trap 'rm -rf "$log" "$tools/download"' EXIT
fetch() {
    python3 -m venv "$tools" &&
        # sarif-om holds the schema in its sources alone, and they want pbr to be looked at.
        "$tools/bin/pip" install --quiet jsonschema setuptools wheel pbr &&
        "$tools/bin/pip" download --quiet --no-deps --no-build-isolation --no-binary sarif-om --dest "$tools/download" sarif-om==1.0.4 &&
        tar -xzf "$tools/download/sarif_om-1.0.4.tar.gz" -C "$tools" --strip-components 1 "sarif_om-1.0.4/$schema"
}
fetch >"$log" 2>&1 || echo "xepkit: no tools for some tests, which are skipped: $(tail -n 1 "$log")"
