#include "cli/text_table.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

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

TEST_CASE("a very long cell does not make every row as long") {
    TextTable table({"name", "m²"});
    table.add_row({std::string(100'000, 'x'), "1"});
    for (int i = 0; i < 100; ++i) table.add_row({"y", "2"});
    CHECK(table.text().size() < 100'000 + 102 * 220);
}
