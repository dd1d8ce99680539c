#include "check/segments.hpp"

#include "geometry/overlay.hpp"
#include "geometry/wkt.hpp"

#include <map>
#include <utility>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::checking;

namespace {

using Shared = std::map<std::pair<std::size_t, std::size_t>, double>;

Shared measure(const std::vector<std::string>& areas, const std::string& district) {
    std::vector<Segment> edges;
    for (std::size_t i = 0; i < areas.size(); ++i) add_segments(read_polygons(areas[i]), i, 1, edges);
    add_segments(read_polygons(district), areas.size(), -1, edges);
    sort_by_place(edges);
    Shared shared;
    for (const SharedLength& one : measure_shared(edges, areas.size())) shared[{one.a, one.b}] = one.metres;
    return shared;
}

}  // namespace

TEST_CASE("cells share what lies between them, also where one has corners that the other has not") {
    const Shared shared =
        measure({"POLYGON((0 0,10 0,10 20,0 20,0 0))", "POLYGON((10 0,20 0,20 10,10 10,10 0))",
                 "POLYGON((10 10,20 10,20 20,10 20,10 10))"},
                "POLYGON((0 0,20 0,20 20,0 20,0 0))");
    CHECK(shared == Shared{{{0, 1}, 10.0}, {{0, 2}, 10.0}, {{1, 2}, 10.0}});
}

TEST_CASE("cells that face each other over a slit of the district share nothing there") {
    // 8 m of the 20 m between them are a hole half a millimetre wide
    const Shared shared =
        measure({"POLYGON((0 0,10 0,10 6,10 14,10 20,0 20,0 0))",
                 "POLYGON((10 0,20 0,20 20,10 20,10 14,10.0005 10,10 6,10 0))"},
                "POLYGON((0 0,10 0,20 0,20 20,10 20,0 20,0 0),(10 6,10.0005 10,10 14,10 6))");
    REQUIRE(shared.size() == 1);
    CHECK(shared.at({0, 1}) == Approx(12.0));
}
