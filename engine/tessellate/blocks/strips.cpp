#include "tessellate/blocks/strips.hpp"

#include "core/disjoint_sets.hpp"
#include "core/numbering.hpp"
#include "geometry/measure.hpp"

namespace lifang {
namespace {

// The middle of a roundabout comes nearer to a disc than a square does (0.79).
constexpr double round_from = 0.82;

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

    DisjointSets strips(faces.size());
    std::vector<bool> belongs(faces.size());
    for (const FaceEdge& edge : edges) {
        if (part[edge.a] == Part::none || part[edge.b] == Part::none) continue;
        if (part[edge.a] == Part::island && part[edge.b] == Part::island) continue;
        strips.join(edge.a, edge.b);
        belongs[edge.a] = belongs[edge.b] = true;
    }
    std::vector<std::uint32_t> strip_of(faces.size(), no_strip);
    Numbering number;
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (belongs[i] || part[i] == Part::strip) strip_of[i] = number(strips.find(i));
    return strip_of;
}

}  // namespace lifang
