#include "evaluate/merge/between.hpp"

#include "merge/neighbours.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::string tell(const Quarter& quarter, const std::vector<std::string>& units, char a, char b) {
    const PlannedLayout layout = evaluate_drawn(quarter, units, make_demand(40000, 1, 200000));
    return tell_between(quarter.view(), layout, {quarter.compound(a)}, {quarter.compound(b)},
                        std::string(1, a), std::string(1, b))
        .in(Language::en);
}

}  // namespace

TEST_CASE("what nobody can cross is named with its length") {
    Quarter quarter = draw_neighbours({"AB"});
    put_on_border(quarter, 'A', 'B', Barrier::railway, "米轨", false);
    CHECK(tell(quarter, {"A", "B"}, 'A', 'B') ==
          "A and B touch along 100 m, but nobody can cross what lies there: railway 米轨 (100 m)");
}

TEST_CASE("a border that is too narrow to cross says what is asked for") {
    Quarter quarter = draw_neighbours({"AB"});
    quarter.site.profile.neck_min_width = Meters{120.0};
    put_on_border(quarter, 'A', 'B', Barrier::none, "", false);
    CHECK(tell(quarter, {"A", "B"}, 'A', 'B') ==
          "A and B touch along 100 m, but what people can cross of it is narrower than 120 m");
}

TEST_CASE("what does not touch has units, ground or water between") {
    const Quarter row = draw_neighbours({"ABCD"});
    CHECK(tell(row, {"A", "B", "C", "D"}, 'A', 'D') ==
          "A and D do not touch: between them lies u02 (00-02), u03 (00-03)");
    const Quarter park = draw_neighbours({"A.B"});
    CHECK(tell(park, {"A", "B"}, 'A', 'B') == "A and B do not touch: ground of no unit lies between them");
    const Quarter river = draw_neighbours({"A~B"});
    CHECK(tell(river, {"A", "B"}, 'A', 'B') == "A and B do not touch: water lies between them");
}

TEST_CASE("units of two communities stay apart where units keep to communities") {
    Quarter quarter = draw_neighbours({"AB"});
    quarter.ground.communities = {{"c1", "怡康路社区", {}, {}}, {"c2", "永兴路社区", {}, {}}};
    at(quarter.ground.compounds, quarter.compound('A')).community = CommunityId{0u};
    at(quarter.ground.compounds, quarter.compound('B')).community = CommunityId{1u};
    quarter.district = make_district(quarter.site, quarter.ground, quarter.graph,
                                     find_scope(quarter.ground.compounds), Fill::compounds, Across::none);
    CHECK(tell(quarter, {"A", "B"}, 'A', 'B') ==
          "A lies in 怡康路社区, B in 永兴路社区: units stay inside one community");
}
