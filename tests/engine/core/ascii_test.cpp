#include "core/ascii.hpp"

#include <catch2/catch.hpp>

using lifang::equals_in_any_case, lifang::to_lower_ascii;

TEST_CASE("capitals of ASCII become small letters, and every other byte stays") {
    CHECK(to_lower_ascii(".TIF") == ".tif");
    CHECK(to_lower_ascii("@AZ[`az{09") == "@az[`az{09");
    CHECK(to_lower_ascii("里坊İÉ.SHP") == "里坊İÉ.shp");
    CHECK(to_lower_ascii("") == "");
}

TEST_CASE("words are the same in capitals and small letters, not where one is longer or another letter") {
    CHECK(equals_in_any_case("PostgreSQL", "postgresql"));
    CHECK(equals_in_any_case("", ""));
    CHECK_FALSE(equals_in_any_case("shp", "shpx"));
    CHECK_FALSE(equals_in_any_case("shpx", "shp"));
    CHECK_FALSE(equals_in_any_case("[", "{"));  // 0x20 apart, as letters are
    CHECK_FALSE(equals_in_any_case("É", "é"));
}
