#include "load/source/district_field.hpp"

namespace lifang {

DistrictColumn name_district_column(const SourceLayer& layer, const std::string& field) {
    return {layer.source.given, layer.source.stem, layer.name, field};
}

std::optional<std::size_t> find_district_field(const SourceLayer& layer, const DistrictQuery& district) {
    for (const DistrictColumn& column : district.columns) {
        const bool is_any = column.source.empty() && column.layer.empty();  // manifests of before
        if (!is_any && column != name_district_column(layer, column.field)) continue;
        if (const auto found = layer.find_field(column.field)) return found;
    }
    return std::nullopt;
}

}  // namespace lifang
