#include "tessellate/straighten/straighten.hpp"

#include "core/random.hpp"
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/cells/cells.hpp"
#include "tessellate/plane/grid_segments.hpp"
#include "tessellate/plane/trace_areas.hpp"
#include "tessellate/tessellate.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <boost/random/uniform_real_distribution.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// One block of houses, each in a plot of 24 m of its own, turned and set back as it pleases.
struct HouseBlock {
    Site site;
    std::vector<RawBlock> blocks;
    std::vector<DividedBlock> divided;
    MillimetreGrid mm{Box{{0, 0}, {1, 1}}};
    CellLines lines;

    HouseBlock(std::uint64_t seed, int rows) {
        Random random = make_random(seed, 0);
        boost::random::uniform_real_distribution<double> shift(-4.0, 4.0), half(3.0, 7.0), turn(-0.4, 0.4);
        const double span = 24.0 * rows;
        blocks.push_back({read_polygons(box_wkt(0, 0, span, span)).front(), false});
        DividedBlock block;
        for (int i = 0; i < rows * rows; ++i) {
            const double x = 24.0 * (i % rows) + 12.0 + shift(random);
            const double y = 24.0 * (i / rows) + 12.0 + shift(random);
            Building building;
            building.footprint = {draw_house(x, y, half(random), half(random), turn(random))};
            building.floor_area = area(building.footprint) * 5.0;
            site.buildings.push_back(building);
            block.seeds.push_back(
                {Seed::Kind::building, static_cast<std::uint32_t>(i), building.footprint, {x, y}});
            block.cell_of_seed.push_back(static_cast<std::uint32_t>(i));
        }
        block.ground = static_cast<std::uint32_t>(rows * rows);
        block.borders = find_seed_borders(block.seeds, blocks[0].area, Run());
        divided.push_back(std::move(block));
        const LineWork work = gather_line_work(blocks, divided, mm, Run());
        GroundFaces ground(PlanarMap(node_strokes(work.strokes, Run()), Run()));
        label_faces(ground, work, divided, mm, Run());
        absorb_crumbs(ground, divided, mm);
        lines = gather_cell_lines(ground, work);
    }

    static Polygon draw_house(double x, double y, double w, double h, double t) {
        Polygon house;
        for (const auto& [u, v] : {std::pair{-w, -h}, {-w, h}, {w, h}, {w, -h}, {-w, -h}})
            house.outer.push_back({std::round(1000.0 * (x + u * std::cos(t) - v * std::sin(t))) / 1000.0,
                                   std::round(1000.0 * (y + u * std::sin(t) + v * std::cos(t))) / 1000.0});
        return house;
    }
};

using Piece = std::pair<GridPoint, GridPoint>;

/// The pieces of lines between two cells of one block.
std::vector<Piece> inner_pieces(const CellMap& drawn) {
    std::vector<Piece> pieces;
    for (std::uint32_t e = 0; e < drawn.map.edges().size(); ++e)
        if (drawn.left_of[2 * e].block == drawn.left_of[2 * e + 1].block)
            pieces.emplace_back(drawn.map.at(drawn.map.edges()[e].from),
                                drawn.map.at(drawn.map.edges()[e].to));
    return pieces;
}
std::vector<Piece> inner_pieces(const CellLines& lines) {
    std::vector<Piece> pieces;
    for (const CellLine& line : lines.lines) {
        const auto points = lines.points_of(line);
        for (std::size_t i = 0; line.is_free && i + 1 < points.size(); ++i)
            pieces.emplace_back(points[i], points[i + 1]);
    }
    return pieces;
}

/// The greatest distance in metres of an end of `these` to the nearest of `those`.
double farthest(const std::vector<Piece>& these, const std::vector<Piece>& those) {
    double most = 0.0;
    for (const auto& [from, to] : these)
        for (const GridPoint p : {from, to}) {
            double squared = 1e18;
            for (const auto& [a, b] : those) squared = std::min(squared, squared_distance(as_point(p), a, b));
            most = std::max(most, squared);
        }
    return std::sqrt(most) / MillimetreGrid::per_metre;
}

std::set<std::pair<std::uint32_t, std::uint32_t>> neighbours(const CellMap& drawn) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::size_t half = 0; half < drawn.left_of.size(); ++half)
        pairs.emplace(drawn.left_of[half].cell, drawn.left_of[half ^ 1].cell);
    return pairs;
}

}  // namespace

TEST_CASE("random houses: straight lines part the same cells, move little and cut no house") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const HouseBlock town(seed, 7);
        const CellMap drawn = straighten(town.lines, town.site, town.divided, town.mm, Run());

        const auto before = inner_pieces(town.lines), after = inner_pieces(drawn);
        CHECK(after.size() * 2 < before.size());
        CHECK(farthest(after, before) < 5.1);
        CHECK(farthest(before, after) < 5.1);
        std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (const CellLine& line : town.lines.lines) {
            pairs.emplace(line.left.cell, line.right.cell);
            pairs.emplace(line.right.cell, line.left.cell);
        }
        CHECK(neighbours(drawn) == pairs);

        for (const Building& house : town.site.buildings)
            for (std::size_t i = 0; i + 1 < house.footprint[0].outer.size(); ++i) {
                const GridPoint a = town.mm.to_grid(house.footprint[0].outer[i]);
                const GridPoint b = town.mm.to_grid(house.footprint[0].outer[i + 1]);
                CHECK(std::ranges::none_of(
                    after, [&](const Piece& piece) { return meet(piece.first, piece.second, a, b); }));
            }

        // Every cell holds its house, and the cells tile the block.
        std::vector<std::uint32_t> cell_of(drawn.left_of.size());
        for (std::size_t half = 0; half < cell_of.size(); ++half) cell_of[half] = drawn.left_of[half].cell;
        const auto cells = trace_areas(drawn.map, cell_of, town.site.buildings.size(), town.mm, Run());
        double sum = 0.0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            CHECK(is_valid(cells[i]));
            CHECK(contains(cells[i], town.divided[0].seeds[i].inside));
            sum += area(cells[i]).value;
        }
        CHECK(sum == Approx(area(town.blocks[0].area).value).epsilon(1e-9));
    }
}

TEST_CASE("the same straight lines on one thread and on three") {
    const HouseBlock town(3, 12);
    const CellMap one = straighten(town.lines, town.site, town.divided, town.mm, Run(nullptr, 1));
    const CellMap three = straighten(town.lines, town.site, town.divided, town.mm, Run(nullptr, 3));
    CHECK(inner_pieces(one) == inner_pieces(three));
}

namespace {

/// Two rows of houses of unlike depth, each row a compound, on both sides of an alley 16 to 26 m wide.
Site two_rows() {
    Site site;
    site.profile = make_profile();
    site.boundary = read_polygons(box_wkt(0, 0, 130, 70));
    const double depth[] = {12, 16, 13, 17, 12};
    MultiPolygon south, north;
    for (int i = 0; i < 5; ++i) {
        south.push_back(read_polygons(box_wkt(5 + 25 * i, 10, 20, depth[i])).front());
        north.push_back(read_polygons(box_wkt(5 + 25 * i, 60 - depth[4 - i], 20, depth[4 - i])).front());
    }
    site.compounds = {make_compound("south", south), make_compound("north", north)};
    return site;
}

/// The vertices of the border between two cells, its ends left out.
std::vector<Point> inner_corners(const Tessellation& made, std::size_t a, std::size_t b) {
    std::map<Point, int> ends;
    for (const SharedSegment& s : find_shared_segments({made.cells[a].area, made.cells[b].area}))
        if (s.right != SharedSegment::outside) ++ends[s.from], ++ends[s.to];
    std::vector<Point> corners;
    for (const auto& [point, count] : ends)
        if (count == 2) corners.push_back(point);
    return corners;
}

}  // namespace

TEST_CASE("rows of houses of unlike depth are parted by one straight line") {
    const Tessellation made = tessellate(two_rows(), Run());
    check_coverage(made);
    CHECK(inner_corners(made, 0, 1).empty());
}

TEST_CASE("a wall or way in the alley is the border") {
    Site walled = two_rows(), crossed = two_rows();
    const MultiLineString bent = read_lines("LINESTRING(8 36.5,70 38,122 36)");
    BarrierLine along;
    along.kind = BarrierLine::Kind::wall;
    along.lines = bent;
    walled.barrier_lines.push_back(along);
    crossed.roads.push_back(make_road("LINESTRING(8 36.5,70 38,122 36)", Barrier::path));
    for (const Site& site : {walled, crossed}) {
        const Tessellation made = tessellate(site, Run());
        check_coverage(made);
        const auto corners = inner_corners(made, 0, 1);
        REQUIRE(corners.size() >= 3);
        CHECK(corners.size() <= 5);
        double west = 130.0, east = 0.0;
        for (const Point& corner : corners) {
            const double wall = corner.x < 70.0 ? 36.5 + (corner.x - 8.0) * 1.5 / 62.0
                                                : 38.0 - (corner.x - 70.0) * 2.0 / 52.0;
            CHECK(std::abs(corner.y - wall) < 0.2);
            west = std::min(west, corner.x), east = std::max(east, corner.x);
        }
        CHECK(west < 20.0);
        CHECK(east > 110.0);
    }
}

TEST_CASE("the edge towards a park is calm") {
    Site site = two_rows();
    site.compounds.pop_back();
    Landuse park;
    park.kind = "park";
    park.area = read_polygons(
        "POLYGON((0 70,130 70,130 42,120 45,110 41,97 44,85 40,72 43,60 41,49 44,36 40,22 44,11 41,0 43,0 "
        "70))");
    site.landuse.push_back(park);
    const Tessellation made = tessellate(site, Run());
    check_coverage(made);
    REQUIRE(made.cells.size() == 2);
    CHECK(inner_corners(made, 0, 1).size() <= 1);
}

TEST_CASE("no collar around a house in a garden: the border stands off it") {
    Site site;
    site.profile = make_profile();
    site.boundary = read_polygons(box_wkt(0, 0, 100, 80));
    const MultiPolygon house =
        read_polygons("POLYGON((30 30,70 30,70 42,58 42,58 52,42 52,42 42,30 42,30 30))");
    site.compounds = {make_compound("house", house)};
    Landuse garden;
    garden.kind = "garden";
    garden.area = subtract(site.boundary, buffer(house, Meters{1.2}, 0));
    site.landuse.push_back(garden);
    const Tessellation made = tessellate(site, Run());
    check_coverage(made);
    REQUIRE(made.cells.size() == 2);
    double near = 0.0, all = 0.0;
    std::size_t corners = 0;
    for (const SharedSegment& s : find_shared_segments({made.cells[0].area, made.cells[1].area})) {
        if (s.right == SharedSegment::outside) continue;
        const Point middle{(s.from.x + s.to.x) / 2.0, (s.from.y + s.to.y) / 2.0};
        const double length = distance(s.from, s.to).value;
        const bool is_near = contains(buffer(house, Meters{1.5}, 4), middle);
        near += is_near ? length : 0.0, all += length, ++corners;
    }
    CHECK(near < 0.2 * all);  // a ring is drawn from one place of the old one, which stays
    CHECK(corners <= 12);
    CHECK(area(subtract(house, made.cells[0].area)).value == Approx(0.0).margin(1e-6));
}

TEST_CASE("a border ends square on the street, not in the bow around the last house") {
    Site site;
    site.profile = make_profile();
    site.boundary = read_polygons(box_wkt(0, 0, 90, 60));
    // The last house of the north stands nearer to the border and back from the street.
    site.compounds = {make_compound("south", read_polygons(box_wkt(4, 4, 82, 20))),
                      make_compound("north", {read_polygons(box_wkt(10, 34, 70, 20)).front(),
                                              read_polygons(box_wkt(76, 31, 6, 23)).front()})};
    const Tessellation made = tessellate(site, Run());
    check_coverage(made);
    CHECK(inner_corners(made, 0, 1).size() <= 1);
    for (const SharedSegment& s : find_shared_segments({made.cells[0].area, made.cells[1].area}))
        if (s.right != SharedSegment::outside && std::max(s.from.x, s.to.x) > 89.9) {
            CHECK(std::abs(s.to.y - s.from.y) < 0.2 * std::abs(s.to.x - s.from.x));
            CHECK(std::max(s.from.x, s.to.x) == Approx(90.0).margin(0.0011));
        }
}

TEST_CASE("a mapped outline stays as it is drawn") {
    Site site = two_rows();
    site.compounds.back().footprint =
        read_polygons("POLYGON((0 35,20 36,40 34.5,60 36.2,80 35.1,100 36,130 35,130 70,0 70,0 35))");
    const Tessellation made = tessellate(site, Run());
    CHECK(area(subtract(site.compounds.back().footprint, made.cells[1].area)).value < 0.01);
}
