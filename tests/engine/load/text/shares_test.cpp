#include "load/text/shares.hpp"

#include "engine/load/text_rows.hpp"

#include <optional>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("shares are read as offices write them") {
    const std::vector<Row<double>> rows = {
        {"0.85", 0.85},
        {"85", 0.85},
        {"85%", 0.85},
        {"８５％", 0.85},
        {"85.0 %", 0.85},
        {"100%", 1.0},
        {"1", 1.0},
        {"0", 0.0},
        {"0%", 0.0},
        {"33/44", 0.75},
        {"３/４", 0.75},
        {"90户/120户", 0.75},
        {"约75%", 0.75},
        {"75%左右", 0.75},
        {"7成", 0.7},
        {"七成", 0.7},
        {"七成五", 0.75},
        {"四分之三", 0.75},
        {"百分之七十五", 0.75},
        {"2/3以上", unknown},
        {">80%", unknown},
        {"80%-90%", unknown},
        {"七成以上", unknown},
        {"44/33", unknown},
        {"8", unknown},      // eight tenths, or eight per cent
        {"0.85%", unknown},  // nobody counts so few
        {"185", unknown},
        {"-", unknown},
        {"-5", unknown},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        const auto share = read_share(row.text);
        REQUIRE(share.has_value() == row.meaning.has_value());
        if (share) CHECK(*share == Approx(*row.meaning));
    }
}

TEST_CASE("in a column of per cent a share below one is in doubt") {
    const ColumnWriting per_cent{1.0, DecimalSign::untold, false, true};
    CHECK(read_share("85", per_cent) == 0.85);
    CHECK_FALSE(read_share("0.85", per_cent));
    CHECK_FALSE(read_share("1", per_cent));
}
