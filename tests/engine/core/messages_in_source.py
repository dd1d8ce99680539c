"""messages_in_source.py ENGINE...: holds every Message("code", {{"name", …}}) of the sources against the catalogue.

Fails when a code is not in the catalogue, when its arguments are not those of the catalogue's texts, when an entry is
used nowhere (words for the plan file's codes are looked up by their kind: scope_reason_too_new), and when an Error or
Issue is made of a bare sentence."""
import pathlib
import re
import sys

ENTRY = re.compile(r'^    \{"(?P<code>[a-z0-9_]+)",(?P<body>.*?)\},\n(?=    \{"|\};)', re.S | re.M)
MADE = re.compile(r'\bMessage(?:\s+\w+)?\(\s*"([a-z0-9_]+)"\s*(,\s*\{|\))')
CHOSEN = re.compile(r'\bMessage(?:\s+\w+)?\([^;"]*?\?\s*"([a-z0-9_]+)"\s*:\s*"([a-z0-9_]+)"\s*(,\s*\{|\))')
KIND = re.compile(r'(?:make_message|look_up|find_message)\("([a-z_]+?)_?"')
CODE_ALONE = re.compile(r'"([a-z0-9_]+)"')


def read(path):
    return path.read_text(encoding="utf-8")


def find_entries(folders):
    """code -> the names of its placeholders"""
    entries = {}
    for folder in folders:
        for path in sorted(folder.glob("**/messages/*.cpp")):
            for match in ENTRY.finditer(read(path)):
                body = match["body"].replace("{{", "").replace("}}", "")
                texts = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', body))
                entries[match["code"]] = set(re.findall(r"\{([a-z_0-9]+)(?::[^}]*)?\}", texts))
    return entries


def argument_names(text, start):
    """The names in `{{"a", …}, {"b", …}}`, whose first brace is at `start`."""
    names, depth, at = set(), 0, start
    while True:
        char = text[at]
        if char == '"':
            end = at + 1
            while text[end] != '"':
                end += 2 if text[end] == "\\" else 1
            if depth == 2 and text[:at].rstrip().endswith("{"):
                names.add(text[at + 1:end])
            at = end
        elif char in "{(":
            depth += 1
        elif char in "})":
            depth -= 1
            if depth == 0:
                return names
        at += 1


def main():
    folders = [pathlib.Path(name) for name in sys.argv[1:]]
    entries = find_entries(folders)
    wrong, mentioned, kinds = [], set(), set()
    for folder in folders:
        for path in sorted(folder.rglob("*.[ch]pp")):
            if "messages" in path.parts:
                continue
            text = read(path)
            mentioned |= set(CODE_ALONE.findall(text))
            kinds |= set(KIND.findall(text))
            made = [(match[1], match) for match in MADE.finditer(text)]
            made += [(code, match) for match in CHOSEN.finditer(text) for code in match.groups()[:2]]
            for code, match in made:
                where = f"{path}:{text.count(chr(10), 0, match.start()) + 1}"
                names = argument_names(text, match.end() - 1) if match.groups()[-1] != ")" else set()
                if code not in entries:
                    wrong.append(f"{where}: '{code}' is not in the catalogue")
                elif names != entries[code]:
                    wrong.append(f"{where}: '{code}' is given {sorted(names)}, the catalogue wants {sorted(entries[code])}")
    wrong += [f"the catalogue's '{code}' is used nowhere" for code in sorted(set(entries) - mentioned)
              if not any(code.startswith(kind + "_") for kind in kinds)]
    print("\n".join(wrong) or f"{len(entries)} messages hold")
    if not entries:
        wrong.append("no catalogue was found")
    sys.exit(1 if wrong else 0)


main()
