#include "core/error.hpp"
#include "load/source/district_filter_ogr.hpp"

#include <charconv>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string in_quotes(const std::string& text, char quote) {
    std::string quoted(1, quote);
    for (const char c : text) {
        if (c == quote) quoted += quote;
        quoted += c;
    }
    return quoted + quote;
}

bool is_number(const std::string& text) {
    double number = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

bool may_hold_areas(OGRLayerH layer) {
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_L_GetGeomType(layer));
    return type == wkbPolygon || type == wkbMultiPolygon || type == wkbUnknown ||
           type == wkbGeometryCollection || type == wkbCurvePolygon || type == wkbMultiSurface;
}

std::optional<std::size_t> find_district_field(const SourceLayer& layer, const DistrictQuery& district) {
    for (const std::string& field : district.fields)
        if (const auto found = layer.find_field(field)) return found;
    return std::nullopt;
}

/// The box in the layer's CRS: along its sides too, which may be bent there.
Box bring_into(const std::optional<Crs>& own, const DistrictQuery& district) {
    const std::optional<Crs>& layer = own ? own : district.assumed;
    if (!layer || layer->definition.empty() || district.crs.definition.empty()) return district.box;
    const Transform transform(district.crs, *layer);
    constexpr int steps = 8;
    Box moved;
    for (int i = 0; i <= steps; ++i)
        for (int j = 0; j <= steps; ++j)
            moved.include(transform.apply({district.box.min.x + district.box.width() * i / steps,
                                           district.box.min.y + district.box.height() * j / steps}));
    return moved;
}

}  // namespace

DistrictFilter::DistrictFilter(OGRLayerH layer, const OpenSource& opened, const SourceLayer& known,
                               const DistrictQuery& district)
    : values_(district.values.begin(), district.values.end()) {
    if (may_hold_areas(layer)) field_ = find_district_field(known, district);
    if (!field_) {
        const Box box = bring_into(known.crs, district);
        OGR_L_SetSpatialFilterRect(layer, box.min.x, box.min.y, box.max.x, box.max.y);
        return;
    }
    if (!opened.encoding.empty()) return;  // GDAL compares bytes that are not UTF-8
    std::string list;
    for (const std::string& value : district.values)
        list += fmt::format("{}{}", list.empty() ? "" : ",",
                            known.is_number[*field_] && is_number(value) ? value : in_quotes(value, '\''));
    const std::string filter = fmt::format("{} IN ({})", in_quotes(known.fields[*field_], '"'), list);
    if (OGR_L_SetAttributeFilter(layer, filter.c_str()) != OGRERR_NONE)
        throw Error(ExitCode::input, known.source.given,
                    Message("district_not_asked_for", {{"layer", known.name}, {"filter", filter}}));
}

bool DistrictFilter::keeps(const SourceFeature& feature) const {
    return !field_ || values_.contains(feature.values[*field_]);
}

}  // namespace lifang
