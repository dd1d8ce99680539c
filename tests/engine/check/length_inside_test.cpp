#include "check/length_inside.hpp"

#include "core/random.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::checking;

TEST_CASE("what of a line lies in an area is measured over holes and parts") {
    // Two squares of 10 m, 5 m apart, the first with a hole of 2 m in the middle.
    const MultiPolygon area{
        {{{0, 0}, {0, 10}, {10, 10}, {10, 0}, {0, 0}}, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}},
        {{{15, 0}, {15, 10}, {25, 10}, {25, 0}, {15, 0}}, {}}};
    const LengthInside inside(area);
    CHECK(inside.measure({{-5, 5}, {30, 5}}) == Approx(4.0 + 4.0 + 10.0));
    CHECK(inside.measure({{-5, 2}, {5, 2}, {5, 20}}) == Approx(5.0 + 2.0 + 4.0));
    CHECK(inside.measure({{1, 1}, {1, 9}}) == Approx(8.0));
    CHECK(inside.measure({{11, 0}, {14, 10}}) == Approx(0.0));
    CHECK(inside.measure({{5, 5}, {5, 5.5}}) == Approx(0.0));
    CHECK(inside.measure({{3, 3}}) == 0.0);
}

TEST_CASE("lines measured in an area agree with cutting them") {
    Random random = make_random(7, 0);
    const auto coordinate = [&] { return 100.0 * draw_share(random); };
    for (int round = 0; round < 50; ++round) {
        std::vector<Point> corners(12);
        for (Point& corner : corners) corner = {coordinate(), coordinate()};
        const MultiPolygon area = buffer(MultiLineString{corners}, Meters{6.0});  // with holes
        const LengthInside inside(area);
        LineString line(6);
        for (Point& place : line) place = {coordinate(), coordinate()};
        double cut = 0.0;  // by segment: an overlay counts what is walked twice once
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            cut += length(intersect(MultiLineString{{line[i], line[i + 1]}}, area)).value;
        CHECK(inside.measure(line) == Approx(cut).margin(0.05));
    }
}
