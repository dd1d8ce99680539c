#include "tessellate/cells/line_work.hpp"

#include "core/parallel.hpp"

namespace lifang {
namespace {

using Kind = GroundLine::Kind;

class Gathering {
  public:
    Gathering(LineWork& made, const MillimetreGrid& mm) : made_(made), mm_(mm) {}

    void add(const LineString& line, const GroundLine& what) {
        const auto number = static_cast<std::uint32_t>(made_.lines.size());
        made_.lines.push_back(what);
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const Stroke stroke{mm_.to_grid(line[i]), mm_.to_grid(line[i + 1]), number};
            if (stroke.from != stroke.to) made_.strokes.push_back(stroke);
        }
    }
    /// The rings of an area that is called `inside`.
    void add(const Polygon& area, Kind kind, std::uint32_t block, std::uint32_t inside) {
        const auto add_ring = [&](const Ring& ring, bool is_hole) {
            const bool inside_is_left = is_counter_clockwise(ring) != is_hole;
            constexpr std::uint32_t nothing = GroundLine::nothing;
            add(ring, inside_is_left ? GroundLine{kind, block, inside, nothing}
                                     : GroundLine{kind, block, nothing, inside});
        };
        add_ring(area.outer, false);
        for (const Ring& hole : area.holes) add_ring(hole, true);
    }

  private:
    static bool is_counter_clockwise(const Ring& ring) {
        double doubled = 0.0;  // about the first point: coordinates of millions of metres would drown it
        for (std::size_t i = 1; i + 1 < ring.size(); ++i)
            doubled += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
                       (ring[i].y - ring[0].y) * (ring[i + 1].x - ring[0].x);
        return doubled > 0.0;
    }

    LineWork& made_;
    const MillimetreGrid& mm_;
};

}  // namespace

LineWork gather_line_work(const std::vector<RawBlock>& blocks, const std::vector<DividedBlock>& divided,
                          const MillimetreGrid& mm, const Run& run) {
    std::vector<std::uint32_t> first_piece{0};
    for (const DividedBlock& block : divided)
        first_piece.push_back(first_piece.back() + static_cast<std::uint32_t>(block.pieces.size()));

    std::vector<LineWork> parts(blocks.size());
    for_each_item(run, blocks.size(), [&](std::size_t i) {
        const auto block = static_cast<std::uint32_t>(i);
        const DividedBlock& inside = divided[i];
        Gathering gathering(parts[i], mm);
        gathering.add(blocks[i].area, Kind::block_edge, block, block);
        for (std::uint32_t p = 0; p < inside.pieces.size(); ++p)
            for (const Polygon& area : inside.pieces[p].area)
                gathering.add(area, Kind::outline, block, first_piece[i] + p);
        for (std::uint32_t f = 0; f < inside.far.size(); ++f)
            gathering.add(inside.far[f], Kind::far_edge, block, inside.first_far + f);
        for (const SeedBorder& border : inside.borders) {
            const std::uint32_t left = inside.cell_of_seed[border.a], right = inside.cell_of_seed[border.b];
            if (left != right) gathering.add(border.line, GroundLine{Kind::border, block, left, right});
        }
    });

    LineWork all;
    for (LineWork& part : parts) {
        const auto first = static_cast<std::uint32_t>(all.lines.size());
        all.lines.insert(all.lines.end(), part.lines.begin(), part.lines.end());
        for (Stroke stroke : part.strokes) {
            stroke.line += first;
            all.strokes.push_back(stroke);
        }
        part = {};
    }
    return all;
}

}  // namespace lifang
