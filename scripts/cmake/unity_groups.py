"""unity_groups.py SIZE SOURCE...: sorts sources into groups that can be compiled as one, at most SIZE in each, and prints a line
`GROUP;SOURCE` for each. In a group a name that a source keeps to itself, in a namespace without a name, stands once; a name that is
borrowed (using proj::context;) always stands for the same; and all sources open the same namespaces (using namespace lifang;).
Sources keep their order: neighbours read the same headers.
"""
import pathlib
import re
import sys

TEXTS = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)
TYPE = re.compile(r"(?:template\s*<.*?>\s*)?(?:struct|class|union|enum(?:\s+class)?)\s+(\w+)", re.DOTALL)
ALIAS = re.compile(r"using\s+(\w+)\s*=")
OTHER = re.compile(r"(\w+|operator\s*\S+?)\s*(?:\[[^\]]*\]\s*)*(?:=|\(|$)")
NEXT = re.compile(r",\s*(\w+)\s*=")
BORROWED = re.compile(r"^using ([\w:]+::(\w+));", re.MULTILINE)
OPENED = re.compile(r"^using (?:namespace|enum) [\w:]+", re.MULTILINE)


def list_declarations(text):
    """The declarations of all namespaces without a name, without their bodies."""
    for start in re.finditer(r"\bnamespace\s*\{", text):
        depth, declaration = 1, ""
        for letter in text[start.end():]:
            depth += {"{": 1, "}": -1}.get(letter, 0)
            if depth == 0:
                break
            if depth == 1 and letter in ";}":
                yield declaration.strip()
                declaration = ""
            elif depth == 1:
                declaration += letter


def find_names(source, text):
    """What each name stands for that the source adds to what all others see."""
    names = {}
    for declaration in list_declarations(text):
        found = ALIAS.match(declaration) or TYPE.match(declaration) or OTHER.search(declaration)
        if found:
            names |= {name: source for name in [found.group(1), *NEXT.findall(declaration)]}
    return names | {name: entity for entity, name in BORROWED.findall(text)}


def main():
    size, groups = int(sys.argv[1]), []
    for source in sys.argv[2:]:
        text = TEXTS.sub('""', pathlib.Path(source).read_text(encoding="utf8"))
        names, opened = find_names(source, text), set(OPENED.findall(text))
        for number, (count, taken, open_to_all) in enumerate(groups):
            if count < size and opened == open_to_all and all(taken.get(name, names[name]) == names[name] for name in names):
                break
        else:
            number, count, taken = len(groups), 0, {}
            groups.append(None)
        groups[number] = (count + 1, taken | names, opened)
        print(f"{number};{source}")


main()
