#include "load/text/values.hpp"

#include "engine/load/text_rows.hpp"
#include "load/text/forms.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("yes and no in both languages, what is neither stays unknown") {
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
