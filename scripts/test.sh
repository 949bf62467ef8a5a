#!/bin/sh
# Runs the tests, keeps what they print in build/test.log, and names at the end those that failed, which stand anywhere in it.
set -eu

log=$(dirname "$0")/../build/test.log
mkdir -p "$(dirname "$log")"
trap 'rm -f "$log.status"' EXIT
# All tests at once would wait for each other longer than those with a time limit may take.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4
{
    status=0
    swift test "$@" 2>&1 || status=$?
    echo "$status" >"$log.status"
} | tee "$log"
status=$(cat "$log.status")
if [ "$status" != 0 ]; then
    echo
    echo "What failed, again:"
    grep -aE -A 3 'recorded an issue|^error: |: error: |[Ff]atal error' "$log" | grep -aE 'recorded an issue|^error: |: error: |[Ff]atal error|↳' | cut -c 1-1000 | head -n 100 || true
fi
exit "$status"
