#pragma once

#include "model/workspace.hpp"
#include "support/small_plan.hpp"
#include "support/waiting.hpp"

#include <catch2/catch.hpp>

namespace lifang::testing {

/// A workspace with a plan on it, as the window has one.
struct Desk {
    ScreenLanguage language{"en"};
    Session session{language, [](const std::filesystem::path&) -> Plan { throw std::logic_error("unused"); }};
    Workspace workspace{language, session};

    explicit Desk(Plan plan) { open(std::move(plan)); }
    void open(Plan plan) {
        session.openPlan(std::move(plan));
        REQUIRE(wait_until([&] { return session.state() == Session::Ready; }));
    }
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
