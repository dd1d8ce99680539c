#include "evaluate/coverage/service_area.hpp"

#include "engine/evaluate/coverage/street.hpp"
#include "geometry/measure.hpp"

#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("a service area is the ground beside the ways within the walk") {
    Street street({"AAAAAAAAAA", "AAAAAAAAAA", "AAAAAAAAAA", "AAAAAAAAAA"});
    street.way({{100, 200}, {900, 200}}).facility("clinic", {500, 200}).limit("clinic", 100.0);
    const DistrictView view = street.open();
    const auto areas =
        make_service_areas(view, find_asked_kinds(view), {Meters{200.0}, Meters{100.0}}, Run());
    REQUIRE(areas.size() == 2);
    // 200 m of street, 50 m on each side, and half an octagon of radius 50 m at both ends.
    const double ends = 2.0 * std::sqrt(2.0) * 50.0 * 50.0;
    CHECK(areas[0].walk.value == 100.0);
    CHECK(area(areas[0].area).value == Approx(200.0 * 100.0 + ends).epsilon(1e-4));
    CHECK(area(areas[1].area).value == Approx(400.0 * 100.0 + ends).epsilon(1e-4));
    for (const ServiceArea& one : areas) CHECK(is_valid(one.area));
    CHECK(area(subtract(areas[0].area, areas[1].area)).value == Approx(0.0).margin(1e-6));
}

TEST_CASE("service areas stay in the district, and a loop of streets crosses itself nowhere") {
    Street street({"AAAAAAAAAA", "AAAAAAAAAA", "AAAAAAAAAA", "AAAAAAAAAA"});
    street.way({{20, 20}, {20, 380}})
        .way({{20, 380}, {980, 380}})
        .way({{980, 380}, {980, 20}})
        .way({{980, 20}, {20, 20}});
    street.way({{20, 20}, {980, 380}}).way({{20, 380}, {980, 20}});
    street.facility("clinic", {500, 200}).limit("clinic", 100.0);
    const DistrictView view = street.open();
    const auto areas = make_service_areas(view, find_asked_kinds(view),
                                          {Meters{300.0}, Meters{600.0}, Meters{900.0}}, Run());
    REQUIRE(areas.size() == 3);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        CHECK(is_valid(areas[i].area));
        CHECK(area(subtract(areas[i].area, view.tessellation.district)).value == Approx(0.0).margin(1e-3));
        if (i > 0) CHECK(area(subtract(areas[i - 1].area, areas[i].area)).value == Approx(0.0).margin(1e-3));
    }
}

TEST_CASE("without ways or facilities there are no service areas") {
    Street street({"AB"});
    CHECK(make_service_areas(street.open(), find_asked_kinds(street.open()), {Meters{300.0}}, Run()).empty());
    street.facility("clinic", {50, 50}).limit("clinic", 100.0);
    CHECK(make_service_areas(street.open(), find_asked_kinds(street.open()), {Meters{300.0}}, Run()).empty());
}
