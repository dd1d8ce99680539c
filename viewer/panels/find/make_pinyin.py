#!/usr/bin/env python3
# Makes viewer/panels/find/pinyin.txt of the Unihan database: `python3 viewer/panels/find/make_pinyin.py > viewer/panels/find/pinyin.txt`.
# Needs the Debian package unicode-data. Characters of the 通用规范汉字表 have the readings of its dictionary
# (kTGHZ2013), those of the Basic Multilingual Plane beside it their most usual one (kMandarin).
import bz2
import collections
import unicodedata

SOURCE = "/usr/share/unicode/Unihan_Readings.txt.bz2"
HEAD = """# Syllables and the characters that are read so, without tones; ü is v. Made by viewer/panels/find/make_pinyin.py, a selection of
# Unihan_Readings.txt (kTGHZ2013, kMandarin) of the Unicode Character Database 15.0.
# © 2022 Unicode, Inc. Distributed under the Unicode License Agreement, https://www.unicode.org/license.txt"""


def plain(syllable):
    marks = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(c for c in marks if c.isascii() and c.isalpha())


readings = {"kTGHZ2013": {}, "kMandarin": {}}
with bz2.open(SOURCE, "rt", encoding="utf-8") as rows:
    for row in rows:
        parts = row.rstrip("\n").split("\t")
        if len(parts) == 3 and parts[1] in readings and len(parts[0]) == 6:
            its = [part.split(":")[-1] for part in parts[2].replace(",", " ").split()]
            readings[parts[1]][chr(int(parts[0][2:], 16))] = {plain(syllable) for syllable in its}

characters = collections.defaultdict(set)
for character, its in {**readings["kMandarin"], **readings["kTGHZ2013"]}.items():
    for syllable in its - {""}:
        characters[syllable].add(character)
print(HEAD)
for syllable in sorted(characters):
    print(syllable, "".join(sorted(characters[syllable])))
