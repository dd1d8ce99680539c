#include "evaluate/ground/cells_near.hpp"

#include "geometry/measure.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr double cut_exactly = 0.06;

using Cells = std::vector<CellId>;
const CellId a{0u}, b{1u};

}  // namespace

TEST_CASE("a line is divided where the cells around it change") {
    const Quarter quarter = draw_quarter({"AB"});  // 100 m × 100 m each
    const CellsNear cells(quarter.ground);
    const auto parts = divide_by_cells({{20, 50}, {180, 50}}, cells, Meters{6.0});
    REQUIRE(parts.size() == 5);
    const double ends[] = {74.0, 79.5, 80.5, 86.0, 160.0};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        INFO(i);
        CHECK(parts[i].to.value == Approx(ends[i]).margin(cut_exactly));
        CHECK(parts[i].from.value == Approx(i == 0 ? 0.0 : ends[i - 1]).margin(cut_exactly));
    }
    CHECK(parts[0].near == Cells{a});
    CHECK(parts[1].near == Cells{a, b});
    CHECK(parts[1].on == Cells{a});
    CHECK(parts[2].on == Cells{a, b});
    CHECK(parts[3].on == Cells{b});
    CHECK(parts[4].near == Cells{b});
}

TEST_CASE("what lies outside the district is one more cell, after all others") {
    const Quarter quarter = draw_quarter({"AB"});
    const CellsNear cells(quarter.ground);
    CHECK(cells.find({50, 97}, Meters{6.0}) == Cells{a, beyond_district});
    CHECK(cells.find({50, 90}, Meters{6.0}) == Cells{a});
    CHECK(cells.find({50, 130}, Meters{6.0}) == Cells{beyond_district});
    CHECK(cells.find_holding({100, 50}) == Cells{a, b});
    CHECK(cells.find_holding({100, 150}).empty());
    const auto parts = divide_by_cells({{50, 110}, {50, 80}}, cells, Meters{6.0});
    CHECK(parts.front().on == Cells{beyond_district});
    CHECK(parts.back().near == Cells{a});
}

TEST_CASE("corners of a line make no difference, and its parts are all of it") {
    const Quarter quarter = draw_quarter({"AB", "CD"});
    const CellsNear cells(quarter.ground);
    const LineString bent{{10, 10}, {60, 40}, {150, 40}, {150, 160}, {20, 190}};
    const auto parts = divide_by_cells(bent, cells, Meters{6.0});
    double sum = 0.0;
    for (const LinePart& part : parts) sum += part.length().value;
    CHECK(parts.front().from.value == 0.0);
    CHECK(sum == Approx(length(bent).value));
    CHECK(point_along(bent, Meters{0.0}) == bent.front());
    CHECK(distance(point_along(bent, length(bent)), bent.back()).value < 1e-9);
}
