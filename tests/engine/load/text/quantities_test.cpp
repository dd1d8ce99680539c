#include "load/text/quantities.hpp"

#include "engine/load/text_rows.hpp"

#include <optional>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("numbers are read the way offices write them") {
    const std::vector<Row<double>> rows = {
        {"30000", 30000.0},
        {"３０，０００", 30000.0},
        {"1,234.5", 1234.5},
        {"12,345,678", 12345678.0},
        {"30 000", 30000.0},
        {"30\u00A0000", 30000.0},
        {"30\u2009000", 30000.0},
        {"30\u202F000", 30000.0},
        {"30'000", 30000.0},
        {"30’000", 30000.0},
        {"30.000,50", 30000.5},
        {"1.234.567", 1234567.0},
        {"1234,5", 1234.5},
        {"12.5", 12.5},
        {".5", 0.5},
        {"3.0e4", 30000.0},
        {"'30000", 30000.0},
        {"3万", 30000.0},
        {"3.5万平方米", 35000.0},
        {"2.345万", 23450.0},
        {"13万6千", 136000.0},
        {"4万5", 45000.0},
        {"4万5000", 45000.0},
        {"1.3亿", 1.3e8},
        {"三万", 30000.0},
        {"两千", 2000.0},
        {"一万三千", 13000.0},
        {"三十五万六千", 356000.0},
        {"一百零五", 105.0},
        {"一百五", 150.0},
        {"二〇三", 203.0},
        {"叁万伍仟", 35000.0},
        {"三点五万", 35000.0},
        {"约30000", 30000.0},
        {"30000左右", 30000.0},
        {"共30000㎡", 30000.0},
        {"30000 m2", 30000.0},
        {"30000平米", 30000.0},
        {"3公顷", 30000.0},
        {"30亩", 20000.0},
        {"3（万㎡）", 30000.0},
        {"30000㎡（含地下车库3000㎡）", 30000.0},
        {"", unknown},
        {"/", unknown},
        {"-30000", unknown},
        {"NaN", unknown},
        {"inf", unknown},
        {"1e999", unknown},
        {"#REF!", unknown},
        {"30000-35000", unknown},
        {"30000~35000", unknown},
        {"30000以上", unknown},
        {">30000", unknown},
        {"3万多", unknown},
        {"4万50", unknown},  // 40,050, or 45,000 with a slip
        {"七八", unknown},   // seven or eight
        {"十七八", unknown},
        {"三四百", unknown},
        {"1/2", unknown},
        {"30,000,5", unknown},
        {"30.000", unknown},  // thirty, or thirty thousand in German
        {"30000m", unknown},  // a length
        {"300户", unknown},
        {"5;7", unknown},
        {"地上30000㎡，地下3000㎡", unknown},
        {"30000（占地）", unknown},
        {"3（5㎡）", unknown},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        const auto value = read_quantity(row.text, Measure::area);
        REQUIRE(value.has_value() == row.meaning.has_value());
        if (value) CHECK(*value == Approx(*row.meaning));
    }
    CHECK(read_number("-1") == -1.0);
    CHECK_FALSE(read_number("1;2"));
}

TEST_CASE("heads are whole numbers with their own unit, of several figures that of the field counts") {
    using enum Measure;
    CHECK(read_count("0", households) == 0);  // nobody lives there: a value, not unknown
    CHECK(read_count("2,803", households) == 2803);
    CHECK(read_count("15栋420户", households) == 420);
    CHECK(read_count("15栋420户", buildings) == 15);
    CHECK(read_count("420户，1100人", people) == 1100);
    CHECK(read_count("420户（其中空置15户）", households) == 420);
    CHECK(read_count("420户（15栋）", households) == 420);
    CHECK_FALSE(read_count("420户（另有12户）", households));
    CHECK_FALSE(read_count("420户（436户）", households));
    CHECK(read_count("一百零五户", households) == 105);
    CHECK(read_count("120个", spaces) == 120);
    CHECK(read_count("1.2345万", people) == 12345);
    CHECK_FALSE(read_count("15栋", households));
    CHECK_FALSE(read_count("15栋420", households));
    CHECK_FALSE(read_count("420户12户", households));
    CHECK_FALSE(read_count("5,7", households));
    CHECK_FALSE(read_count("12.5户", households));
    CHECK_FALSE(read_count("-9999", households));
    CHECK(read_count("312.6", people, {1.0, DecimalSign::untold, true, false}) ==
          313);  // a numeric column estimates
}

TEST_CASE("heights have decimals, and no thousands") {
    CHECK(read_quantity("15,5", Measure::length) == 15.5);
    CHECK(read_quantity("12.125", Measure::length) == 12.125);
    CHECK(read_quantity("18 m", Measure::length) == 18.0);
    CHECK_FALSE(read_quantity("1,250", Measure::length));
    CHECK_FALSE(read_quantity("5'", Measure::length));
}

TEST_CASE("storeys are those above the ground") {
    const std::vector<Row<double>> rows = {
        {"6", 6.0},
        {"六层", 6.0},
        {"6F", 6.0},
        {"二十八层", 28.0},
        {"6层半", 6.5},
        {"6.5", 6.5},
        {"约7层", 7.0},
        {"地上6层地下1层", 6.0},
        {"地上6", 6.0},
        {"6层（地下1层）", 6.0},
        {"地下1层，地上6层", 6.0},
        {"共7层（地上6层，地下1层）", 6.0},
        {"6+1", unknown},
        {"6/1", unknown},
        {"5;6", unknown},
        {"5-6", unknown},
        {"地下1层", unknown},
        {"多层", unknown},
        {"6层，含地下1层", unknown},
        {"层六", unknown},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(read_storeys(row.text) == row.meaning);
    }
}

TEST_CASE("a column in 万㎡ is read in square metres, but a value with a unit of its own is not") {
    const ColumnWriting in_ten_thousands{unit_of_column("建筑面积（万㎡）", Measure::area)};
    CHECK(read_quantity("1.25", Measure::area, in_ten_thousands) == 12500.0);
    CHECK(read_quantity("1.25万", Measure::area, in_ten_thousands) == 12500.0);
    CHECK(read_quantity("12500㎡", Measure::area, in_ten_thousands) == 12500.0);
    CHECK(read_quantity("1.125", Measure::area, in_ten_thousands) == Approx(11250.0));
    CHECK_FALSE(read_quantity("5千", Measure::area, in_ten_thousands));
}

TEST_CASE("what the other values of a column show decides over a single sign") {
    CHECK(find_decimal_sign("1.234,5") == DecimalSign::comma);
    CHECK(find_decimal_sign("1,234.5") == DecimalSign::point);
    CHECK(find_decimal_sign("980.25") == DecimalSign::point);
    CHECK(find_decimal_sign("20.125") == DecimalSign::untold);
    CHECK(find_decimal_sign("20,000,5") == DecimalSign::untold);
    const ColumnWriting german{1.0, DecimalSign::comma};
    const ColumnWriting english{1.0, DecimalSign::point};
    CHECK(read_quantity("20.125", Measure::area, german) == 20125.0);
    CHECK(read_quantity("20.125", Measure::area, english) == 20.125);
    CHECK(read_quantity("20,125", Measure::area, german) == 20.125);
    CHECK(read_quantity("20,125", Measure::area, english) == 20125.0);
}

TEST_CASE("a column's unit stands in its name") {
    for (const char* name : {"建筑面积（万平方米）", "建筑面积(万㎡)", "建筑面积_万m2", "JZMJ（万平米）",
                             "面积（单位：万平方米）", "建筑面积（公顷）", "gfa_ha"})
        CHECK(unit_of_column(name, Measure::area) == 1e4);
    for (const char* name : {"建筑面积", "建筑面积（㎡）", "JZMJ", "万科小区", "建筑面积_平方米"})
        CHECK(unit_of_column(name, Measure::area) == 1.0);
    CHECK(unit_of_column("人口（万人）", Measure::people) == 1e4);
    CHECK(unit_of_column("户数（户）", Measure::households) == 1.0);
    CHECK(unit_of_column("height_ft", Measure::length) == Approx(0.3048));
    CHECK(is_in_per_cent("同意率（％）"));
}
