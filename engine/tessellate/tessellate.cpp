#include "tessellate/tessellate.hpp"

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/cells.hpp"
#include "tessellate/derive.hpp"
#include "tessellate/edge.hpp"
#include "tessellate/faces.hpp"
#include "tessellate/footprints.hpp"

namespace lifang {
namespace {

constexpr const char* stage = "tessellate";

std::vector<Point> find_building_points(const Site& site, const Run& run) {
    std::vector<Point> points(site.buildings.size());
    for_each_item(run, points.size(),
                  [&](std::size_t i) { points[i] = point_inside(site.buildings[i].footprint); });
    return points;
}

/// Where something stands, for telling a narrow row of houses from a traffic island.
std::vector<Point> find_built_points(const std::vector<MultiPolygon>& footprints,
                                     std::vector<Point> building_points) {
    for (const MultiPolygon& footprint : footprints)
        if (!footprint.empty()) building_points.push_back(point_inside(footprint));
    return building_points;
}

std::vector<std::int64_t> find_communities(const Site& site, const std::vector<Point>& building_points) {
    std::vector<Box> boxes;
    for (const Community& community : site.communities) boxes.push_back(bounds(community.area));
    const BoxIndex index(boxes);
    std::vector<std::int64_t> community(building_points.size(), -1);
    for (std::size_t i = 0; i < building_points.size(); ++i)
        for (const std::size_t c : index.find({building_points[i], building_points[i]}))
            if (community[i] < 0 && contains(site.communities[c].area, building_points[i]))
                community[i] = static_cast<std::int64_t>(c);
    return community;
}

std::string block_key(std::size_t i) {
    const std::string number = std::to_string(i + 1);
    return "b" + std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
}

/// Appends the derived compounds of all blocks to those of the site, in block order.
void add_derived(Tessellation& made, const Site& site,
                 const std::vector<std::vector<std::vector<BuildingId>>>& groups_of_block,
                 const std::vector<Point>& building_points, const std::vector<std::int64_t>& communities) {
    StreetNames names(site);
    for (std::size_t block = 0; block < groups_of_block.size(); ++block) {
        int number = 0;
        for (const auto& members : groups_of_block[block]) {
            const CompoundId id{made.compounds.size()};
            std::string key = "d-" + block_key(block) + "-" + std::to_string(++number);
            std::string name = names.next_name(building_points[members.front().index]);
            made.compounds.push_back(
                make_derived(site, std::move(key), std::move(name), members, communities));
            for (const BuildingId building : members) made.compound_of_building[building.index] = id;
        }
    }
}

/// Buildings that count but ended in no compound: beyond the edge, in water, or under a mapped compound that
/// does not list them.
void report_left_out(Tessellation& made, const Site& site, const std::vector<Point>& building_points) {
    for (std::size_t i = 0; i < site.buildings.size(); ++i) {
        const Building& building = site.buildings[i];
        if (made.compound_of_building[i]) continue;
        if (!is_housing(building, site.profile)) continue;
        made.issues.push_back(
            {Severity::warning, "building_in_no_compound", stage, building.source.layer, building.source.fid,
             "building '" + building.key +
                 "' lies beyond the district's edge, in water or under a mapped compound; its "
                 "floor area counts for no compound",
             Place{building_points[i].x, building_points[i].y}});
    }
}

}  // namespace

Tessellation tessellate(const Site& site, const Run& run) {
    Tessellation made;
    const MultiPolygon district = make_edge(site, made.issues);
    if (district.empty())
        throw Error(ExitCode::input, "inputs", "there is neither a boundary, a compound nor a building",
                    "give a layer of compounds or buildings");
    const auto footprints = separate_footprints(site, district, made.issues);
    const auto building_points = find_building_points(site, run);
    const auto communities = find_communities(site, building_points);
    const auto blocks = make_blocks(site, district, find_built_points(footprints, building_points));
    auto contents = sort_into_blocks(site, blocks, footprints, building_points);

    // Each block alone: seeds, the borders between them, and which buildings make a compound together.
    StageProgress progress(run, stage, blocks.size());
    const Separators separators(site);
    std::vector<DividedBlock> divided(blocks.size());
    std::vector<std::vector<std::vector<BuildingId>>> groups(blocks.size());
    for_each_item(run, blocks.size(), [&](std::size_t i) {
        DividedBlock& block = divided[i];
        block.seeds = make_seeds(site, blocks[i], contents[i], building_points);
        block.borders = find_seed_borders(outlines_of(block.seeds), bounds(blocks[i].area));
        block.pieces = std::move(contents[i].pieces);
        groups[i] = group_block(site, blocks[i], contents[i].buildings, block.seeds, block.borders,
                                separators, communities);
    });
    progress.advance(blocks.size());

    made.compounds = site.compounds;
    for (const Building& building : site.buildings) made.compound_of_building.push_back(building.compound);
    add_derived(made, site, groups, building_points, communities);
    report_left_out(made, site, building_points);

    // All blocks together: one noding, so that neighbours share their vertices across block edges too.
    const auto ground = number_cells(divided, made.compounds.size(), made.compound_of_building);
    auto faces = cut_faces(blocks, divided, run);
    absorb_crumbs(faces);
    make_cells(made, blocks, faces, ground);
    return made;
}

}  // namespace lifang
