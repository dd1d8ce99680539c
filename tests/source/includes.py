"""includes.py PROJECT: fails where a source of the engine, the viewer or tests uses a name without its header.

The build with precompiled headers (docs/decisions/0032-precompiled-headers.md) gives every source the headers that most
read; one that forgets to include such a header would not compile without. A header counts where the source includes it, or
a header of ours that the source includes, however deep. <utility> is left out: every other one brings it."""
import pathlib
import re
import sys

USES = {
    "QAbstractListModel": r"public QAbstractListModel\b",
    "QCoreApplication": r"QCoreApplication::",
    "QFileInfo": r"\bQFileInfo\(",
    "QJsonObject": r"\bQJsonObject\b",
    "QPointer": r"\bQPointer<",
    "QTimer": r"\bQTimer(::| \w+[;{(])",
    "QUrl": r"\bQUrl::",
    "QtQml/qqmlregistration.h": r"\bQML_[A-Z]+\b",
    "algorithm": r"std::(ranges::)?(sort|stable_sort|partial_sort|nth_element|is_sorted|find|find_if|any_of|all_of|none_of|"
                 r"(min|max|minmax)(_element)?|clamp|copy|copy_if|transform|reverse|rotate|unique|remove_if|fill|fill_n|count|"
                 r"count_if|equal|lower_bound|upper_bound|binary_search|equal_range|includes|set_\w+|for_each)\s*[(<]",
    "array": r"std::array\b",
    "chrono": r"std::chrono\b",
    "cmath": r"std::(sqrt|floor|ceil|round|hypot|pow|log|exp|isfinite|isnan|sin|cos|atan2|l?lround|fmod|trunc|cbrt)\(",
    "cstdint": r"std::u?int(8|16|32|64)_t\b",
    "filesystem": r"std::filesystem\b",
    "functional": r"std::(function|hash|greater|less|plus|minus|reference_wrapper|c?ref|invoke|equal_to|identity)\b\s*[<({]",
    "limits": r"std::numeric_limits\b",
    "map": r"std::(multi)?map\b\s*<",
    "memory": r"std::((unique|shared|weak)_ptr|make_(unique|shared)|addressof)\b",
    "optional": r"std::(optional|nullopt)\b",
    "set": r"std::(multi)?set\b\s*<",
    "span": r"std::span\b",
    "string": r"std::(string|to_string|stoi|stod|getline)\b",
    "string_view": r"std::string_view\b",
    "variant": r"std::(variant|visit|get_if|holds_alternative|monostate)\b",
    "vector": r"std::vector\b",
    "fmt/format.h": r"\bfmt::(format|format_to|print|formatter)\b",
    "catch2/catch.hpp": r"\b(TEST_CASE|REQUIRE|CHECK|SECTION)\(",
}
FOLDERS = ("engine", "viewer", "tests/engine", "tests/determinism")
NOT_CODE = re.compile(r'//[^\n]*|"(?:\\.|[^"\\\n])*"')


def precompiled(project):
    """The headers that scripts/cmake/precompile.cmake compiles."""
    script = (project / "scripts/cmake/precompile.cmake").read_text(encoding="utf-8")
    return set(re.findall(r"<([\w/.]+)>", script)) - {"utility"}


class Sources:
    """Files with what they include; a quoted name stands beside its reader or below one of the roots."""

    def __init__(self, roots):
        self.roots, self.known = roots, {}

    def read(self, path):
        if path not in self.known:
            text = path.read_text(encoding="utf-8")
            own = [self.find(path, name) for name in re.findall(r'^#include "([^"]+)"', text, re.M)]
            self.known[path] = (NOT_CODE.sub("", text), set(re.findall(r"^#include <([^>]+)>", text, re.M)), [p for p in own if p])
        return self.known[path]

    def find(self, reader, name):
        return next((folder / name for folder in (reader.parent, *self.roots) if (folder / name).exists()), None)

    def reached(self, path, seen):
        """The outside headers that come to a file, through headers of ours as well."""
        if path in seen:
            return set()
        seen.add(path)
        _, outside, own = self.read(path)
        return outside.union(*(self.reached(header, seen) for header in own))

    def missing(self, path):
        code, reached = self.read(path)[0], self.reached(path, set())
        return [header for header, use in USES.items() if header not in reached and re.search(use, code)]


if __name__ == "__main__":
    project = pathlib.Path(sys.argv[1])
    sources = Sources([project / "engine", project / "viewer", project / "tests"])
    wrong = [f"scripts/cmake/precompile.cmake: <{header}> is precompiled, but USES has no rule for it"
             for header in sorted(precompiled(project) - set(USES))]
    for folder in FOLDERS:
        for path in sorted((project / folder).rglob("*.[ch]pp")):
            wrong += [f"{path}: #include <{header}> is missing" for header in sources.missing(path)]
    print("\n".join(wrong))
    sys.exit(bool(wrong) or not sources.known)
