#include "publish/styles/export_styles.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Compounds come with the unit they belong to, as in the view of a layout.
std::string_view style_name(const ExportLayer& layer) {
    return layer.name == "compounds" ? "layout_compounds" : std::string_view(layer.name);
}

/// What a row has in the column that chooses its symbol.
std::string style_value(const ExportLayer& layer, const Record& record, std::string_view column) {
    const auto found = std::ranges::find(layer.plan_columns, column);
    if (found == layer.plan_columns.end()) return {};
    const Value& value = record.values[static_cast<std::size_t>(found - layer.plan_columns.begin())];
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

}  // namespace

StyledLayer style_export(const ExportLayer& layer) {
    StyledLayer styled{layer.name, find_style(style_name(layer)), layer.geometry, {}};
    for (std::size_t i = 0; i < layer.columns.size(); ++i)
        styled.columns.push_back({layer.columns[i].name, layer.plan_columns[i]});
    return styled;
}

std::string make_pen(const ExportLayer& layer, const Record& record) {
    const std::string_view name = style_name(layer);
    const LayerStyle* const style = find_style(name);
    if (!style) return {};
    const Symbol& symbol = find_symbol(name, style_value(layer, record, style->column));
    return fmt::format("PEN(c:{},w:{:.0f}px)", symbol.fill.empty() ? symbol.stroke : symbol.fill,
                       std::max(1.0, symbol.stroke_width + 0.5));
}

}  // namespace lifang
