#include "publish/styles/export_styles.hpp"

namespace lifang {

StyledLayer style_export(const ExportLayer& layer, const std::vector<ColumnName>& columns) {
    // Compounds come with the unit they belong to, as in the view of a layout.
    const std::string_view style =
        layer.name == "compounds" ? "layout_compounds" : std::string_view(layer.name);
    StyledLayer styled{layer.name, find_style(style), layer.geometry, {}};
    for (std::size_t i = 0; i < columns.size(); ++i)
        styled.columns.push_back({layer.columns[i].name, columns[i].name});
    return styled;
}

}  // namespace lifang
