#include "geometry/measure.hpp"
#include "scene/measure_tiles.hpp"

#include <cmath>
#include <random>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

namespace {

constexpr Origin origin{};

MultiPolygon box_at(double x, double y, double width, double height) {
    return {{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}, {}}};
}

/// Houses of random size all over a town; the same for every run.
std::vector<MultiPolygon> scatter_houses(std::size_t count) {
    std::mt19937 draw(7);
    std::uniform_real_distribution<double> place(0.0, 8000.0), side(5.0, 60.0);
    std::vector<MultiPolygon> houses;
    for (std::size_t i = 0; i < count; ++i)
        houses.push_back(box_at(place(draw), place(draw), side(draw), side(draw)));
    return houses;
}

TileSet tiles_of(const std::vector<MultiPolygon>& areas) {
    std::vector<Extent> extents;
    for (const MultiPolygon& area : areas) extents.push_back(extent_of(area));
    return make_tiles(extents, [&](std::uint32_t i, Shape& shape) { add_fill(shape, areas[i], origin); });
}

/// A ring of so many points.
MultiPolygon disc(std::size_t points) {
    Polygon polygon;
    for (std::size_t i = 0; i < points; ++i) {
        const double angle = 6.283185307179586 * static_cast<double>(i) / static_cast<double>(points);
        polygon.outer.push_back({1000.0 * std::cos(angle), 1000.0 * std::sin(angle)});
    }
    polygon.outer.push_back(polygon.outer.front());
    return {polygon};
}

}  // namespace

TEST_CASE("above 65,535 corners a layer is whole, in tiles that a node can take") {
    const auto houses = scatter_houses(40000);
    const TileSet tiles = tiles_of(houses);
    double ground = 0.0;
    for (const MultiPolygon& house : houses) ground += area(house).value;
    std::size_t corners = 0;
    std::set<std::uint32_t> drawn;
    for (const TilePtr& tile : tiles) {
        CHECK(tile->corners.size() <= most_corners);
        CHECK(tile->parts.back().corner_end == tile->corners.size());
        CHECK(tile->parts.back().index_end == tile->indices.size());
        corners += tile->corners.size();
        for (const Part& part : tile->parts) drawn.insert(part.feature);
    }
    CHECK(corners > most_corners);
    CHECK(drawn.size() == houses.size());
    CHECK(measure(tiles).area_m2 == Approx(ground).epsilon(1e-4));
}

TEST_CASE("one shape of more corners than a tile takes is divided and loses nothing") {
    const MultiPolygon large = disc(150000);
    const TileSet tiles = tiles_of({large});
    CHECK(tiles.size() >= 3);
    for (const TilePtr& tile : tiles) CHECK(tile->corners.size() <= most_corners);
    CHECK(measure(tiles).area_m2 == Approx(area(large).value).epsilon(1e-4));
}

TEST_CASE("a window finds by its tiles every house that brute force finds in it") {
    const auto houses = scatter_houses(5000);
    const TileSet tiles = tiles_of(houses);
    REQUIRE(tiles.size() > 4);
    std::size_t left_out = 0;
    for (const Box& window :
         {Box{{100, 100}, {900, 700}}, Box{{4000, 5000}, {4200, 5100}}, Box{{7900, 0}, {8100, 8000}}}) {
        std::set<std::uint32_t> seen;
        for (const TilePtr& tile : tiles) {
            if (!tile->box.intersects(window)) {
                ++left_out;
                continue;
            }
            for (const Part& part : tile->parts) seen.insert(part.feature);
        }
        for (std::uint32_t i = 0; i < houses.size(); ++i) {
            if (bounds(houses[i]).intersects(window)) CHECK(seen.contains(i));
        }
    }
    CHECK(left_out > tiles.size());  // and most tiles are left out
}

TEST_CASE("what looks smaller than asked for is left out, and nothing else") {
    const auto houses = scatter_houses(2000);
    for (const TilePtr& tile : tiles_of(houses)) {
        const std::size_t count = tile->count_parts(20.0);
        for (std::size_t i = 0; i < tile->parts.size(); ++i) {
            const double size = std::sqrt(area(houses[tile->parts[i].feature]).value);
            CHECK((size >= 20.0) == (i < count));
        }
        CHECK(tile->count_parts(0.0) == tile->parts.size());
        CHECK(tile->count_parts(1e6) == 0);
    }
}

TEST_CASE("tiles are the same for any number of threads") {
    const auto houses = scatter_houses(3000);
    std::vector<Extent> extents;
    for (const MultiPolygon& house : houses) extents.push_back(extent_of(house));
    const auto make = [&](int threads) {
        return make_tiles(
            extents, [&](std::uint32_t i, Shape& shape) { add_fill(shape, houses[i], origin); },
            Run(nullptr, threads));
    };
    const TileSet one = make(1), four = make(4);
    REQUIRE(one.size() == four.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        CHECK(one[i]->indices == four[i]->indices);
        REQUIRE(one[i]->parts.size() == four[i]->parts.size());
        for (std::size_t k = 0; k < one[i]->parts.size(); ++k)
            CHECK(one[i]->parts[k].feature == four[i]->parts[k].feature);
    }
}
