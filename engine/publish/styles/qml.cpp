#include "publish/styles/qml_parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {

std::string qml_colour(std::string_view hex, double opacity) {
    if (hex.empty()) return "0,0,0,0";
    const auto part = [&](std::size_t at) { return std::stoi(std::string(hex.substr(at, 2)), nullptr, 16); };
    return fmt::format("{},{},{},{}", part(1), part(3), part(5), static_cast<int>(opacity * 255.0 + 0.5));
}

std::string qml_option(std::string_view name, std::string_view value) {
    return fmt::format("<Option type=\"QString\" name=\"{}\" value=\"{}\"/>", name, value);
}

std::string expression_for(const StyledLayer& layer, std::string_view expression) {
    std::string renamed;
    for (std::size_t at = 0; at < expression.size();) {
        const std::size_t open = expression.find('"', at);
        renamed += expression.substr(at, open == std::string_view::npos ? open : open - at);
        if (open == std::string_view::npos) break;
        const std::size_t close = expression.find('"', open + 1);
        const std::string_view column = expression.substr(open + 1, close - open - 1);
        const auto found = std::ranges::find(layer.columns, column, &StyledColumn::column);
        renamed += '"' + (found == layer.columns.end() ? std::string(column) : found->name) + '"';
        at = close + 1;
    }
    return renamed;
}

StyledLayer make_styled_layer(const Table& table, std::string_view style) {
    StyledLayer layer{table.name, find_style(style), table.geometry, {{"fid", "fid"}}};
    for (const ColumnName& column : table.columns) layer.columns.push_back({column.name, column.name});
    return layer;
}

QmlParts make_qml_parts(const StyledLayer& layer) {
    const std::string fields = make_qml_fields(layer);
    if (!layer.style) return {"labelsEnabled=\"0\"", fields};
    const std::string labels = make_qml_labels(layer);
    return {fmt::format("labelsEnabled=\"{}\"", labels.empty() ? 0 : 1),
            make_qml_renderer(layer) + labels + fields};
}

std::string make_qml(const StyledLayer& layer) {
    const QmlParts parts = make_qml_parts(layer);
    return fmt::format(
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        "<qgis version=\"3.22\" styleCategories=\"{}Fields|Forms\" {}>{}</qgis>\n",
        layer.style ? "Symbology|Labeling|" : "", parts.attributes, parts.elements);
}

}  // namespace lifang
