#include "evaluate/coverage/kind_walks.hpp"

#include "engine/evaluate/coverage/street.hpp"
#include "evaluate/coverage/cover_kind.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const std::vector<CompoundId> abc = {CompoundId{0}, CompoundId{1}, CompoundId{2}};

/// What the engine says of the clinics when the profile itself has the limit.
std::vector<Coverage> cover_at(Street street, double limit) {
    street.limit("clinic", limit);
    const DistrictView view = street.open();
    const AskedKind kind = find_asked_kinds(view).at(0);
    return cover_kind(view, kind.kind, kind.points, abc);
}

KindWalks walk(Street& street, double farthest) {
    const DistrictView view = street.open();
    const AskedKind kind = find_asked_kinds(view).at(0);
    return KindWalks(view, kind.kind, kind.points, abc, Meters{farthest});
}

std::vector<CoverageState> states(const std::vector<Coverage>& rows) {
    std::vector<CoverageState> list;
    for (const Coverage& row : rows) list.push_back(row.state);
    return list;
}

constexpr auto in = CoverageState::covered;
constexpr auto out = CoverageState::beyond;

}  // namespace

// From A's clinic B walks 170 m and C 270 m (three_yards).
TEST_CASE("walks worked out once tell who is served for every limit") {
    Street street = three_yards();
    street.facility("clinic", {50, 50}).limit("clinic", 1.0);
    const KindWalks walks = walk(street, 1000.0);
    CHECK(states(walks.cover(Meters{0.0})) == std::vector{in, out, out});
    CHECK(states(walks.cover(Meters{169.9})) == std::vector{in, out, out});
    CHECK(states(walks.cover(Meters{170.1})) == std::vector{in, in, out});
    CHECK(states(walks.cover(Meters{270.1})) == std::vector{in, in, in});
    CHECK(walks.cover(Meters{200.0})[2].walk->value == Approx(270.0).margin(0.001));
}

TEST_CASE("a limit leaves facilities with a radius of their own alone") {
    Street street = three_yards();
    street.facility("clinic", {50, 50}, {}, 200.0).facility("clinic", {250, 5}).limit("clinic", 1.0);
    const KindWalks walks = walk(street, 1000.0);
    const auto near = walks.cover(Meters{10.0});
    CHECK(states(near) == std::vector{in, in, in});
    CHECK(near[1].facility == FacilityId{0});  // 170 m, within its 200 m
    const auto far = walks.cover(Meters{150.0});
    CHECK(far[1].facility == FacilityId{1});  // 120 m to the gate of C and 15 m on
}

TEST_CASE("a limit asked of walks gives the rows of a profile that has it, capacities included") {
    Street street = three_yards();
    street.facility("clinic", {50, 50})
        .facility("clinic", {250, 5}, {}, 130.0)
        .facility("clinic", {150, -10});
    Street of_station = three_yards();
    of_station.facility("service_station", {50, 50}, 500.0).facility("service_station", {250, 5}, 300.0);
    KindWalks walks = walk(street.limit("clinic", 1.0), 600.0);
    for (const double limit : {0.0, 40.0, 60.0, 120.0, 169.0, 171.0, 250.0, 600.0})
        CHECK(walks.cover(Meters{limit}) == cover_at(street, limit));

    const DistrictView view = of_station.open();
    AskedKind kind = find_asked_kinds(view).at(0);
    const KindWalks with_room(view, kind.kind, kind.points, abc, Meters{600.0});
    for (const double limit : {0.0, 100.0, 150.0, 180.0, 280.0, 600.0}) {
        for (ServicePoint& point : kind.points) point.limit = Meters{limit};
        CHECK(with_room.cover(Meters{limit}) == cover_kind(view, kind.kind, kind.points, abc));
    }
    // 500 households of A and B at the first, 300 of C's 400 at the second
    CHECK(states(with_room.cover(Meters{180.0})) ==
          std::vector{in, CoverageState::full, CoverageState::full});
}
