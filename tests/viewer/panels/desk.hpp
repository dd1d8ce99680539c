#pragma once

#include "support/open_workspace.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

namespace lifang::testing {

/// A workspace with a plan on it, as the window has one.
struct Desk : OpenWorkspace {
    explicit Desk(Plan plan) { REQUIRE(open(std::move(plan))); }
};

/// Six compounds in scope and G in none, 25,000 m² and 300 households a place; layout 1 has a unit for each
/// compound, layout 2 four units.
inline Plan six_compounds() {
    return draw_plan({"AABBCC",  //
                      "AABBCC",  //
                      "DDEEFF",  //
                      "DDGE~~"},
                     {{"A", "B", "C", "D", "E", "F"}, {"AD", "B", "E", "CF"}});
}

inline QString text(const QAbstractItemModel& model, int row, int role) {
    return model.index(row, 0).data(role).toString();
}

}  // namespace lifang::testing
