#include "shards/whereabouts.hpp"

#include "geometry/measure.hpp"
#include "load/keep_own.hpp"
#include "load/place/sound_polygons.hpp"
#include "load/source/district_field.hpp"

#include <vector>

namespace lifang {

Transform into_plan(const KnownLayer& portion, const FoundDistricts& found) {
    const auto& crs = portion.source.crs;
    const bool is_local = !crs || crs->definition.empty();
    return Transform(is_local ? found.crs : *crs, found.crs);
}

BoxIndex index_grounds(const FoundDistricts& found) {
    std::vector<Box> boxes;
    for (const FoundDistrict& district : found.districts) boxes.push_back(bounds(district.ground));
    return BoxIndex(boxes);
}

Whereabouts::Whereabouts(const FoundDistricts& found) : found_(found), index_(index_grounds(found)) {
    columns_.columns = found.columns;
    for (std::size_t i = 0; i < found.districts.size(); ++i)
        for (const std::string& value : found.districts[i].values) district_of_value_[value] = i;
}

std::optional<std::size_t> Whereabouts::find(const KnownLayer& portion, std::size_t feature,
                                             const Transform& into) const {
    const SourceFeature& one = portion.source.features[feature];
    if (const auto column = find_district_field(portion.source, columns_)) {
        const auto district = district_of_value_.find(one.values[*column]);
        return district == district_of_value_.end() ? std::nullopt : std::optional(district->second);
    }
    const MultiPolygon shape = project_soundly(one.shapes.polygons, into);
    if (shape.empty()) return std::nullopt;
    for (const std::size_t i : index_.find(bounds(shape)))
        if (lies_in(found_.districts[i].ground, portion.parts[feature], shape)) return i;
    return std::nullopt;
}

}  // namespace lifang
