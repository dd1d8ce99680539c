#include "core/parallel.hpp"
#include "tessellate/cells/faces.hpp"
#include "tessellate/voronoi/nearest_seed.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace lifang {
namespace {

using Kind = GroundLine::Kind;
constexpr std::uint32_t none = GroundLine::nothing;
constexpr std::size_t chunk = 1024;
// So far inside its longest side a face without borders is asked for its nearest seed: beyond rounding.
constexpr double step_inside = 5.0;  // millimetres
// Where two lines of a street were meant to be one, rounding leaves a slit of a millimetre or two between
// them. Nobody draws a hole that thin.
constexpr double slit_millimetres = 10.0;

/// Millimetres of border by what they say; most win, of equal ones the smaller.
class Votes {
  public:
    void clear() { votes_.clear(); }
    void add(std::uint32_t value, double millimetres) {
        for (auto& [known, length] : votes_)
            if (known == value) {
                length += millimetres;
                return;
            }
        votes_.emplace_back(value, millimetres);
    }
    bool empty() const { return votes_.empty(); }
    std::uint32_t winner() const {
        const auto best = std::min_element(votes_.begin(), votes_.end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        return best == votes_.end() ? none : best->first;
    }

  private:
    std::vector<std::pair<std::uint32_t, double>> votes_;
};

/// What the lines around a face say of it.
struct Said {
    Votes block, passing, piece, far, cell;
    std::uint32_t find_block() const { return block.empty() ? passing.winner() : block.winner(); }
    void clear() { block.clear(), passing.clear(), piece.clear(), far.clear(), cell.clear(); }
};

/// Calls visit(line, what lies on the face's side of it, millimetres) for every line along a face.
template <class Visit>
void visit_lines(const GroundFaces& ground, const LineWork& work, std::uint32_t face, Visit visit) {
    for (const std::uint32_t half : ground.around(face))
        for (const NodedStroke& stroke : ground.map.strokes_on(ground.map.edges()[half / 2])) {
            const GroundLine& line = work.lines[stroke.line];
            const bool face_is_left = (half % 2 == 1) == stroke.reversed;
            visit(line, face_is_left ? line.left : line.right, ground.map.millimetres(half / 2));
        }
}

void listen(const GroundFaces& ground, const LineWork& work, std::uint32_t face, Said& said) {
    said.clear();
    visit_lines(ground, work, face, [&](const GroundLine& line, std::uint32_t here, double length) {
        if (line.kind == Kind::block_edge) said.block.add(here, length);
        if (line.kind != Kind::block_edge) said.passing.add(line.block, length);
        if (line.kind == Kind::outline) said.piece.add(here, length);
    });
    const std::uint32_t block = said.find_block();
    visit_lines(ground, work, face, [&](const GroundLine& line, std::uint32_t here, double length) {
        // By rounding, lines of a block lie a millimetre beyond its bank: they say nothing of the river.
        if (line.block != block) return;
        if (line.kind == Kind::far_edge) said.far.add(here, length);
        if (line.kind == Kind::border) said.cell.add(here, length);
    });
}

bool ends_at(const GroundFaces& ground, const LineWork& work, std::uint32_t edge, Kind outline) {
    const auto strokes = ground.map.strokes_on(ground.map.edges()[edge]);
    return std::any_of(strokes.begin(), strokes.end(), [&](const NodedStroke& stroke) {
        const Kind kind = work.lines[stroke.line].kind;
        return kind == outline || kind == Kind::block_edge;
    });
}

/// A face that no outline parts from one inside a mapped piece, or inside ground out of reach, is inside it
/// too.
void spread(const GroundFaces& ground, const LineWork& work, Kind outline,
            std::vector<std::uint32_t>& piece_of) {
    std::vector<std::uint32_t> ahead;
    for (std::uint32_t face = 0; face < piece_of.size(); ++face)
        if (piece_of[face] != none) ahead.push_back(face);
    while (!ahead.empty()) {
        const std::uint32_t face = ahead.back();
        ahead.pop_back();
        for (const std::uint32_t half : ground.around(face)) {
            const std::uint32_t other = ground.face_of[half ^ 1];
            if (other == GroundFaces::outside || piece_of[other] != none) continue;
            if (ends_at(ground, work, half / 2, outline)) continue;
            piece_of[other] = piece_of[face];
            ahead.push_back(other);
        }
    }
}

Point step_into(const GroundFaces& ground, std::uint32_t face, const MillimetreGrid& mm) {
    const auto halves = ground.around(face);
    const std::uint32_t longest = *std::max_element(halves.begin(), halves.end(), [&](auto a, auto b) {
        return ground.map.millimetres(a / 2) < ground.map.millimetres(b / 2);
    });
    const Point a = mm.to_metres(ground.map.at(ground.map.start_of(longest)));
    const Point b = mm.to_metres(ground.map.at(ground.map.end_of(longest)));
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    const double step = step_inside / MillimetreGrid::per_metre / length;
    return {(a.x + b.x) / 2.0 - (b.y - a.y) * step, (a.y + b.y) / 2.0 + (b.x - a.x) * step};
}

/// Faces that no border touches: those of blocks with one cell or none, and gaps between mapped outlines.
void ask_nearest(GroundFaces& ground, const std::vector<std::uint32_t>& silent,
                 const std::vector<DividedBlock>& divided, const MillimetreGrid& mm, const Run& run) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_block;
    for (const std::uint32_t face : silent) by_block[ground.faces[face].block].push_back(face);
    std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>> blocks(by_block.begin(),
                                                                             by_block.end());
    for_each_item(run, blocks.size(), [&](std::size_t i) {
        const DividedBlock& block = divided[blocks[i].first];
        const NearestSeed nearest(block.seeds);
        for (const std::uint32_t face : blocks[i].second) {
            const auto seed = nearest.find(step_into(ground, face, mm));
            ground.faces[face].cell = seed ? block.cell_of_seed[*seed] : block.ground;
            ground.faces[face].anchored = !seed;
        }
    });
}

bool is_slit(const GroundFaces& ground, std::uint32_t face) {
    double around = 0.0;
    for (const std::uint32_t half : ground.around(face)) around += ground.map.millimetres(half / 2);
    constexpr double per_square_metre = MillimetreGrid::per_metre * MillimetreGrid::per_metre;
    return 2.0 * ground.faces[face].square_metres * per_square_metre < slit_millimetres * around;
}

/// Slits that lie outside all blocks go to the face they touch longest, so that the district has no such
/// holes.
void fill_slits(GroundFaces& ground) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> filled_from;
    for (std::uint32_t face = 0; face < ground.faces.size(); ++face) {
        if (ground.faces[face].block != GroundFaces::outside || !is_slit(ground, face)) continue;
        Votes neighbours;
        for (const std::uint32_t half : ground.around(face)) {
            const std::uint32_t other = ground.face_of[half ^ 1];
            if (other != GroundFaces::outside && ground.faces[other].block != GroundFaces::outside)
                neighbours.add(other, ground.map.millimetres(half / 2));
        }
        if (!neighbours.empty()) filled_from.emplace_back(face, neighbours.winner());
    }
    for (const auto& [face, from] : filled_from) {
        ground.faces[face].block = ground.faces[from].block;
        ground.faces[face].cell = ground.faces[from].cell;
    }
}

}  // namespace

void label_faces(GroundFaces& ground, const LineWork& work, const std::vector<DividedBlock>& divided,
                 const MillimetreGrid& mm, const Run& run) {
    const std::size_t count = ground.faces.size();
    std::vector<std::uint32_t> piece_of(count, none), far_of(count, none), cell_of(count, none);
    for_each_item(run, count / chunk + 1, [&](std::size_t c) {
        Said said;
        for (auto face = static_cast<std::uint32_t>(c * chunk); face < std::min(count, (c + 1) * chunk);
             ++face) {
            listen(ground, work, face, said);
            ground.faces[face].block = said.find_block();
            piece_of[face] = said.piece.winner();
            far_of[face] = said.far.winner();
            cell_of[face] = said.cell.winner();
        }
    });
    spread(ground, work, Kind::outline, piece_of);
    spread(ground, work, Kind::far_edge, far_of);

    std::vector<std::uint32_t> compound_of_piece;
    for (const DividedBlock& block : divided)
        for (const CompoundPiece& piece : block.pieces) compound_of_piece.push_back(piece.compound.index);
    std::vector<std::uint32_t> silent;
    for (std::uint32_t i = 0; i < count; ++i) {
        GroundFace& face = ground.faces[i];
        if (face.block == GroundFaces::outside) continue;
        face.anchored = piece_of[i] != none;
        if (face.anchored)
            face.cell = compound_of_piece[piece_of[i]];
        else if (far_of[i] != none)
            face.cell = far_of[i], face.anchored = true;
        else if (cell_of[i] != none)
            face.cell = cell_of[i];
        else
            silent.push_back(i);
    }
    ask_nearest(ground, silent, divided, mm, run);
    fill_slits(ground);
}

}  // namespace lifang
