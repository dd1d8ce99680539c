#include "geometry/edge_index.hpp"

#include "geometry/wkt.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("edges are found by how near they come, with the numbers of whose they are") {
    EdgeIndex::Edges edges;
    EdgeIndex::append(LineString{{0, 0}, {10, 0}, {10, 10}}, 7, edges);
    EdgeIndex::append(read_polygons("MULTIPOLYGON(((20 0,30 0,30 10,20 0),(24 1,29 1,29 5,24 1)))"), 8,
                      edges);
    REQUIRE(edges.size() == 2 + 3 + 3);
    const EdgeIndex index(edges);
    CHECK(index.find({5, 1}, Meters{1.0}) == std::vector<std::size_t>{0});
    CHECK(index.find({10, 1}, Meters{1.0}) == std::vector<std::size_t>{0, 1});
    CHECK(index[index.find({26, 1.2}, Meters{0.5}).front()].owner == 8);  // the edge of a hole
    // The box of a slanting edge is near, the edge is not.
    CHECK_FALSE(index.has({22, 9}, Meters{2.0}));
    CHECK(index.distance_to({5, 3}).value == 3.0);
    CHECK(index.distance_to({22, 9}).value > 4.0);
    CHECK_FALSE(EdgeIndex().has({0, 0}, Meters{1e9}));
}
