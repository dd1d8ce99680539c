#include "tessellate/cells/cells.hpp"

#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "tessellate/plane/trace_areas.hpp"

#include <algorithm>

namespace lifang {
namespace {

std::string padded(std::size_t value) {
    const std::string number = std::to_string(value);
    return std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
}

/// The one polygon a block is; should rounding have pinched a neck, its largest part.
Polygon largest_part(const MultiPolygon& parts) {
    return *std::max_element(parts.begin(), parts.end(),
                             [](const Polygon& a, const Polygon& b) { return area(a) < area(b); });
}

/// By half-edge, what `label_of` says of the ground to its left.
template <class LabelOf>
std::vector<std::uint32_t> label_halves(const CellMap& map, LabelOf label_of) {
    std::vector<std::uint32_t> labels(map.left_of.size(), PlanarMap::none);
    for (std::size_t half = 0; half < labels.size(); ++half)
        if (map.left_of[half] != GroundSide{}) labels[half] = label_of(map.left_of[half]);
    return labels;
}

/// Returns by raw block where it stands now: one that rounding left no ground, between streets that nearly
/// coincide, is left out, and no cell lies in it.
std::vector<std::uint32_t> make_blocks_of(Tessellation& made, const std::vector<RawBlock>& blocks,
                                          const std::vector<MultiPolygon>& areas) {
    std::vector<std::uint32_t> places;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        places.push_back(static_cast<std::uint32_t>(made.blocks.size()));
        if (!areas[i].empty())
            made.blocks.push_back({"b" + padded(i + 1), largest_part(areas[i]), blocks[i].water});
    }
    return places;
}

[[noreturn]] void refuse_without_ground(const Compound& compound) {
    const Source& source = compound.source;
    const Message feature("at_feature", {{"source", source.layer}, {"feature", source.fid}});
    throw Error(ExitCode::input, source.layer.empty() ? Phrase("inputs") : Phrase(feature),
                Message("compound_without_ground", {{"compound", compound.key}}));
}

/// Ground in several parts is several cells: who takes one part need not reach the others.
void add_parts(Tessellation& made, const Cell& first, MultiPolygon& parts) {
    for (std::size_t part = 0; part < parts.size(); ++part) {
        Cell cell = first;
        if (part > 0) cell.key += "." + std::to_string(part + 1);
        cell.area = {std::move(parts[part])};
        made.cells.push_back(std::move(cell));
    }
}

constexpr std::uint32_t several = 0xfffffffe;

/// The block of each cell, `several`, or none.
std::vector<std::uint32_t> find_blocks_of_cells(const CellMap& map, std::size_t cells) {
    std::vector<std::uint32_t> block_of(cells, PlanarMap::none);
    for (const GroundSide& side : map.left_of) {
        if (side == GroundSide{}) continue;
        std::uint32_t& block = block_of[side.cell];
        block = block == PlanarMap::none || block == side.block ? side.block : several;
    }
    return block_of;
}

}  // namespace

std::vector<GroundNumber> number_cells(std::vector<DividedBlock>& divided, std::size_t compounds,
                                       const std::vector<std::optional<CompoundId>>& compound_of_building) {
    std::vector<GroundNumber> ground;
    for (std::uint32_t i = 0; i < divided.size(); ++i) {
        DividedBlock& block = divided[i];
        const auto first = static_cast<std::uint32_t>(compounds + ground.size());
        std::uint32_t plots = 0;
        for (const Seed& seed : block.seeds) {
            std::uint32_t cell = seed.owner;
            if (seed.kind == Seed::Kind::building) cell = compound_of_building[seed.owner]->index;
            if (seed.kind == Seed::Kind::ground) {
                plots = std::max(plots, seed.owner + 1);
                cell = first + 1 + seed.owner;
            }
            block.cell_of_seed.push_back(cell);
        }
        block.ground = first;
        block.first_far = first + 1 + plots;
        const auto cells = 1 + plots + static_cast<std::uint32_t>(block.far.size());
        for (std::uint32_t n = 0; n < cells; ++n) ground.push_back({i, n});
    }
    return ground;
}

void make_cells(Tessellation& made, const std::vector<RawBlock>& blocks, const CellMap& map,
                const std::vector<GroundNumber>& numbers, const MillimetreGrid& mm, const Run& run) {
    const std::size_t count = made.compounds.size() + numbers.size();
    auto areas = trace_areas(map.map, label_halves(map, [](const GroundSide& side) { return side.cell; }),
                             count, mm, run);
    const auto block_of = find_blocks_of_cells(map, count);
    const auto block_places = make_blocks_of(
        made, blocks,
        trace_areas(map.map, label_halves(map, [](const GroundSide& side) { return side.block; }),
                    blocks.size(), mm, run));
    for (std::size_t i = 0; i < count; ++i) {
        const bool is_compound = i < made.compounds.size();
        if (areas[i].empty() && !is_compound) continue;  // a plot wholly under others
        if (areas[i].empty()) refuse_without_ground(made.compounds[i]);
        Cell cell;
        if (block_of[i] != several) cell.block = BlockId{block_places[block_of[i]]};
        if (is_compound) {
            cell.compound = CompoundId{i};
            cell.key = "c-" + made.compounds[i].key;
            cell.area = std::move(areas[i]);
            made.cells.push_back(std::move(cell));
        } else {
            const GroundNumber& number = numbers[i - made.compounds.size()];
            cell.key = "g-b" + padded(number.block + 1) + "-" + std::to_string(number.number);
            cell.water = blocks[number.block].water;
            add_parts(made, cell, areas[i]);
        }
    }
    made.district =
        trace_areas(map.map, label_halves(map, [](const GroundSide&) { return 0u; }), 1, mm, run).front();
}

}  // namespace lifang
