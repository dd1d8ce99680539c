"""translations.py ROOT: reference pages in Chinese say what the English ones say, as far as a program can tell.

Both pages have the same headings, below each the same number of paragraphs, items of lists and rows of tables, and each of
these holds the same names in `code` and the same numbers; of a row so does its first cell. Blocks of data are the same, those
of commands have the same commands and options. What is Chinese in `code` (names of files, titles) counts on neither side.
Numbers are digits on both sides, or words on both. Other tests hold cli and json; the viewer's page is shorter on purpose.
"""
import pathlib
import re
import sys

import blocks

ROOT = pathlib.Path(sys.argv[1]).resolve()
PAGES = ("plan-file", "profiles", "money", "qgis", "issues", "cluster")
CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
COMMENT = re.compile(r"<!--.*?-->\n", re.DOTALL)
BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
PART = re.compile(r"\n\n+|\n(?=- |\d+\. |\| )")  # a paragraph, an item of a list, a row of a table
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\([^)]*\)")
NUMBER = re.compile(r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?")
COMMAND = re.compile(r"(?<!\S)(lifang [a-z-]+|--[a-z][a-z-]*|scripts/\S+)")


def cut(text):
    """Pairs of a heading and the text below it."""
    sections, in_block = [], False
    for line in COMMENT.sub("", text).splitlines():
        in_block ^= line.startswith("```")
        if line.startswith("#") and not in_block:
            sections.append((line, []))
        else:
            sections[-1][1].append(line)
    return [(heading, "\n".join(lines)) for heading, lines in sections]


def list_parts(text):
    return PART.split(BLOCK.sub("", text).strip())


def list_shared_lines(text):
    """What blocks have in common in both languages: data without comments, commands and options."""
    for block in blocks.list_blocks(text):
        yield block.language
        for line in block.lines:
            yield " ".join(COMMAND.findall(line)) if block.is_shell else re.sub(r"(^|\s+)# .*", "", line)


def list_names(text):
    return [" ".join(name.split()) for name in CODE.findall(text) if not CHINESE.search(name)]


def list_numbers(text):
    return [number.replace(",", "") for number in NUMBER.findall(LINK.sub("]", CODE.sub("_", text)))]


def list_lacking(what, english, chinese):
    for side, here, there in (("English", english, chinese), ("Chinese", chinese, english)):
        for one in dict.fromkeys(one for one in here if one not in there):
            yield f"{what} {one} stands only in {side}"


def list_differences(english, chinese):
    yield from list_lacking("name", list_names(english), list_names(chinese))
    yield from list_lacking("number", list_numbers(english), list_numbers(chinese))
    if english.startswith("| ") and list_names(english.split("|")[1]) != list_names(chinese.split("|")[1]):
        yield "first cells hold other names"


def list_wrong_below(english, chinese):
    """Of the texts below two headings."""
    parts, parts_zh = list_parts(english), list_parts(chinese)
    if len(parts) == len(parts_zh):
        for part, part_zh in zip(parts, parts_zh):
            for wrong in list_differences(part, part_zh):
                yield f"{wrong}: {part_zh.splitlines()[0][:60] if part_zh else ''}"
    else:
        yield f"{len(parts)} paragraphs, items and rows in English, {len(parts_zh)} in Chinese"
        yield from list_differences(english, chinese)
    if [*list_shared_lines(english)] != [*list_shared_lines(chinese)]:
        yield "blocks hold other data, commands or options"


def list_wrong(page):
    if not (ROOT / f"docs/zh/{page}.md").exists():
        yield "is missing"
        return
    english, chinese = (cut((ROOT / folder / f"{page}.md").read_text(encoding="utf8")) for folder in ("docs", "docs/zh"))
    if [heading.split()[0] for heading, _ in english] != [heading.split()[0] for heading, _ in chinese]:
        yield f"headings in English: {[heading for heading, _ in english]}, in Chinese: {[heading for heading, _ in chinese]}"
        return
    for (heading, text), (heading_zh, text_zh) in zip(english, chinese):
        for wrong in [*list_differences(heading, heading_zh), *list_wrong_below(text, text_zh)]:
            yield f"{heading_zh}: {wrong}"


def main():
    found = [f"docs/zh/{page}.md: {wrong}" for page in PAGES for wrong in list_wrong(page)]
    print("\n".join(found) or f"{len(PAGES)} pages")
    return 1 if found else 0


sys.exit(main())
