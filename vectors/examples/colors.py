#!/usr/bin/env python3
"""Runs vectors/colors.json against a client's own code and prints the results for `xep vectors verify -`.

    python3 examples/colors.py colors.json | xep vectors verify -
"""
import hashlib
import json
import sys


def angle(identifier: bytes) -> tuple[int, float]:
    """Stands for your code: the first two octets of the SHA-1, little endian, and the hue in degrees."""
    value = int.from_bytes(hashlib.sha1(identifier).digest()[:2], "little")
    return value, value / 65536 * 360


with open(sys.argv[1], encoding="utf-8") as file:
    suite = json.load(file)
results = []
for test in suite["tests"]:
    value, degrees = angle(bytes.fromhex(test["input"]["hex"]))
    results.append({"id": test["id"], "actual": {"value": value, "angle": degrees}})
    if value != test["expected"]["value"] or abs(degrees - test["expected"]["angle"]) > suite["tolerance"]["angle"]:
        mistakes = [suite["notes"][flag]["mistake"] for flag in test["flags"]]
        print(f"{test['id']} ({test['comment']}): perhaps it {' or it '.join(mistakes)}", file=sys.stderr)
json.dump({"suite": suite["suite"], "version": suite["version"], "tests": results}, sys.stdout)
