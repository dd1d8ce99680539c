#include "tessellate/cells/hold_buildings.hpp"

#include "core/parallel.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"
#include "load/site/findings.hpp"
#include "tessellate/plane/inside.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lifang {
namespace {

constexpr SquareMeters smallest_part{1.0};  // less is a wall drawn over the kerb
constexpr double told_share = 0.05;         // of a compound's built ground outside its cell

/// What stands in the same block as a building and is claimed by another compound.
struct PieceAt {
    std::uint32_t block = 0;
    std::uint32_t piece = 0;
};

/// A building's ground in one block that its compound has not yet.
struct Missing {
    std::uint32_t block = 0;
    MultiPolygon area;
};

class Holding {
  public:
    Holding(const Site& site, const std::vector<RawBlock>& blocks,
            const std::vector<std::optional<CompoundId>>& compound_of_building,
            std::vector<DividedBlock>& divided)
        : site_(site),
          blocks_(blocks),
          compound_of_(compound_of_building),
          divided_(divided),
          block_index_({}),
          piece_index_({}),
          building_index_({}),
          home_(site.buildings.size(), none) {
        std::vector<Box> boxes, piece_boxes;
        for (std::uint32_t b = 0; b < blocks.size(); ++b) {
            boxes.push_back(bounds(blocks[b].area));
            grounds_.emplace_back(blocks[b].area);
            for (std::uint32_t p = 0; p < divided[b].pieces.size(); ++p) {
                piece_at_.push_back({b, p});
                piece_boxes.push_back(bounds(divided[b].pieces[p].area));
            }
            for (const Seed& seed : divided[b].seeds)
                if (seed.kind == Seed::Kind::building) home_[seed.owner] = b;
        }
        block_index_ = BoxIndex(boxes);
        piece_index_ = BoxIndex(piece_boxes);
        boxes.clear();
        for (const Building& building : site.buildings) boxes.push_back(bounds(building.footprint));
        building_index_ = BoxIndex(boxes);
    }

    /// Safe to ask from many threads.
    std::vector<Missing> find_missing(std::uint32_t building) const {
        const MultiPolygon& footprint = site_.buildings[building].footprint;
        std::vector<Missing> missing;
        for (const std::size_t block : block_index_.find(bounds(footprint))) {
            const auto b = static_cast<std::uint32_t>(block);
            if (blocks_[b].water) continue;  // what stands over water takes none of it
            const bool whole = lies_in(footprint, grounds_[b]);
            if (whole && home_[building] == b && !meets_foreign_piece(building, b)) break;
            MultiPolygon part = whole ? footprint : intersect(footprint, MultiPolygon{blocks_[b].area});
            const bool at_home = home_[building] == b && !meets_foreign_piece(building, b);
            if (!at_home && area(part) >= smallest_part && !has_already(building, b, part))
                missing.push_back({b, std::move(part)});
            if (whole) break;
        }
        return missing;
    }

    void add(std::uint32_t building, const Missing& missing) {
        const CompoundId compound = *compound_of_[building];
        MultiPolygon part = without_others(building, missing.area);
        std::erase_if(part, [](const Polygon& crumb) { return area(crumb) < smallest_part; });
        if (part.empty()) return;
        for (CompoundPiece& piece : divided_[missing.block].pieces) {
            if (piece.compound == compound || !bounds(piece.area).intersects(bounds(part))) continue;
            MultiPolygon rest = subtract(piece.area, part);
            if (area(rest) < smallest_part)  // all that a compound has here: it keeps it
                part = subtract(part, piece.area);
            else
                piece.area = std::move(rest);
        }
        if (!part.empty()) divided_[missing.block].pieces.push_back({compound, std::move(part), false});
    }

  private:
    static constexpr std::uint32_t none = 0xffffffff;

    static bool lies_in(const MultiPolygon& footprint, const Inside& ground) {
        return std::ranges::all_of(footprint, [&](const Polygon& part) {
            return std::ranges::all_of(part.outer, [&](Point p) { return ground.contains(p); });
        });
    }

    template <class Holds>
    bool any_piece(std::uint32_t building, std::uint32_t block, Holds holds) const {
        for (const std::size_t i : piece_index_.find(bounds(site_.buildings[building].footprint)))
            if (piece_at_[i].block == block && holds(divided_[block].pieces[piece_at_[i].piece])) return true;
        return false;
    }
    bool meets_foreign_piece(std::uint32_t building, std::uint32_t block) const {
        return any_piece(building, block, [&](const CompoundPiece& piece) {
            return piece.compound != *compound_of_[building] &&
                   intersects(piece.area, site_.buildings[building].footprint);
        });
    }
    bool has_already(std::uint32_t building, std::uint32_t block, const MultiPolygon& part) const {
        return any_piece(building, block, [&](const CompoundPiece& piece) {
            return piece.compound == *compound_of_[building] &&
                   area_outside(part, piece.area) < smallest_part;
        });
    }

    MultiPolygon without_others(std::uint32_t building, MultiPolygon part) const {
        for (const std::size_t other : building_index_.find(bounds(part))) {
            const auto& theirs = compound_of_[other];
            if (!theirs || *theirs == *compound_of_[building]) continue;
            if (!intersects(site_.buildings[other].footprint, part)) continue;
            part = subtract(part, site_.buildings[other].footprint);
        }
        return part;
    }

    const Site& site_;
    const std::vector<RawBlock>& blocks_;
    const std::vector<std::optional<CompoundId>>& compound_of_;
    std::vector<DividedBlock>& divided_;
    std::vector<Inside> grounds_;
    std::vector<PieceAt> piece_at_;
    BoxIndex block_index_, piece_index_, building_index_;
    std::vector<std::uint32_t> home_;  // the block a building has a seed in
};

}  // namespace

void hold_buildings(const Site& site, const std::vector<RawBlock>& blocks,
                    const std::vector<std::optional<CompoundId>>& compound_of_building,
                    std::vector<DividedBlock>& divided, const Run& run) {
    Holding holding(site, blocks, compound_of_building, divided);
    std::vector<std::vector<Missing>> missing(site.buildings.size());
    for_each_chunk(run, missing.size(), [&](std::size_t i) {
        if (compound_of_building[i]) missing[i] = holding.find_missing(static_cast<std::uint32_t>(i));
    });
    for (std::size_t i = 0; i < missing.size(); ++i)
        for (const Missing& part : missing[i]) holding.add(static_cast<std::uint32_t>(i), part);
}

void report_outside_cells(Tessellation& made, const Site& site, const Run& run) {
    std::vector<const MultiPolygon*> cell_of(made.compounds.size(), nullptr);
    for (const Cell& cell : made.cells)
        if (cell.compound) cell_of[cell.compound->index] = &cell.area;
    std::vector<double> outside(site.buildings.size());
    for_each_chunk(run, outside.size(), [&](std::size_t i) {
        if (const auto& compound = made.compound_of_building[i])
            outside[i] = area_outside(site.buildings[i].footprint, *cell_of[compound->index]).value;
    });
    std::vector<double> whole(made.compounds.size()), beyond(made.compounds.size());
    for (std::size_t i = 0; i < outside.size(); ++i)
        if (const auto& compound = made.compound_of_building[i]) {
            whole[compound->index] += area(site.buildings[i].footprint).value;
            beyond[compound->index] += outside[i];
        }
    for (std::size_t c = 0; c < made.compounds.size(); ++c) {
        const Compound& compound = made.compounds[c];
        if (whole[c] <= 0.0) {  // no buildings: by its outline
            whole[c] = area(compound.footprint).value;
            beyond[c] = area_outside(compound.footprint, *cell_of[c]).value;
        }
        if (beyond[c] <= told_share * whole[c]) continue;
        const Point at = point_inside(compound.footprint);
        made.issues.push_back(make_issue(
            Stage::tessellate, Severity::warning, "footprint_outside_cell", compound.source,
            Message("footprint_outside_cell",
                    {{"compound", compound.key}, {"share", std::llround(100.0 * beyond[c] / whole[c])}}),
            Place{at.x, at.y}));
    }
}

}  // namespace lifang
