#include "tessellate/blocks/strips.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace lifang {
namespace {

// The middle of a roundabout comes nearer to a disc than a square does (0.79).
constexpr double round_from = 0.82;

class Roots {
  public:
    explicit Roots(std::size_t count) : root_(count) { std::iota(root_.begin(), root_.end(), 0u); }
    std::uint32_t find(std::uint32_t i) {
        while (root_[i] != i) i = root_[i] = root_[root_[i]];
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        const auto [low, high] = std::minmax({find(a), find(b)});
        root_[high] = low;
    }

  private:
    std::vector<std::uint32_t> root_;
};

bool is_strip(const Face& face, const GroundPolicy& policy) {
    if (face.water || face.built > policy.strip_max_built) return false;
    const double square_metres = area(face.area).value, around = perimeter(face.area).value;
    if (!is_sliver_shape(square_metres, around, policy)) return false;
    const bool narrow = 2.0 * square_metres / around < policy.strip_max_width.value;
    const bool long_enough = around / 2.0 > policy.strip_min_length.value;
    const bool round = polsby_popper(SquareMeters{square_metres}, Meters{around}) > round_from;
    return (narrow && long_enough) || round;
}

bool is_island(const Face& face, const GroundPolicy& policy) {
    if (face.water || face.built.value > 0.0) return false;
    return is_sliver_shape(area(face.area).value, perimeter(face.area).value, policy);
}

}  // namespace

std::vector<std::uint32_t> find_strips(const std::vector<Face>& faces, const std::vector<FaceEdge>& edges,
                                       const GroundPolicy& policy) {
    enum class Part { none, island, strip };
    std::vector<Part> part(faces.size(), Part::none);
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (is_strip(faces[i], policy))
            part[i] = Part::strip;
        else if (is_island(faces[i], policy))
            part[i] = Part::island;

    Roots roots(faces.size());
    std::vector<bool> belongs(faces.size());
    for (const FaceEdge& edge : edges) {
        if (part[edge.a] == Part::none || part[edge.b] == Part::none) continue;
        if (part[edge.a] == Part::island && part[edge.b] == Part::island) continue;
        roots.join(edge.a, edge.b);
        belongs[edge.a] = belongs[edge.b] = true;
    }
    std::vector<std::uint32_t> strip_of(faces.size(), no_strip);
    std::map<std::uint32_t, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < faces.size(); ++i)
        if (belongs[i] || part[i] == Part::strip)
            strip_of[i] =
                numbers.try_emplace(roots.find(i), static_cast<std::uint32_t>(numbers.size())).first->second;
    return strip_of;
}

}  // namespace lifang
