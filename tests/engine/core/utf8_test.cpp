#include "core/utf8.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace std::string_literals;

TEST_CASE("a text is taken apart into characters, with U+FFFD for each byte that is none") {
    CHECK(to_characters("a里é𠀀") == U"a里é𠀀");
    CHECK(to_characters("").empty());
    CHECK(to_characters("\0b"s) == U"\0b"s);
    CHECK(to_characters("a\xe9\x87") == U"a\uFFFD\uFFFD");          // cut
    CHECK(to_characters("\xc0\xaf") == U"\uFFFD\uFFFD");            // overlong: a slash in disguise
    CHECK(to_characters("\xed\xa0\x80").front() == U'\uFFFD');      // a surrogate
    CHECK(to_characters("\xf4\x90\x80\x80").front() == U'\uFFFD');  // beyond U+10FFFF
}

TEST_CASE("only whole characters are UTF-8") {
    CHECK(is_utf8("里坊 é 𠀀"));
    CHECK(is_utf8(""));
    CHECK_FALSE(is_utf8("\xe9\x87"));
    CHECK_FALSE(is_utf8("\xc0\xaf"));
    CHECK_FALSE(is_utf8("\xed\xa0\x80"));
}

TEST_CASE("every character comes back from its bytes") {
    for (char32_t character = 0; character <= 0x10ffff; ++character) {
        if (character == 0xd800) character = 0xe000;  // surrogates are none
        std::string bytes;
        append_character(bytes, character);
        std::size_t at = 0;
        if (next_character(bytes, at) != character || at != bytes.size()) FAIL(std::size_t{character});
    }
    std::string surrogate;
    append_character(surrogate, 0xd800);
    CHECK(surrogate == "\uFFFD");
}

TEST_CASE("a text is cut between characters") {
    CHECK(count_fitting_bytes("里坊", 6) == 6);
    CHECK(count_fitting_bytes("里坊", 9) == 6);
    CHECK(count_fitting_bytes("里坊", 5) == 3);
    CHECK(count_fitting_bytes("里坊", 2) == 0);
    CHECK(count_fitting_bytes("\x80\x80", 1) == 0);
}

TEST_CASE("letters of any alphabet have a lower case") {
    CHECK(to_lower(U'Q') == U'q');
    CHECK(to_lower(U'É') == U'é');
    CHECK(to_lower(U'Я') == U'я');
    CHECK(to_lower(U'Ｂ') == U'ｂ');
    CHECK(to_lower(U'×') == U'×');
    CHECK(to_lower(U'里') == U'里');
}

TEST_CASE("Chinese takes two columns a character") {
    CHECK(count_columns("units") == 5);
    CHECK(count_columns("单元") == 4);
    CHECK(count_columns("永昌-01") == 7);
    CHECK(count_columns("（m²）") == 6);
    CHECK(count_columns("e\u0301") == 1);
    CHECK(count_columns("") == 0);
}

TEST_CASE("a broken byte counts as one character and ends nothing early") {
    CHECK(count_columns("a\xe5z") == 3);
    CHECK(count_columns("\xff\xfe") == 2);
}
