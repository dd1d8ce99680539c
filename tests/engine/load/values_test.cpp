#include "load/values.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

template <class Value>
struct Row {
    const char* text;
    std::optional<Value> meaning;
};
constexpr auto unknown = std::nullopt;

}  // namespace

TEST_CASE("numbers are read the way offices write them") {
    const std::vector<Row<double>> rows = {
        {"6层", 6.0},
        {"12.5 m", 12.5},
        {"~7", 7.0},
        {"1,234.5", 1234.5},
        {"12,345,678", 12345678.0},
        {"5,7", 5.0},
        {"5;7", 5.0},
        {"6+1", 6.0},
        {"１２３", 123.0},
        {"１，２３４．５㎡", 1234.5},
        {"约1200", 1200.0},
        {"大约 1200", 1200.0},
        {"1.2万", 12000.0},
        {"３万㎡", 30000.0},
        {"六层", 6.0},
        {"二十八", 28.0},
        {"一百零五户", 105.0},
        {"０", 0.0},
        {"-3", -3.0},
        {"层六", unknown},
        {"", unknown},
        {"/", unknown},
        {"nan", unknown},
        {"inf", unknown},
        {"无", unknown},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(read_number(row.text) == row.meaning);
    }
    CHECK(read_count("0") == 0);  // nobody lives there: a value, not unknown
    CHECK(read_count("2,803") == 2803);
    CHECK_FALSE(read_count("-9999"));
}

TEST_CASE("a column in 万㎡ is read in square metres, but 万 is not applied twice") {
    CHECK(read_in_unit("1.25", 1e4) == 12500.0);
    CHECK(read_in_unit("1.25万", 1e4) == 12500.0);
    CHECK(read_in_unit("12500", 1.0) == 12500.0);
}

TEST_CASE("years are read from dates, decades and ranges, and it is known which were rounded") {
    const std::vector<Row<ToldYear>> rows = {
        {"1985", ToldYear{1985, false}},
        {"1985年", ToldYear{1985, false}},
        {"1985-06-01", ToldYear{1985, false}},
        {"1985/6/1", ToldYear{1985, false}},
        {"1998-06", ToldYear{1998, false}},
        {"1985.6", ToldYear{1985, false}},
        {"19850601", ToldYear{1985, false}},
        {"１９８５年１０月", ToldYear{1985, false}},
        {"一九八五年", ToldYear{1985, false}},
        {"85年", ToldYear{1985, false}},
        {"05年", ToldYear{2005, false}},
        {"80年代", ToldYear{1985, true}},
        {"1980年代", ToldYear{1985, true}},
        {"上世纪80年代", ToldYear{1985, true}},
        {"八十年代", ToldYear{1985, true}},
        {"1990s", ToldYear{1995, true}},
        {"1985-1990", ToldYear{1990, true}},
        {"1985年至1990年", ToldYear{1990, true}},
        {"1998年以前", ToldYear{1998, true}},
        {"85", unknown},
        {"", unknown},
        {"/", unknown},
        {"不详", unknown},
        {"0", unknown},
        {"9999", unknown},
        {"建国前", unknown},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        const auto told = read_told_year(row.text);
        REQUIRE(told.has_value() == row.meaning.has_value());
        if (!told) continue;
        CHECK(told->year == row.meaning->year);
        CHECK(told->is_rounded == row.meaning->is_rounded);
    }
}

TEST_CASE("yes and no in both languages; what is neither stays unknown") {
    const std::vector<Row<bool>> rows = {
        {"是", true},        {"否", false},  {"有", true},   {"无", false},        {"已改造", true},
        {"未改造", false},   {"Y", true},    {"N", false},   {"√", true},          {"×", false},
        {"1", true},         {"0", false},   {"True", true}, {"已完成改造", true}, {"未纳入", false},
        {"改造中", unknown}, {"/", unknown}, {"", unknown},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(read_yes_no(row.text) == row.meaning);
    }
    CHECK(read_flag("culvert"));
    CHECK_FALSE(read_flag("/"));
}

TEST_CASE("shares") {
    for (const char* text : {"0.85", "85", "85%", "８５％", "85.0 %"}) CHECK(read_share(text) == 0.85);
    CHECK_FALSE(read_share("185"));
    CHECK_FALSE(read_share("-"));
}

TEST_CASE("the words of housing offices for who manages a compound") {
    const std::vector<Row<Management>> rows = {
        {"权属单位自管", Management::owner_unit},
        {"单位自管", Management::owner_unit},
        {"产权单位管理", Management::owner_unit},
        {"owner_unit", Management::owner_unit},
        {"专业物业", Management::professional},
        {"专业化物业管理", Management::professional},
        {"物业公司", Management::professional},
        {"有物业", Management::professional},
        {"社区托管", Management::trusteeship},
        {"街道社区托管", Management::trusteeship},
        {"社区代管", Management::trusteeship},
        {"三无（社区代管）", Management::trusteeship},
        {"居委会兜底", Management::trusteeship},
        {"自治", Management::self_governed},
        {"业主自管", Management::self_governed},
        {"居民自治", Management::self_governed},
        {"业委会", Management::self_governed},
        {"三无", Management::none},
        {"无", Management::none},
        {"无物业", Management::none},
        {"无物业管理", Management::none},
        {"失管", Management::none},
        {"专业物业+业主自治", unknown},  // two managers: nobody guesses which
        {"权属单位，社区托管", unknown},
        {"?", unknown},
        {"/", unknown},
        {"其他", unknown},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(read_management(row.text) == row.meaning);
    }
}

TEST_CASE("marks that stand for nothing known") {
    for (const char* text : {"", " ", "/", "-", "—", "无", "不详", "未知", "暂无", "N/A", "null", "－"}) {
        INFO(text);
        CHECK(marks_unknown(text));
    }
    for (const char* text : {"0", "否", "1985", "三无"}) {
        INFO(text);
        CHECK_FALSE(marks_unknown(text));
    }
}
