#include "core/disjoint_sets.hpp"
#include "tessellate/cells/faces.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lifang {
namespace {

// Corners that cutting leaves beside a mapped outline; a part this small is nobody's yard, anchored or not.
constexpr double crumb_square_metres = 1.0;
constexpr std::uint32_t none = GroundFaces::outside;

/// A connected part of one cell inside one block, called by its first face.
struct Part {
    double square_metres = 0.0;
    bool anchored = false;
};

bool same_part(const GroundFace& a, const GroundFace& b) { return a.cell == b.cell && a.block == b.block; }

/// For each face the first face of its part.
std::vector<std::uint32_t> find_parts(const GroundFaces& ground) {
    DisjointSets parts(ground.faces.size());
    for (std::size_t e = 0; e < ground.map.edges().size(); ++e) {
        const std::uint32_t a = ground.face_of[2 * e], b = ground.face_of[2 * e + 1];
        if (a != none && b != none && same_part(ground.faces[a], ground.faces[b])) parts.join(a, b);
    }
    return parts.names();
}

class Crumbs {
  public:
    Crumbs(GroundFaces& ground, const std::vector<DividedBlock>& divided, const MillimetreGrid& mm)
        : ground_(ground), part_of_(find_parts(ground)), parts_(ground.faces.size()) {
        std::uint32_t cells = 0;
        for (std::uint32_t i = 0; i < part_of_.size(); ++i) {
            const GroundFace& face = ground.faces[i];
            if (face.block == GroundFaces::outside) continue;
            parts_[part_of_[i]].square_metres += face.square_metres;
            parts_[part_of_[i]].anchored = parts_[part_of_[i]].anchored || face.anchored;
            cells = std::max(cells, face.cell + 1);
        }
        parts_of_cell_.resize(cells);
        for (std::uint32_t i = 0; i < part_of_.size(); ++i)
            if (part_of_[i] == i && ground.faces[i].block != GroundFaces::outside)
                parts_of_cell_[ground.faces[i].cell].push_back(i);
        anchor_seeds(divided, mm);
    }

    void absorb() {
        std::vector<std::pair<double, std::uint32_t>> crumbs;
        std::vector<bool> is_crumb(parts_.size(), false);
        for (const auto& parts : parts_of_cell_) {
            if (parts.size() < 2) continue;
            const std::uint32_t main = find_main(parts);
            for (const std::uint32_t part : parts) {
                if (part == main) continue;  // no cell may vanish
                if (parts_[part].anchored && parts_[part].square_metres >= crumb_square_metres) continue;
                crumbs.emplace_back(parts_[part].square_metres, part);
                is_crumb[part] = true;
            }
        }
        if (crumbs.empty()) return;
        std::sort(crumbs.begin(), crumbs.end());
        const auto touching = measure_contacts(is_crumb);
        for (const auto& [square_metres, part] : crumbs) {
            const auto neighbours = touching.find(part);
            if (neighbours == touching.end()) continue;
            const auto longest =
                std::ranges::max_element(neighbours->second, {}, [](const auto& e) { return e.second; });
            ground_.faces[part].cell = ground_.faces[longest->first].cell;
        }
        for (std::uint32_t i = 0; i < part_of_.size(); ++i)
            if (is_crumb[part_of_[i]]) ground_.faces[i].cell = ground_.faces[part_of_[i]].cell;
    }

  private:
    std::uint32_t find_main(const std::vector<std::uint32_t>& parts) const {
        return *std::max_element(parts.begin(), parts.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::pair(parts_[a].anchored, parts_[a].square_metres) <
                   std::pair(parts_[b].anchored, parts_[b].square_metres);
        });
    }

    /// Parts that hold a seed's inner point hold something of its cell. Only cells in several parts ask.
    void anchor_seeds(const std::vector<DividedBlock>& divided, const MillimetreGrid& mm) {
        std::vector<std::vector<std::uint32_t>> faces_of(parts_of_cell_.size());
        for (std::uint32_t i = 0; i < part_of_.size(); ++i) {
            const GroundFace& face = ground_.faces[i];
            if (face.block != GroundFaces::outside && parts_of_cell_[face.cell].size() > 1)
                faces_of[face.cell].push_back(i);
        }
        for (std::uint32_t b = 0; b < divided.size(); ++b)
            for (std::size_t i = 0; i < divided[b].seeds.size(); ++i) {
                const std::uint32_t cell = divided[b].cell_of_seed[i];
                if (cell >= faces_of.size()) continue;
                const GridPoint inside = mm.to_grid(divided[b].seeds[i].inside);
                for (const std::uint32_t face : faces_of[cell])
                    if (ground_.faces[face].block == b && ground_.contains(face, inside))
                        parts_[part_of_[face]].anchored = true;
            }
    }

    /// Metres that crumbs touch other parts of their block.
    std::map<std::uint32_t, std::map<std::uint32_t, double>> measure_contacts(
        const std::vector<bool>& is_crumb) const {
        std::map<std::uint32_t, std::map<std::uint32_t, double>> touching;
        for (std::uint32_t e = 0; e < ground_.map.edges().size(); ++e) {
            const std::uint32_t one = ground_.face_of[2 * e], two = ground_.face_of[2 * e + 1];
            if (one == none || two == none) continue;
            const std::uint32_t a = part_of_[one], b = part_of_[two];
            if (a == b || ground_.faces[a].block != ground_.faces[b].block) continue;
            if (is_crumb[a]) touching[a][b] += ground_.map.millimetres(e);
            if (is_crumb[b]) touching[b][a] += ground_.map.millimetres(e);
        }
        return touching;
    }

    GroundFaces& ground_;
    std::vector<std::uint32_t> part_of_;
    std::vector<Part> parts_;  // by their first face
    std::vector<std::vector<std::uint32_t>> parts_of_cell_;
};

}  // namespace

void absorb_crumbs(GroundFaces& ground, const std::vector<DividedBlock>& divided, const MillimetreGrid& mm) {
    Crumbs(ground, divided, mm).absorb();
}

}  // namespace lifang
