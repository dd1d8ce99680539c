#include "tessellate/edge/street_edge.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/blocks/cuts.hpp"
#include "tessellate/plane/contact.hpp"
#include "tessellate/plane/rings.hpp"

namespace lifang {
namespace {

constexpr double mostly = 0.5;            // a face covered by less is country that the town only touches
constexpr SquareMeters built_from{20.0};  // a smaller overlap is a wall drawn over the kerb

/// The outline with every face between streets that lies mostly inside it.
MultiPolygon with_whole_faces(const MultiLineString& streets, const MultiPolygon& outline) {
    MultiPolygon grown = outline;
    for (const Polygon& face : polygonize(node(streets))) {
        if (area_inside({face}, outline) / area(face) >= mostly) grown.push_back(face);
    }
    return unite(grown);
}

class Footprints {
  public:
    explicit Footprints(const MultiPolygon& footprints)
        : footprints_(footprints), index_(boxes(footprints)) {}

    bool stand_on(const Polygon& face) const {
        for (const std::size_t i : index_.find(bounds(face)))
            if (area_inside({footprints_[i]}, {face}) >= built_from) return true;
        return false;
    }

  private:
    static std::vector<Box> boxes(const MultiPolygon& footprints) {
        std::vector<Box> all;
        for (const Polygon& footprint : footprints) all.push_back(bounds(footprint));
        return all;
    }
    const MultiPolygon& footprints_;
    BoxIndex index_;
};

/// Which faces have a side that no other face shares: those at the outline.
std::vector<bool> find_outer(const std::vector<Polygon>& faces) {
    std::vector<bool> outer(faces.size());
    for (const SharedSegment& side : find_shared_segments(faces))
        if (side.right == SharedSegment::outside) outer[side.left] = true;
    return outer;
}

}  // namespace

MultiPolygon settle_on_streets(const Site& site, const MultiPolygon& outline,
                               const MultiPolygon& footprints) {
    MultiLineString streets;
    for (Cut& cut : gather_cuts(site, outline, {})) streets.push_back(std::move(cut.line));
    if (streets.empty()) return outline;

    const MultiPolygon grown = with_whole_faces(streets, outline);
    MultiLineString lines = streets;
    append_rings(lines, grown);
    std::vector<Polygon> faces = polygonize(node(lines));
    std::erase_if(faces, [&](const Polygon& face) { return !contains(grown, point_inside({face})); });

    const std::vector<bool> outer = find_outer(faces);
    const Footprints standing(footprints);
    MultiPolygon kept;
    for (std::size_t f = 0; f < faces.size(); ++f)
        if (!outer[f] || standing.stand_on(faces[f])) kept.push_back(faces[f]);
    return kept.empty() ? grown : unite(kept);
}

}  // namespace lifang
