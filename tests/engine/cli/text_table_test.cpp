#include "cli/text_table.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

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

TEST_CASE("columns line up over Chinese and Latin text") {
    TextTable table({"单元", "m²"});
    table.align_right(1);
    table.add_row({"永昌-01", "98,000"});
    table.add_row({"B", "7"});
    CHECK(table.text() ==
          "  单元         m²\n"
          "  -------  ------\n"
          "  永昌-01  98,000\n"
          "  B             7\n");
}
