#include "geometry/widen.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// Bands along twenty lines each way, each line in so many pieces.
MultiPolygon make_grid(int pieces) {
    MultiPolygon bands;
    for (int i = 0; i < 20; ++i)
        for (const LineString& line : {LineString{{0.0, 7.0 * i}, {150.0, 7.0 * i + 3.0}},
                                       LineString{{7.0 * i, -5.0}, {7.0 * i + 3.0, 150.0}}})
            for (int piece = 0; piece < pieces; ++piece) {
                const auto at = [&](int end) {
                    const double share = static_cast<double>(end) / pieces;
                    return Point{std::lerp(line[0].x, line[1].x, share),
                                 std::lerp(line[0].y, line[1].y, share)};
                };
                for (const Polygon& band : widen({LineString{at(piece), at(piece + 1)}}, Meters{2.5}, 2))
                    bands.push_back(band);
            }
    return bands;
}

}  // namespace

TEST_CASE("a widened line is a band with half an octagon at both ends") {
    const MultiPolygon band = widen({{{0.0, 0.0}, {100.0, 0.0}}}, Meters{10.0}, 2);
    REQUIRE(band.size() == 1);
    CHECK(area(band).value == Approx(100.0 * 20.0 + 2.0 * std::sqrt(2.0) * 100.0));
    CHECK(widen({}, Meters{10.0}, 2).empty());
}

TEST_CASE("bands that cross and lie over each other unite to what unite() makes of them, few and many") {
    const MultiPolygon bands = make_grid(GENERATE(1, 30));
    const MultiPolygon united = unite_then_round(bands), expected = unite(bands);
    CHECK(is_valid(united));
    CHECK(united.size() == 1);
    CHECK(united.front().holes.size() == expected.front().holes.size());
    // unite() rounds at every crossing: up to a grid's width along the outline.
    const double rounding = grid.value * perimeter(expected).value;
    CHECK(area(subtract(united, expected)).value < rounding);
    CHECK(area(subtract(expected, united)).value < rounding);
    CHECK(snap_to_grid(united) == united);
    CHECK(unite_then_round({}).empty());
}
