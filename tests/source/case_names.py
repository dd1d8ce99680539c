"""case_names.py FOLDER: fails on a name of a Catch2 case that ctest could not run, and tells why.

ctest takes a case from the list of a program's cases and names it to the program again (catch_discover_tests). CMake ends
an item of a list at a semicolon, joins items between square brackets, and Catch2 reads a name with a hyphen in front as an
option. A name in several pieces ("one" "two") is read whole."""
import pathlib
import re
import sys

CASE = re.compile(r'\b(?:TEMPLATE_)?(?:LIST_|PRODUCT_)?TEST_CASE(?:_METHOD)?(?:_SIG)?\(\s*(?:\w+\s*,\s*)?'
                  r'((?:"(?:\\.|[^"\\])*"\s*)+)')


def reasons(name):
    """Why ctest could not run the case; nothing where it can."""
    if ";" in name:
        yield "a semicolon ends it in CMake's lists"
    if name.count("[") != name.count("]"):
        yield "a square bracket without its partner swallows what follows in CMake's lists"
    if "\\" in name:
        yield "a backslash is read twice on its way"
    if name.startswith("-"):
        yield "Catch2 takes it for an option"
    if name != name.strip() or not name:
        yield "blanks at its ends are lost"


def case_names(source):
    """The names of the cases in the text of a source."""
    return ["".join(re.findall(r'"((?:\\.|[^"\\])*)"', pieces)) for pieces in CASE.findall(source)]


if __name__ == "__main__":
    wrong, seen = [], 0
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.cpp")):
        for name in case_names(path.read_text(encoding="utf-8")):
            seen += 1
            wrong += [f'{path}: "{name}": {reason}' for reason in reasons(name)]
    print("\n".join(wrong) if wrong else f"{seen} cases have names that ctest can run")
    sys.exit(bool(wrong) or not seen)
