#include "tessellate/tessellate.hpp"

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/cells/cells.hpp"
#include "tessellate/cells/faces.hpp"
#include "tessellate/cells/hold_buildings.hpp"
#include "tessellate/communities/ground.hpp"
#include "tessellate/communities/unknown.hpp"
#include "tessellate/derived/atoms.hpp"
#include "tessellate/derived/derive.hpp"
#include "tessellate/edge/dividable.hpp"
#include "tessellate/edge/edge.hpp"
#include "tessellate/seeds/far_ground.hpp"
#include "tessellate/seeds/footprints.hpp"
#include "tessellate/straighten/straighten.hpp"

namespace lifang {
namespace {

constexpr Stage stage = Stage::tessellate;

std::vector<Point> find_building_points(const Site& site, const Run& run) {
    std::vector<Point> points(site.buildings.size());
    for_each_chunk(run, points.size(), [&](std::size_t i) {
        const MultiPolygon& footprint = site.buildings[i].footprint;
        points[i] = centroid(footprint);
        if (!contains(footprint, points[i])) points[i] = point_inside(footprint);
    });
    return points;
}

/// Where something stands, for telling a narrow row of houses from a traffic island.
std::vector<Built> find_built(const Site& site, const std::vector<MultiPolygon>& footprints,
                              const std::vector<Point>& building_points) {
    std::vector<Built> built;
    for (std::size_t i = 0; i < site.buildings.size(); ++i)
        built.push_back({building_points[i], area(site.buildings[i].footprint)});
    for (const MultiPolygon& footprint : footprints)
        if (!footprint.empty()) built.push_back({point_inside(footprint), area(footprint)});
    return built;
}

/// For each building the community it names, else the one it stands in, of several the first.
std::vector<std::optional<CommunityId>> find_communities(const Site& site,
                                                         const std::vector<Point>& building_points) {
    std::vector<Box> boxes;
    for (const Community& community : site.communities) boxes.push_back(bounds(community.area));
    const BoxIndex index(boxes);
    std::vector<std::optional<CommunityId>> community(building_points.size());
    for (std::size_t i = 0; i < building_points.size(); ++i) {
        community[i] = site.buildings[i].community;
        for (const std::size_t c : index.find({building_points[i], building_points[i]}))
            if (!community[i] && contains(site.communities[c].area, building_points[i]))
                community[i] = CommunityId{c};
    }
    return community;
}

std::string block_key(std::size_t i) {
    const std::string number = std::to_string(i + 1);
    return "b" + std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
}

using Groups = std::vector<std::vector<BuildingId>>;

/// Appends the compounds made of buildings to the mapped ones, in block order.
void add_made(Tessellation& made, const Site& site, const std::vector<Groups>& groups_of_block, Atoms atoms,
              const std::vector<Point>& building_points,
              const std::vector<std::optional<CommunityId>>& communities, const Run& run) {
    std::vector<const std::vector<BuildingId>*> groups;
    std::vector<std::string> keys;
    for (std::size_t block = 0; block < groups_of_block.size(); ++block)
        for (const auto& members : groups_of_block[block]) {
            const auto number = static_cast<std::size_t>(&members - groups_of_block[block].data()) + 1;
            groups.push_back(&members);
            keys.push_back("d-" + block_key(block) + "-" + std::to_string(number));
        }
    const std::size_t first = made.compounds.size();
    made.compounds.resize(first + groups.size());
    for_each_chunk(run, groups.size(), [&](std::size_t i) {
        made.compounds[first + i] = atoms == Atoms::building
                                        ? make_single(site, *groups[i], communities)
                                        : make_derived(site, std::move(keys[i]), {}, *groups[i], communities);
    });
    StreetNames names(site);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (atoms == Atoms::compound)
            made.compounds[first + i].name = names.next_name(building_points[groups[i]->front().index]);
        for (const BuildingId id : *groups[i]) made.compound_of_building[id.index] = CompoundId{first + i};
    }
}

/// Buildings that count but ended in no compound: beyond the edge, in water, or under a mapped compound that
/// does not list them.
void report_left_out(Tessellation& made, const Site& site, const std::vector<Point>& building_points) {
    for (std::size_t i = 0; i < site.buildings.size(); ++i) {
        const Building& building = site.buildings[i];
        if (made.compound_of_building[i]) continue;
        if (!is_housing(building, site.profile)) continue;
        made.issues.push_back({.severity = Severity::warning,
                               .code = "building_in_no_compound",
                               .stage = stage,
                               .source_layer = building.source.layer,
                               .source_fid = building.source.fid,
                               .message = Message("building_in_no_compound", {{"building", building.key}}),
                               .place = Place{building_points[i].x, building_points[i].y}});
    }
}

/// All blocks together: one noding, so that neighbours share their vertices across block edges too.
CellLines part_ground(const std::vector<RawBlock>& blocks, const std::vector<DividedBlock>& divided,
                      const MillimetreGrid& mm, const Run& run) {
    const LineWork work = gather_line_work(blocks, divided, mm, run);
    GroundFaces ground(PlanarMap(node_strokes(work.strokes, run), run));
    label_faces(ground, work, divided, mm, run);
    absorb_crumbs(ground, divided, mm);
    return gather_cell_lines(ground, work);
}

Tessellation divide_ground(const Site& site, const Run& run, Atoms atoms) {
    Tessellation made;
    const MultiPolygon district = make_edge(site, made.issues);
    require_dividable(district, site);
    if (district.empty()) throw Error(ExitCode::input, Message("at_inputs"), Message("nothing_to_plan"));
    const auto footprints = atoms == Atoms::compound ? separate_footprints(site, district, made.issues)
                                                     : std::vector<MultiPolygon>{};
    const auto building_points = find_building_points(site, run);
    const auto communities = find_communities(site, building_points);
    BlockMap map = make_blocks(site, district, find_built(site, footprints, building_points), run);
    const auto& blocks = map.blocks;
    made.strips = std::move(map.strips);
    auto contents = sort_into_blocks(site, blocks, footprints, building_points, atoms);

    // Each block alone: seeds, the borders between them, and which buildings make a compound together.
    StageProgress progress(run, stage, blocks.size());
    const Separators separators(site);
    std::vector<DividedBlock> divided(blocks.size());
    std::vector<Groups> groups(blocks.size());
    for_each_item(run, progress, blocks.size(), [&](std::size_t i) {
        DividedBlock& block = divided[i];
        block.seeds = make_seeds(site, blocks[i], contents[i], building_points, run);
        block.borders = find_seed_borders(block.seeds, blocks[i].area, run);
        block.far = find_far_ground(blocks[i], block.seeds, site.profile.ground);
        block.pieces = std::move(contents[i].pieces);
        groups[i] = atoms == Atoms::building
                        ? group_singly(contents[i].buildings, block.seeds, building_points)
                        : group_block(site, contents[i].buildings, block.seeds, block.borders, separators,
                                      communities);
    });

    made.compound_of_building.resize(site.buildings.size());
    if (atoms == Atoms::compound) {
        made.compounds = site.compounds;
        for (std::size_t i = 0; i < site.buildings.size(); ++i)
            made.compound_of_building[i] = site.buildings[i].compound;
    }
    add_made(made, site, groups, atoms, building_points, communities, run);
    report_left_out(made, site, building_points);
    hold_buildings(site, blocks, made.compound_of_building, divided, run);

    const MillimetreGrid mm(bounds(district));
    const auto numbers = number_cells(divided, made.compounds.size(), made.compound_of_building);
    const CellLines lines = part_ground(blocks, divided, mm, run);
    make_cells(made, blocks, straighten(lines, site, divided, mm, run), numbers, mm, run);
    report_outside_cells(made, site, run);
    settle_unknown_communities(made, site);
    made.communities = find_community_ground(site, made.compounds, made.cells, run);
    return made;
}

}  // namespace

Tessellation tessellate(const Site& site, const Run& run, Atoms atoms) {
    try {
        return divide_ground(site, run, atoms);
    } catch (const Error& error) {
        if (error.code() != ExitCode::internal) throw;
        refuse_ground(site, error);
    }
}

}  // namespace lifang
