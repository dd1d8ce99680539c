#include "core/error.hpp"
#include "load/source/district_field.hpp"
#include "load/source/district_filter_ogr.hpp"

#include <charconv>
#include <cmath>

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

std::optional<double> number_of(const std::string& text) {
    double number = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return is_whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// How a column holds its values, as far as that decides how one asks for them.
enum class Holds { texts, integers, decimals, others };

Holds find_kind(OGRFieldDefnH field) {
    const OGRFieldSubType kind = OGR_Fld_GetSubType(field);
    switch (OGR_Fld_GetType(field)) {
        case OFTString:
            return kind == OFSTNone || kind == OFSTUUID ? Holds::texts : Holds::others;
        case OFTInteger:
        case OFTInteger64:
            return kind == OFSTBoolean ? Holds::others : Holds::integers;
        case OFTReal:
            return Holds::decimals;
        default:
            return Holds::others;
    }
}

/// Whether a source compares the text as it was read: not where bytes that are no UTF-8 were replaced, and
/// SQL dialects differ about backslashes.
bool is_stored_so(const std::string& text) {
    return text.find("\xEF\xBF\xBD") == std::string::npos && text.find('\\') == std::string::npos;
}

/// Decimals have more digits than their text: the rows that hold them, and perhaps some more.
std::optional<std::string> ask_around(const std::string& column, const std::vector<std::string>& values) {
    std::string ranges;
    for (const std::string& value : values) {
        const std::optional<double> number = number_of(value);
        if (!number) return std::nullopt;
        const double about = std::abs(*number) * 1e-6;
        ranges += fmt::format("{0}({1} >= {2} AND {1} <= {3})", ranges.empty() ? "" : " OR ", column,
                              *number - about, *number + about);
    }
    return ranges;
}

std::optional<std::string> ask_for_list(const std::string& column, const std::vector<std::string>& values,
                                        Holds holds) {
    std::string list;
    for (const std::string& value : values) {
        if (holds == Holds::integers ? !number_of(value) : !is_stored_so(value)) return std::nullopt;
        list += (list.empty() ? "" : ",") + (holds == Holds::integers ? value : in_quotes(value, '\''));
    }
    return fmt::format("{} IN ({})", column, list);
}

/// A condition for the rows of the values. Nothing where the source cannot be asked, and all its rows are
/// compared here: dates and times, whose text is not what is stored, and texts that had to be mended.
std::optional<std::string> ask_for(OGRLayerH layer, std::size_t position, const DistrictQuery& district) {
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    if (position >= static_cast<std::size_t>(OGR_FD_GetFieldCount(definition))) return std::nullopt;  // a tag
    const OGRFieldDefnH field = OGR_FD_GetFieldDefn(definition, static_cast<int>(position));
    const std::string column = in_quotes(OGR_Fld_GetNameRef(field), '"');
    const Holds holds = find_kind(field);
    if (holds == Holds::others) return std::nullopt;
    return holds == Holds::decimals ? ask_around(column, district.values)
                                    : ask_for_list(column, district.values, holds);
}

bool may_hold_areas(OGRLayerH layer) {
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_L_GetGeomType(layer));
    return type == wkbPolygon || type == wkbMultiPolygon || type == wkbUnknown ||
           type == wkbGeometryCollection || type == wkbCurvePolygon || type == wkbMultiSurface;
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
    const std::optional<std::string> filter = ask_for(layer, *field_, district);
    if (filter && OGR_L_SetAttributeFilter(layer, filter->c_str()) != OGRERR_NONE)
        throw Error(ExitCode::input, known.source.given,
                    Message("district_not_asked_for", {{"layer", known.name}, {"filter", *filter}}));
}

bool DistrictFilter::keeps(const SourceFeature& feature) const {
    return !field_ || values_.contains(feature.values[*field_]);
}

}  // namespace lifang
