"""What case_names.py, includes.py and plain_texts.py find, and what they let pass."""
import pathlib
import tempfile
import unittest

from case_names import case_names, reasons
from includes import Sources
from plain_texts import bare_texts


class CaseNames(unittest.TestCase):
    def test_names_are_read_whole(self):
        self.assertEqual(case_names('TEST_CASE("one", "[slow]") {}\nTEST_CASE(\n    "two " "halves") {}'), ["one", "two halves"])
        self.assertEqual(case_names('TEMPLATE_TEST_CASE("of a type", "", int) {}'), ["of a type"])
        self.assertEqual(case_names('TEST_CASE_METHOD(Town, "of a fixture") {}'), ["of a fixture"])

    def test_names_that_ctest_cannot_run(self):
        for name in ("one; two", "a [half", "a half]", "--field is an option", " blank", "", "back\\\\slash"):
            self.assertTrue(list(reasons(name)), name)

    def test_names_that_it_can(self):
        for name in ("commas, colons: and (brackets)", "both [brackets]", "a - b", "小区"):
            self.assertFalse(list(reasons(name)), name)


class Includes(unittest.TestCase):
    def missing(self, text, **headers):
        with tempfile.TemporaryDirectory() as folder:
            for name, content in headers.items():
                (pathlib.Path(folder) / f"{name}.hpp").write_text(content, encoding="utf-8")
            path = pathlib.Path(folder) / "source.cpp"
            path.write_text(text, encoding="utf-8")
            return Sources([]).missing(path)

    def test_a_name_needs_its_header(self):
        self.assertEqual(self.missing("std::vector<int> v;"), ["vector"])
        self.assertEqual(self.missing("#include <vector>\nstd::vector<int> v;"), [])

    def test_headers_of_ours_count_however_deep(self):
        self.assertEqual(self.missing('#include "a.hpp"\nstd::map<int, int> m;', a='#include "b.hpp"', b="#include <map>"), [])
        self.assertEqual(self.missing('#include "a.hpp"\nstd::map<int, int> m;', a="struct A;"), ["map"])

    def test_words_in_comments_and_texts_are_no_uses(self):
        self.assertEqual(self.missing('// std::optional\nconst char* t = "std::span";'), [])


class PlainTexts(unittest.TestCase):
    def test_a_bare_text_is_found_wherever_it_stands(self):
        self.assertEqual(bare_texts("Text {\n    contentItem: Text { }\n"), [1, 2])
        self.assertEqual(bare_texts("PlainText {\n    // Text { }\n    wrapMode: Text.Wrap\n"), [])


if __name__ == "__main__":
    unittest.main()
