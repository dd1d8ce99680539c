#include "pipeline/stored/layout_walks.hpp"

#include "engine/evaluate/coverage/street.hpp"
#include "pipeline/stored/cover_layout.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

struct Served {
    explicit Served(Street drawn) : street(std::move(drawn)) {
        street.open();
        Candidates one;
        one.layouts.push_back(draw_layout(street.quarter, {"AB", "C"}));
        layout = evaluate(view(), one, make_demand(100000, 30000, 130000), Run(), 1).layouts.at(0);
    }
    DistrictView view() const { return street.quarter.view(); }
    std::vector<Coverage> cover(const std::vector<PlacedStation>& stations) const {
        return cover_layout(view(), layout, stations);
    }

    Street street;
    PlannedLayout layout;
};

std::vector<Coverage> rows_at_profile(const LayoutWalks& walks, const Profile& profile) {
    std::vector<Coverage> rows;
    for (std::size_t kind = 0; kind < walks.kinds().size(); ++kind)
        for (Coverage& row : walks.cover(kind, profile.coverage.limit_of(walks.kinds()[kind])))
            rows.push_back(std::move(row));
    std::ranges::sort(rows, {}, [](const Coverage& row) { return std::tuple(row.compound, row.kind); });
    return rows;
}

}  // namespace

TEST_CASE("at the limits of the profile, walks of a layout give the rows of its coverage") {
    Street street = three_yards();
    street.facility("service_station", {50, 50}).facility("clinic", {250, 50}).limit("clinic", 250.0);
    const Served served(std::move(street));
    const LayoutWalks walks(served.view(), served.layout, {}, Meters{2000.0}, Run());
    CHECK(walks.kinds() == std::vector<std::string>{"clinic", "service_station"});
    CHECK(rows_at_profile(walks, served.street.quarter.site.profile) == served.cover({}));
    CHECK(served.cover({}) == served.layout.coverage);
}

TEST_CASE("a station that is put elsewhere serves as one that was there from the start") {
    Street street = three_yards();
    street.facility("service_station", {50, 50}).limit(unit_station_kind, 130.0);
    const Served served(std::move(street));
    const LayoutWalks none(served.view(), served.layout, {}, Meters{2000.0}, Run());
    for (const std::vector<CompoundId>& in : std::vector<std::vector<CompoundId>>{
             {}, {CompoundId{1}}, {CompoundId{2}}, {CompoundId{1}, CompoundId{2}}}) {
        std::vector<PlacedStation> placed;
        for (const CompoundId compound : in) placed.push_back({.compound = compound, .at = {}});
        const LayoutWalks moved = none.with_stations(served.view(), served.layout, in, Run());
        CHECK(rows_at_profile(moved, served.street.quarter.site.profile) == served.cover(placed));
        const LayoutWalks back = moved.with_stations(served.view(), served.layout, {}, Run());
        CHECK(rows_at_profile(back, served.street.quarter.site.profile) == served.cover({}));
    }
}

TEST_CASE("where nobody knows of a station, nobody is served by one until it is placed") {
    const Served served(three_yards());
    const LayoutWalks none(served.view(), served.layout, {}, Meters{2000.0}, Run());
    REQUIRE(none.kinds() == std::vector<std::string>{std::string(unit_station_kind)});
    const auto all_missed = none.cover(0, Meters{2000.0});
    CHECK(std::ranges::all_of(all_missed,
                              [](const Coverage& row) { return row.state == CoverageState::unreachable; }));
    const auto placed =
        none.with_stations(served.view(), served.layout, {CompoundId{0}}, Run()).cover(0, Meters{150.0});
    CHECK(placed[0].state == CoverageState::covered);
    CHECK(placed[1].walk->value == Approx(120.0).margin(0.001));
    CHECK(placed[2].state == CoverageState::unreachable);  // of another unit
}

// Three yards in a row, all of one unit: the station belongs in the middle one.
TEST_CASE("stations put by hand have their own value and the bound of the best choice") {
    Street street({"ABC", "..."});
    street.way({{-50, -10}, {400, -10}});
    for (const double x : {50.0, 150.0, 250.0}) street.way({{x, -10}, {x, 120}});
    street.open();
    Candidates one;
    one.layouts.push_back(draw_layout(street.quarter, {"ABC"}));
    const DistrictView view = street.quarter.view();
    const PlannedLayout layout =
        evaluate(view, one, make_demand(100000, 30000, 130000), Run(), 1).layouts.at(0);
    const StationWish wish{1, StationObjective::p_median, StationScope::unit};
    const auto best = place_in_layout(view, layout, wish, Run());
    REQUIRE(best.size() == 1);
    CHECK(best[0].compound == CompoundId{1});
    const auto same = judge_in_layout(view, layout, {CompoundId{1}}, wish, Run());
    CHECK(same == best);
    const auto corner = judge_in_layout(view, layout, {CompoundId{0}}, wish, Run());
    REQUIRE(corner.size() == 1);
    CHECK(corner[0].bound == Approx(best[0].value));
    CHECK(corner[0].value > best[0].value);
    CHECK(corner[0].gap == Approx(1.0 - best[0].value / corner[0].value));
}
