#include "load/text/years.hpp"

#include "engine/load/text_rows.hpp"

#include <optional>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

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
        {"1998.0", ToldYear{1998, false}},
        {"1976-09-30T00:00:00", ToldYear{1976, false}},
        {"1976/09/30 00:00:00+08", ToldYear{1976, false}},
        {"30/09/1976", ToldYear{1976, false}},
        {"30.9.1976", ToldYear{1976, false}},
        {"9/1976", ToldYear{1976, false}},
        {"197609", ToldYear{1976, false}},
        {"1976 年", ToldYear{1976, false}},
        {"七六年", ToldYear{1976, false}},
        {"二〇〇一年", ToldYear{2001, false}},
        {"建于20世纪70年代", ToldYear{1975, true}},
        {"上世纪70年代末", ToldYear{1975, true}},
        {"1976年9月-1979年3月", ToldYear{1979, true}},
        {"1976-79", ToldYear{1979, true}},
        {"1976年左右", ToldYear{1976, true}},
        {"~1976", ToldYear{1976, true}},
        {"1976年12月竣工", ToldYear{1976, false}},
        // years of later work are passed over
        {"1976年建，2018年改造", ToldYear{1976, false}},
        {"1976年建2018年改造", ToldYear{1976, false}},
        {"1976(2018改造)", ToldYear{1976, false}},
        {"建于1976年(2018年改造)", ToldYear{1976, false}},
        {"建于1976年改造于2018年", ToldYear{1976, false}},
        {"1976年建成、1988年加建", ToldYear{1976, false}},
        {"2018年改造，1976年建成", ToldYear{1976, false}},
        {"原建于1976年，2018年改造", ToldYear{1976, false}},
        {"1976年竣工验收", ToldYear{1976, false}},
        {"um 1976", ToldYear{1976, true}},
        {"1976 г.", ToldYear{1976, false}},
        {"1970-е", ToldYear{1975, true}},
        {"1970er", ToldYear{1975, true}},
        {"改造年份2018", unknown},
        {"2018年改造", unknown},
        {"1976年重建", unknown},  // and what was there before?
        {"1976、1988", unknown},  // two phases
        {"1976年以后", unknown},  // open towards today
        {"在建", unknown},
        {"民国25年", unknown},
        {"昭和51年", unknown},
        {"30年", unknown},   // or an age
        {"36161", unknown},  // a spreadsheet's day number
        {"1900-01-00", unknown},
        {"1970-01-01", unknown},
        {"1976-13-01", unknown},
        {"19761301", unknown},
        {"七八十年代", unknown},
        {"1976#", unknown},
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
