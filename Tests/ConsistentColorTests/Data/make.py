#!/usr/bin/env python3
"""Writes hsluv.csv, identifiers.csv and web-safe.csv beside this file, from sources that are not ours.

hsluv.csv: colors through the reference implementation (PyPI "hsluv" 5.0.5, HSLuv revision 4, before it rounds).
identifiers.csv, web-safe.csv: identifiers and the palette through XEP-0392 1.0.1, written straight from its text on hashlib and that package.

    pip install hsluv==5.0.5 && python3 make.py
"""
import hashlib
import os
import random

import hsluv

HERE = os.path.dirname(os.path.abspath(__file__))

EDGES = {  # identifiers found by search, and the 16 bits they must give
    "user165437@example.org": 0, "user30795@example.org": 1, "user18301@example.org": 65535,
    "user119833@example.org": 4096, "user85440@example.org": 20480, "user96109@example.org": 36864,
    "user263672@example.org": 53248, "user86979@example.org": 32768, "user74379@example.org": 255,
    "user55670@example.org": 65280, "user20846@example.org": 32767,
}
OTHERS = [
    b"", b"a", b"\x00", b"Romeo\x00Montague", b"Romeo", b"romeo", b"juliet@capulet.lit", "😺".encode(), b"council", b"Board",
    "Jürgen".encode(), "Ju\u0308rgen".encode(), "ромео".encode(), "ジュリエット@capulet.lit".encode(),
    b"http://shakespeare.lit/hats#prompter",
    b" ", b"x" * 55, b"x" * 56, b"x" * 64, b"x" * 1023,
]


def unrounded(name):
    return getattr(hsluv, name)


def write_hsluv():
    chance = random.Random(392)
    rgbs = [(r, g, b) for r in (0, 1) for g in (0, 1) for b in (0, 1)]
    rgbs += [(r / 5, g / 5, b / 5) for r in range(6) for g in range(6) for b in range(6) if len({r, g, b}) > 1][::7]
    rgbs += [(0.5, 0.5, 0.5), (1 / 255, 0, 0), (0, 0, 1 / 255), (0.04045, 0.04045, 0.05), (254 / 255, 1, 1)]
    rgbs += [tuple(chance.random() for _ in range(3)) for _ in range(120)]
    hsls = [(h, s, l) for h in (0, 12.25, 90, 180, 265.87, 359.9945068359375) for s in (0, 50, 100) for l in (0, 1e-9, 5, 8, 50, 99.99, 100)]
    hsls += [(chance.random() * 360, chance.random() * 100, chance.random() * 100) for _ in range(120)]
    with open(os.path.join(HERE, "hsluv.csv"), "w") as out:
        out.write("conversion,in1,in2,in3,out1,out2,out3\n")
        for name, inputs in (
            ("rgb_to_hsluv", rgbs), ("rgb_to_hpluv", rgbs), ("_hsluv_to_rgb", hsls), ("_hpluv_to_rgb", hsls),
        ):
            for triple in inputs:
                if name == "_hpluv_to_rgb":  # a pastel space: above some 30 the colors are out of every gamut
                    triple = (triple[0], triple[1] * 0.3, triple[2])
                result = unrounded(name)(triple)
                out.write(",".join([name.lstrip("_")] + [repr(float(n)) for n in (*triple, *result)]) + "\n")


def web_safe_map():
    mapping = {}
    for r in range(6):
        for g in range(6):
            for b in range(6):
                if r == g == b:
                    continue
                rgb = (r / 5, g / 5, b / 5)
                hue, _, light = hsluv.rgb_to_hsluv(rgb)
                key = round(hue)
                if key not in mapping or abs(mapping[key][0] - 73.2) > abs(light - 73.2):
                    mapping[key] = (light, rgb)
    return {key: rgb for key, (_, rgb) in mapping.items()}


def write_identifiers():
    mapping = web_safe_map()
    with open(os.path.join(HERE, "identifiers.csv"), "w") as out:
        out.write("hextext,value,angle,r,g,b,best_hue,palette_r,palette_g,palette_b\n")
        for octets in [name.encode() for name in EDGES] + OTHERS:
            value = int.from_bytes(hashlib.sha1(octets).digest()[:2], "little")
            assert EDGES.get(octets.decode(), value) == value
            angle = value / 65536 * 360
            rgb = hsluv._hsluv_to_rgb((angle, 100, 50))
            best = round(angle) if round(angle) in mapping else min(
                mapping, key=lambda beta: min((angle - beta) % 360, (beta - angle) % 360))
            fields = [octets.hex(), value, repr(angle), *map(repr, rgb), best, *map(repr, mapping[best])]
            out.write(",".join(map(str, fields)) + "\n")
    with open(os.path.join(HERE, "web-safe.csv"), "w") as out:
        out.write("best_hue,r,g,b\n")
        for key in sorted(mapping):
            out.write(",".join([str(key), *map(repr, mapping[key])]) + "\n")


write_hsluv()
write_identifiers()
