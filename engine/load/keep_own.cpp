#include "load/keep_own.hpp"

#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "load/place/sound_polygons.hpp"
#include "load/source/content_hash.hpp"
#include "load/source/district_field.hpp"

#include <algorithm>

namespace lifang {

bool lies_in(const MultiPolygon& ground, Part part, const MultiPolygon& shape) {
    if (shape.empty() || !bounds(ground).intersects(bounds(shape))) return false;
    if (part == Part::building) return contains(ground, centroid(shape));
    return area_outside(shape, ground).value < 0.5 * area(shape).value;
}

void keep_own(std::vector<KnownLayer>& layers, const DistrictQuery& district) {
    for (KnownLayer& layer : layers) {
        if (find_district_field(layer.source, district)) continue;
        const bool is_local = !layer.source.crs || layer.source.crs->definition.empty();
        const Crs& from = is_local ? district.crs : *layer.source.crs;
        const Transform transform(from, district.crs);
        std::vector<SourceFeature> kept;
        std::vector<Part> parts;
        for (std::size_t i = 0; i < layer.parts.size(); ++i) {
            const Part part = layer.parts[i];
            const bool has_owner =
                part == Part::building || part == Part::compound || part == Part::community;
            if (has_owner && !lies_in(district.ground, part,
                                      project_soundly(layer.source.features[i].shapes.polygons, transform)))
                continue;
            kept.push_back(std::move(layer.source.features[i]));
            parts.push_back(part);
        }
        layer.source.features = std::move(kept);
        layer.parts = std::move(parts);
        layer.source.hash = hash_rows(layer.source);
    }
}

}  // namespace lifang
