#include "core/error.hpp"
#include "kunming.hpp"
#include "partition/partition.hpp"
#include "support/letter_map.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

Candidates divide(const LetterMap& map) { return partition(map.graph, kunming, {}, {}, Run(nullptr, 1)); }

}  // namespace

TEST_CASE("a compound above the maximum stands alone and says so") {
    const LetterMap map({"A B C D E"}, 50.0, {{'C', 150.0}});
    const Candidates candidates = divide(map);
    const Layout& layout = candidates.layouts.front();
    CHECK(map.words(layout) == std::vector<std::string>{"AB", "C", "DE"});
    CHECK(layout.status == LayoutStatus::relaxed);
    REQUIRE(layout.violations.size() == 1);
    CHECK(layout.violations[0].code == "above_max");
    CHECK(layout.violations[0].unit == at(layout.unit_of, map.atom('C')));
    CHECK(layout.violations[0].reason.in(Language::en) ==
          "'C' alone weighs 150000, more than the maximum 130000");
    REQUIRE(candidates.issues.size() == 1);
    CHECK(candidates.issues[0].code == "unit_above_max");
}

TEST_CASE("a community below the minimum stays one unit and says so") {
    LetterMap map({"A B C D"}, 50.0, {{'C', 20.0}, {'D', 25.0}});
    map.set_community("CD", "Spring Lane");
    const Candidates candidates = divide(map);
    const Layout& layout = candidates.layouts.front();
    CHECK(map.words(layout) == std::vector<std::string>{"AB", "CD"});
    REQUIRE(layout.violations.size() == 1);
    CHECK(layout.violations[0].code == "below_min");
    CHECK_THAT(layout.violations[0].reason.in(Language::en),
               Catch::Contains("'Spring Lane' weighs 45000 in all"));
    CHECK(candidates.issues.at(0).code == "unit_below_min");
}

TEST_CASE("a weight that no whole number of units fits names both numbers") {
    const LetterMap map({"A B C D E"}, 27.0);  // 135,000: one unit is too large, two of 67,500 are too small
    const Candidates candidates = divide(map);
    CHECK(candidates.layouts.front().status == LayoutStatus::relaxed);
    CHECK(candidates.issues.at(0).code == "no_unit_count_fits");
    CHECK_THAT(candidates.issues.at(0).message.in(Language::en),
               Catch::Contains("as 1 unit of 135000") && Catch::Contains("as 2 of 67500"));
}

TEST_CASE("a chain whose pieces cannot be combined is proven so") {
    // 240,000 is room for two or three units, but every cut leaves a side of 60,000 or of 180,000
    const LetterMap map({"A B C D"}, 60.0);
    CHECK(divide(map).layouts.front().violations.empty());
    const LetterMap broken({"A B C"}, 60.0, {{'B', 120.0}});
    const Candidates candidates = divide(broken);
    CHECK(candidates.layouts.front().status == LayoutStatus::relaxed);
    CHECK(candidates.issues.at(0).code == "no_division_fits");
}

TEST_CASE("an empty district, a crossed demand and a stop end the stage with their exit codes") {
    const LetterMap map({"A B"}, 50.0);
    const auto code_of = [](const AtomGraph& graph, const Demand& demand, const Run& run) {
        try {
            partition(graph, demand, {}, {}, run);
        } catch (const Error& error) {
            return error.code();
        }
        return ExitCode::done;
    };
    CHECK(code_of({}, kunming, Run()) == ExitCode::input);
    CHECK(code_of(map.graph, {100000.0, 130000.0, 70000.0, {}}, Run()) == ExitCode::usage);
    CHECK(code_of(map.graph, {100000.0, 70000.0, 130000.0, 3}, Run()) == ExitCode::infeasible);
    Run stopped;
    stopped.request_stop();
    CHECK(code_of(map.graph, kunming, stopped) == ExitCode::interrupted);
}

TEST_CASE("a compound without floor area is taken along") {
    const LetterMap map({"A B C"}, 50.0, {{'B', 0.0}});
    const Candidates candidates = divide(map);
    CHECK(map.words(candidates.layouts.front()) == std::vector<std::string>{"ABC"});
    CHECK(candidates.layouts.front().violations.empty());
}
