"""rooms.py ROOT: the rooms that a stage declares (ROOMS in its CMakeLists.txt) are its folders, and the lines of the
table in its README.md, in that order; engine/README.md has a line for each.
"""
import pathlib
import re
import sys

ENGINE = pathlib.Path(sys.argv[1]).resolve() / "engine"
ROOMS = re.compile(r"lifang_stage\(\s*\w+\s+ROOMS\s+((?:[a-z_]+\s+)+)")
LINE = re.compile(r"^\| `([a-z_/]+)/` \|", re.MULTILINE)


def list_differences(stage, rooms, overview):
    folders = sorted(p.name for p in stage.iterdir() if p.is_dir())
    if folders != sorted(rooms):
        yield f"{stage.name}: declared {sorted(rooms)}, folders {folders}"
    page = stage / "README.md"
    told = LINE.findall(page.read_text(encoding="utf8")) if page.exists() else []
    if told != rooms:
        yield f"{stage.name}/README.md: lines {told}, declared {rooms}"
    lines = [line.split("/")[1] for line in overview if line.startswith(stage.name + "/")]
    if lines != rooms:
        yield f"README.md: lines of {stage.name} {lines}, declared {rooms}"


def main():
    overview = LINE.findall((ENGINE / "README.md").read_text(encoding="utf8"))
    wrong = 0
    for file in sorted(ENGINE.glob("*/CMakeLists.txt")):
        declared = ROOMS.search(file.read_text(encoding="utf8"))
        if not declared:
            continue
        for difference in list_differences(file.parent, declared[1].split()[:], overview):
            print(difference)
            wrong += 1
    return 1 if wrong else 0


sys.exit(main())
