#!/bin/sh
# What action.yml and the job of docs/ci.md run: lints the XEPs that a branch changes, and shows only what it brings.
#   XEP          the command (default: xep)
#   XEP_SINCE    a revision, or empty: then all XEPs are linted, and everything is shown
#   XEP_PATHS    files and folders, with spaces between (default: .)
#   XEP_SERIES, XEP_FAIL_ON, XEP_FORMAT, XEP_OUTPUT, XEP_SARIF    as the options of xep lint; the last is a second report, in SARIF
#   XEP_OPTIONS  further options, with spaces between
# Exit status: that of xep lint.
set -euf

xep=${XEP:-xep}
since=${XEP_SINCE:-}
# shellcheck disable=SC2086 # words, of which no pattern is made (set -f)
set -- ${XEP_PATHS:-.}

if [ -n "$since" ]; then
    # A checkout of one commit knows no merge base.
    if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
        git fetch --quiet --unshallow origin || git fetch --quiet --unshallow
    fi
    git rev-parse --quiet --verify "$since^{commit}" >/dev/null || git fetch --quiet origin "$since" ||
        { echo "xep: $since: no such revision here; check out with fetch-depth: 0" >&2; exit 2; }
    git rev-parse --quiet --verify "$since^{commit}" >/dev/null || since=FETCH_HEAD
    base=$(git merge-base "$since" HEAD) || { echo "xep: $since and HEAD have no common commit" >&2; exit 2; }
    changed=$(git -c core.quotePath=false diff --name-only --relative --diff-filter=ACMRT "$base" -- "$@" | grep '\.xml$' || true)
    if [ -z "$changed" ]; then
        echo "no XEP is changed since $since"
        changes=none
    else
        IFS='
'
        # shellcheck disable=SC2086 # one word for each line
        set -- $changed
        unset IFS
        set -- --since "$since" "$@"
    fi
fi
[ -z "${XEP_SERIES:-}" ] || set -- --series "$XEP_SERIES" "$@"
# shellcheck disable=SC2086 # words
[ -z "${XEP_OPTIONS:-}" ] || set -- ${XEP_OPTIONS} "$@"

if [ "${changes:-}" = none ]; then
    # An empty report, so that what was shown before is taken back.
    [ -z "${XEP_SARIF:-}" ] || printf '%s\n' '{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "xepkit" } }, "results": [] } ] }' >"$XEP_SARIF"
    exit 0
fi
if [ -n "${XEP_SARIF:-}" ]; then
    "$xep" lint --format sarif --output "$XEP_SARIF" --fail-on never "$@"
fi
[ -z "${XEP_OUTPUT:-}" ] || set -- --output "$XEP_OUTPUT" "$@"
exec "$xep" lint --format "${XEP_FORMAT:-text}" --fail-on "${XEP_FAIL_ON:-error}" "$@"
