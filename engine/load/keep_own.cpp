#include "load/keep_own.hpp"

#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"
#include "load/source/content_hash.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool says_district(const SourceLayer& layer, const DistrictQuery& district) {
    return std::ranges::any_of(district.fields,
                               [&](const std::string& field) { return layer.find_field(field).has_value(); });
}

void move(MultiPolygon& polygons, const Transform& transform) {
    for (Polygon& polygon : polygons) {
        transform.apply(polygon.outer);
        for (Ring& hole : polygon.holes) transform.apply(hole);
    }
}

class Ground {
  public:
    explicit Ground(const DistrictQuery& district) : ground_(district.ground), box_(bounds(ground_)) {}

    bool owns(const SourceFeature& feature, Part part, const Transform& transform) const {
        MultiPolygon shape = feature.shapes.polygons;
        move(shape, transform);
        if (shape.empty() || !box_.intersects(bounds(shape))) return false;
        if (part == Part::building) return contains(ground_, centroid(shape));
        shape = make_valid(snap_to_grid(shape));
        return area_outside(shape, ground_).value < 0.5 * area(shape).value;
    }

  private:
    const MultiPolygon& ground_;
    Box box_;
};

}  // namespace

void keep_own(std::vector<KnownLayer>& layers, const DistrictQuery& district) {
    if (district.ground.empty()) return;
    const Ground ground(district);
    for (KnownLayer& layer : layers) {
        if (says_district(layer.source, district)) continue;
        const bool is_local = !layer.source.crs || layer.source.crs->definition.empty();
        const Crs& from = is_local ? district.crs : *layer.source.crs;
        const Transform transform(from, district.crs);
        std::vector<SourceFeature> kept;
        std::vector<Part> parts;
        for (std::size_t i = 0; i < layer.parts.size(); ++i) {
            const Part part = layer.parts[i];
            const bool has_owner =
                part == Part::building || part == Part::compound || part == Part::community;
            if (has_owner && !ground.owns(layer.source.features[i], part, transform)) continue;
            kept.push_back(std::move(layer.source.features[i]));
            parts.push_back(part);
        }
        layer.source.features = std::move(kept);
        layer.parts = std::move(parts);
        layer.source.hash = hash_rows(layer.source);
    }
}

}  // namespace lifang
