#include "tessellate/cells/lines.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::uint32_t none = PlanarMap::none;

class Gathering {
  public:
    Gathering(const GroundFaces& ground, const LineWork& work)
        : ground_(ground),
          map_(ground.map),
          kinds_(map_.edges().size()),
          degree_(map_.vertex_count(), 0),
          joined_(map_.vertex_count(), 0),
          meeting_(map_.vertex_count(), none),
          passed_(map_.edges().size(), false) {
        for (std::uint32_t e = 0; e < kinds_.size(); ++e) kinds_[e] = kind_of(e, work);
        find_meetings();
    }

    CellLines gather() {
        for (std::uint32_t e = 0; e < kinds_.size(); ++e) {
            if (kinds_[e] == EdgeKind::inner) continue;
            if (meeting_[map_.edges()[e].from] != none) walk(2 * e);
            if (meeting_[map_.edges()[e].to] != none) walk(2 * e + 1);
        }
        for (std::uint32_t e = 0; e < kinds_.size(); ++e) {  // closed, without a meeting
            if (kinds_[e] == EdgeKind::inner || passed_[e]) continue;
            add_meeting(map_.edges()[e].from);
            walk(2 * e);
        }
        return std::move(made_);
    }

  private:
    enum class EdgeKind : std::uint8_t { inner, fixed, free };

    GroundSide side_of(std::uint32_t half) const {
        const std::uint32_t face = ground_.face_of[half];
        if (face == GroundFaces::outside || ground_.faces[face].block == GroundFaces::outside) return {};
        return {ground_.faces[face].block, ground_.faces[face].cell};
    }

    EdgeKind kind_of(std::uint32_t edge, const LineWork& work) const {
        const GroundSide left = side_of(2 * edge), right = side_of(2 * edge + 1);
        if (left == right) return EdgeKind::inner;
        if (left.block != right.block) return EdgeKind::fixed;
        const auto strokes = map_.strokes_on(map_.edges()[edge]);
        const bool is_border = std::ranges::all_of(strokes, [&](const NodedStroke& stroke) {
            return work.lines[stroke.line].kind == GroundLine::Kind::border;
        });
        return is_border ? EdgeKind::free : EdgeKind::fixed;
    }

    /// With the exclusive or of a vertex's edges the way on is known without lists.
    void find_meetings() {
        std::vector<std::uint8_t> free(degree_.size(), 0);
        for (std::uint32_t e = 0; e < kinds_.size(); ++e) {
            if (kinds_[e] == EdgeKind::inner) continue;
            for (const std::uint32_t v : {map_.edges()[e].from, map_.edges()[e].to}) {
                ++degree_[v], joined_[v] ^= e;
                if (kinds_[e] == EdgeKind::free && free[v] < 2) ++free[v];
            }
        }
        for (std::uint32_t v = 0; v < degree_.size(); ++v)
            if (degree_[v] > 2 || (degree_[v] == 2 && free[v] == 1)) add_meeting(v);
    }

    void add_meeting(std::uint32_t vertex) {
        meeting_[vertex] = static_cast<std::uint32_t>(made_.meetings.size());
        made_.meetings.push_back(map_.at(vertex));
    }

    void walk(std::uint32_t half) {
        if (passed_[half / 2]) return;
        CellLine line;
        line.begin = made_.points.size();
        line.from = meeting_[map_.start_of(half)];
        line.left = side_of(half);
        line.right = side_of(half ^ 1);
        line.is_free = kinds_[half / 2] == EdgeKind::free;
        made_.points.push_back(map_.at(map_.start_of(half)));
        for (;;) {
            passed_[half / 2] = true;
            const std::uint32_t v = map_.end_of(half);
            made_.points.push_back(map_.at(v));
            line.to = meeting_[v];
            if (line.to != none) break;
            const std::uint32_t next = joined_[v] ^ (half / 2);
            half = 2 * next + (map_.edges()[next].from == v ? 0 : 1);
        }
        line.end = made_.points.size();
        made_.lines.push_back(line);
    }

    const GroundFaces& ground_;
    const PlanarMap& map_;
    std::vector<EdgeKind> kinds_;
    std::vector<std::uint32_t> degree_;
    std::vector<std::uint32_t> joined_;
    std::vector<std::uint32_t> meeting_;
    std::vector<bool> passed_;
    CellLines made_;
};

}  // namespace

CellLines gather_cell_lines(const GroundFaces& ground, const LineWork& work) {
    return Gathering(ground, work).gather();
}

}  // namespace lifang
