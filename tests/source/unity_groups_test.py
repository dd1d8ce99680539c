"""Which sources scripts/cmake/unity_groups.py puts together."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(__file__).parents[2] / "scripts" / "cmake" / "unity_groups.py"


def groups(*texts, size=10):
    """The group of each source."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            pathlib.Path(folder, f"{number}.cpp").write_text(text, encoding="utf-8")
        names = [f"{number}.cpp" for number in range(len(texts))]
        lines = subprocess.run([sys.executable, PROGRAM, str(size), *names], cwd=folder, capture_output=True, text=True, check=True)
    of_source = dict(reversed(line.split(";")) for line in lines.stdout.splitlines())
    return [int(of_source[name]) for name in names]


def own(text):
    return "namespace lifang {\nnamespace {\n" + text + "\n}  // namespace\n}  // namespace lifang\n"


class UnityGroups(unittest.TestCase):
    def test_neighbours_stand_together_up_to_a_size(self):
        self.assertEqual(groups(*[own(f"int f{i}();") for i in range(5)], size=2), [0, 0, 1, 1, 2])

    def test_a_name_stands_once_in_a_group(self):
        for text in ("double f(int x) {\n return x;\n}", "struct f {\n int x;\n};", "using f = int;", "constexpr double a = 1, f = 2;",
                     "template <class T>\nbool f(T);", "const char* const f[] = {\"f\"};", "enum class f { a };", "constexpr auto f = [](int x) { return x; };"):
            self.assertEqual(groups(own("int f = 1;"), own(text), own("int g;")), [0, 1, 0], text)

    def test_names_in_bodies_texts_and_remarks_are_free(self):
        for text in ("void g() {\n int f = 1;\n}", 'const char* g = "int f = 1;";', "// int f = 1;\nint g;", "constexpr int g = 1'000;  // f'"):
            self.assertEqual(groups(own("int f = 1;"), own(text)), [0, 0], text)

    def test_a_borrowed_name_stands_for_the_same(self):
        proj, geos = "using proj::context;\n", "using geos::context;\n"
        self.assertEqual(groups(own(proj), own(geos), own(proj)), [0, 1, 0])
        self.assertEqual(groups(own(proj), own("int context();")), [0, 1])

    def test_all_open_the_same_namespaces(self):
        self.assertEqual(groups("using namespace lifang;\n", "int x();\n", "using namespace lifang;\n"), [0, 1, 0])


if __name__ == "__main__":
    unittest.main()
