#include "storage/nesting.hpp"

#include "core/error.hpp"

#include <random>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

std::string repeat(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

/// Fed whole, and byte by byte: the same answer.
bool is_shallow(const std::string& text, Notation notation) {
    NestingGuard whole(notation), bytewise(notation);
    const bool answer = whole.take(text);
    bool again = true;
    for (std::size_t i = 0; again && i < text.size(); ++i) again = bytewise.take({&text[i], 1});
    CHECK(answer == again);
    return answer;
}

bool is_shallow_toml(const std::string& text) {
    try {
        require_shallow_toml(text, "a.toml");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::input);
        return false;
    }
    return true;
}

constexpr int deep = 80'000;

}  // namespace

TEST_CASE("brackets that go too deep are refused, those in strings do not count") {
    CHECK_FALSE(is_shallow("{\"id\":" + repeat("[", deep), Notation::json));
    CHECK_FALSE(is_shallow(repeat("{\"a\":", deep), Notation::json));
    CHECK(is_shallow("{\"id\":\"" + repeat("[", deep) + "\"}", Notation::json));
    CHECK(is_shallow(R"({"id":"\"[[[[","x":[1,2]})" + repeat("[]", deep), Notation::json));
    CHECK_FALSE(is_shallow(R"({"id":"\\")" + repeat("[", deep), Notation::json));
    CHECK(is_shallow(repeat("]", deep) + "[]", Notation::json));
}

TEST_CASE("elements that go too deep are refused, wherever comments, CDATA and quotes end") {
    CHECK_FALSE(is_shallow(repeat("<Folder>", deep), Notation::xml));
    CHECK_FALSE(is_shallow(repeat("<Folder a='>' b=\"/>\">", deep), Notation::xml));
    CHECK(is_shallow(repeat("<a/>", deep) + repeat("<a x='1' />", deep), Notation::xml));
    CHECK(is_shallow(repeat("<a></a>", deep), Notation::xml));
    CHECK(is_shallow("<!--" + repeat("<a>", deep) + "--><a/>", Notation::xml));
    CHECK(is_shallow("<![CDATA[" + repeat("<a>", deep) + "]]>", Notation::xml));
    for (const char* hiding : {"<!---->", "<!-- - -- -->", "<![CDATA[]]>", "<![CDATA[]]]]>",
                               "<?xml version='1'?>", "<?p don't?>", "<!DOCTYPE kml [<!ELEMENT a (b)>]>"})
        CHECK_FALSE(is_shallow(hiding + repeat("<a>", deep), Notation::xml));
    CHECK_FALSE(is_shallow("<!DOCTYPE kml [<!ENTITY a 'b'>]><kml/>", Notation::xml));
}

TEST_CASE("keys of TOML with too many names are refused, dots in strings do not count") {
    CHECK_FALSE(is_shallow_toml("[" + repeat("a.", deep) + "a]\nx=1\n"));
    CHECK_FALSE(is_shallow_toml(repeat("\"a\".", deep) + "a=1\n"));
    CHECK_FALSE(is_shallow_toml("x=" + repeat("[", deep)));
    CHECK_FALSE(is_shallow_toml("x=\"\"\"a\"b\"\"\"\n" + repeat("a.", deep) + "a=1\n"));
    CHECK_FALSE(is_shallow_toml("x='''\n'''\n" + repeat("a.", deep) + "a=1\n"));
    CHECK_FALSE(is_shallow_toml("x=\"\\\"\"\n" + repeat("a.", deep) + "a=1\n"));
    CHECK(is_shallow_toml("x = \"" + repeat(".", deep) + "\" # " + repeat(".", deep) + "\n[a.b]\ny = 1.5\n"));
    CHECK(is_shallow_toml(repeat("[[rule]]\nx = [1.0, 2.0, 3.0]\n", deep)));
}

TEST_CASE("no text is too much for the guards") {
    std::mt19937 random(7);
    const std::string alphabet = "[]{}\"'\\<>/!-?=.,#\n aE[";
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (unsigned n = random() % 300; n > 0; --n) text += alphabet[random() % alphabet.size()];
        is_shallow(text, Notation::json);
        is_shallow(text, Notation::xml);
        is_shallow_toml(text);
    }
}
