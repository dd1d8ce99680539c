#include "shards/district_column.hpp"

#include "load/text/fold_name.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

/// Names of columns that hold the sub-district, folded.
constexpr std::array<std::string_view, 14> street_columns = {
    "街道",     "街道名称",   "所属街道",    "所在街道", "街道办", "街道办事处", "镇街",
    "乡镇街道", "streetname", "subdistrict", "jiedao",   "jdmc",   "township",   "street"};

std::optional<std::size_t> find_named(const SourceLayer& layer, const std::string& by) {
    if (by != "street") return layer.find_field(by);
    for (const std::string_view wanted : street_columns)
        for (std::size_t i = 0; i < layer.fields.size(); ++i)
            if (fold_name(layer.fields[i]) == wanted) return i;
    return std::nullopt;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// The id of an area, its name where it has none.
DistrictSaid say_itself(const KnownLayer& layer, const SourceFeature& feature) {
    const FieldMap& fields = layer.fields_of(LayerRole::communities);
    const std::string id(fields.find(feature, "id")), name(fields.find(feature, "name"));
    return {id.empty() ? name : id, name.empty() ? id : name, id};
}

}  // namespace

std::optional<std::size_t> find_district_column(const KnownLayer& layer, Part part, const std::string& by) {
    if (by != "community") return find_named(layer.source, by);
    const auto& columns = layer.fields_of(role_of(part)).columns("community");
    return columns.empty() ? std::nullopt : std::optional(columns.front().position);
}

DistrictSaid say_district(const std::string& value) { return {trimmed(value), trimmed(value), value}; }

std::optional<DistrictSaid> say_district_of_area(const KnownLayer& layer, const SourceFeature& feature,
                                                 const std::string& by) {
    if (by == "community") return say_itself(layer, feature);
    if (const auto column = find_named(layer.source, by)) return say_district(feature.values[*column]);
    return std::nullopt;
}

}  // namespace lifang
