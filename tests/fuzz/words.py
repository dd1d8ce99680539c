#!/usr/bin/env python3
"""Prints the words that a target's readers know, as a dictionary of libFuzzer (-dict=): words.py TARGET.

They are the texts between quotes in the rooms whose headers the target includes, and in those of the same stage whose headers these
include, so that the dictionary knows what the readers know; for `profile` the keys of the shipped profiles, too.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUOTED = re.compile(r'"((?:[^"\\\n]|\\["\\])*)"')
LENGTHS = range(2, 33)  # bytes; longer ones are sentences


def rooms_in(source, stages):
    """The folders of the headers that a source includes from these stages."""
    for header in re.findall(r'#include "([^"]+)"', source.read_text()):
        if header.split("/")[0] in stages and (ROOT / "engine" / header).exists():
            yield (ROOT / "engine" / header).parent


def rooms_of(target):
    stages = {stage.name for stage in (ROOT / "engine").iterdir() if stage.is_dir()} - {"core"}  # core has words for people only
    rooms = set(rooms_in(ROOT / "tests/fuzz/targets" / f"{target}.cpp", stages))
    for room in list(rooms):
        for source in room.glob("*.cpp"):
            rooms.update(rooms_in(source, {room.relative_to(ROOT / "engine").parts[0]}))
    return sorted(rooms)


def words_of(target):
    words = set()
    for room in rooms_of(target):
        for source in sorted(room.glob("*.cpp")):
            lines = [line for line in source.read_text().splitlines() if not line.startswith("#include")]
            words.update(match.replace('\\"', '"').replace("\\\\", "\\") for match in QUOTED.findall("\n".join(lines)))
    if target == "profile":
        for profile in sorted((ROOT / "data/profiles").glob("*.toml")):
            words.update(re.findall(r"^[\[\w\].]+", profile.read_text(), re.MULTILINE))
    return sorted(word for word in words if len(word.encode()) in LENGTHS and "{" not in word.strip("{"))


def main():
    for word in words_of(sys.argv[1]):
        print('"' + "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02X}" for byte in word.encode()) + '"')


if __name__ == "__main__":
    main()
