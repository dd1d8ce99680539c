"""paths.py ROOT: fails where a page links to what is not there, or names a file that is not.

A link is relative to its page. A name in `code` is a path where it begins with a folder of the project, and a file of the
sources where it ends like one (`text/values.cpp`); capitals and * stand for any name. Decisions and the change log tell of
the past: only their links are held.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1]).resolve()
FOLDERS = ("data/", "docs/", "engine/", "packages/", "scripts/", "tests/", "viewer/")
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\s]+)`")
SOURCE = re.compile(r"^[\w/*]+\.(cpp|hpp|qml|cmake)$")
PLACEHOLDER = re.compile(r"\b[A-Z]+\b")


def list_pages():
    for folder in ("", *FOLDERS):
        pages = (ROOT / folder).glob("*.md") if folder == "" else (ROOT / folder).rglob("*.md")
        yield from sorted(pages)


def exists(path):
    return any(True for _ in ROOT.glob(PLACEHOLDER.sub("*", path).rstrip("/")))


def list_wrong_links(page, text):
    for target in LINK.findall(text):
        target = target.split("#")[0]
        if target and "://" not in target and not (page.parent / target).exists():
            yield f"leads nowhere: {target}"


def list_wrong_paths(text, sources):
    for name in CODE.findall(text):
        if name.startswith(FOLDERS):
            if not re.search(r"[{}<>|]", name) and not exists(name):
                yield f"is not there: {name}"
        elif SOURCE.match(name):
            pattern = re.escape(PLACEHOLDER.sub("*", name)).replace(r"\*", "[^/]*")
            if not re.search(f"(^|/){pattern}$", sources, re.MULTILINE):
                yield f"no such source: {name}"


def main():
    files = [p for folder in ("engine", "viewer", "tests", "scripts") for p in (ROOT / folder).rglob("*")]
    sources = "\n".join(str(p.relative_to(ROOT)) for p in files)
    wrong = 0
    for page in list_pages():
        text = page.read_text(encoding="utf8")
        is_history = page.parent.name == "decisions" or page.name == "CHANGELOG.md"
        found = [*list_wrong_links(page, text), *([] if is_history else list_wrong_paths(text, sources))]
        for line in found:
            print(f"{page.relative_to(ROOT)}: {line}")
        wrong += len(found)
    return 1 if wrong else 0


sys.exit(main())
