#pragma once

#include "drawn_plan.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace lifang::testing {

struct Change {
    std::string sql;
    std::string finding;  ///< "RULE CODE"
};

/// Each change, made alone to a correct plan, must be found.
inline void require_caught(const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        const Findings findings = DrawnPlan().sql(change.sql).check();
        const auto codes = broken(findings);
        INFO(change.sql);
        CHECK_FALSE(findings.holds());
        CHECK_THAT(codes, Catch::VectorContains(change.finding));
    }
}

/// Of the unit most changes are made to.
inline const std::string unit_1 = "layout_id = '1' AND unit_id = 'U1'";

}  // namespace lifang::testing
