#include "publish/files/xml.hpp"
#include "publish/styles/documents.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string parameter(std::string_view name, std::string_view value) {
    return fmt::format("<se:SvgParameter name=\"{}\">{}</se:SvgParameter>", name, value);
}

std::string fill(const Symbol& symbol) {
    if (symbol.fill.empty()) return "";
    if (symbol.hatched)
        return fmt::format(
            "<se:Fill><se:GraphicFill><se:Graphic><se:Mark><se:WellKnownName>slash</se:WellKnownName>"
            "<se:Stroke>{}</se:Stroke></se:Mark></se:Graphic></se:GraphicFill></se:Fill>",
            parameter("stroke", symbol.fill));
    return fmt::format("<se:Fill>{}{}</se:Fill>", parameter("fill", symbol.fill),
                       parameter("fill-opacity", fmt::format("{}", symbol.fill_opacity)));
}

std::string stroke(std::string_view colour, double width, std::string_view dash) {
    if (colour.empty()) return "";
    std::string text = parameter("stroke", colour) + parameter("stroke-width", fmt::format("{:.1f}", width)) +
                       parameter("stroke-linejoin", "round");
    if (!dash.empty()) text += parameter("stroke-dasharray", dash);
    return "<se:Stroke>" + text + "</se:Stroke>";
}

std::string symbolizers(const Symbol& symbol, Geometry geometry) {
    const std::string outline = stroke(symbol.stroke, symbol.stroke_width, symbol.dash);
    if (geometry == Geometry::polygon || geometry == Geometry::multi_polygon)
        return "<se:PolygonSymbolizer>" + fill(symbol) + outline + "</se:PolygonSymbolizer>";
    if (geometry == Geometry::point)
        return fmt::format(
            "<se:PointSymbolizer><se:Graphic><se:Mark><se:WellKnownName>circle</se:WellKnownName>{}{}"
            "</se:Mark><se:Size>{:.1f}</se:Size></se:Graphic></se:PointSymbolizer>",
            fill(symbol), outline, symbol.size);
    std::string text;
    if (!symbol.casing.empty())
        text += "<se:LineSymbolizer>" +
                stroke(symbol.casing, symbol.stroke_width + 2.0 * symbol.casing_width, "") +
                "</se:LineSymbolizer>";
    return text + "<se:LineSymbolizer>" + outline + "</se:LineSymbolizer>";
}

std::string equals(std::string_view column, std::string_view value) {
    return fmt::format(
        "<ogc:PropertyIsEqualTo><ogc:PropertyName>{}</ogc:PropertyName><ogc:Literal>{}</ogc:Literal>"
        "</ogc:PropertyIsEqualTo>",
        column, value);
}

std::string filter(const StyledLayer& layer, const StyleRule& rule) {
    const LayerStyle& style = *layer.style;
    if (style.column.empty()) return "";
    if (rule.value.empty()) return "<se:ElseFilter/>";
    const auto name = [&](std::string_view column) {
        return std::ranges::find(layer.columns, column, &StyledColumn::column)->name;
    };
    if (!style.has_tunnels) return "<ogc:Filter>" + equals(name(style.column), rule.value) + "</ogc:Filter>";
    constexpr std::string_view below = " tunnel";
    const bool is_tunnel = rule.value.ends_with(below);
    const std::string_view value =
        is_tunnel ? rule.value.substr(0, rule.value.size() - below.size()) : rule.value;
    return "<ogc:Filter><ogc:And>" + equals(name(style.column), value) +
           equals(name("tunnel"), is_tunnel ? "1" : "0") + "</ogc:And></ogc:Filter>";
}

}  // namespace

std::string make_sld(const StyledLayer& layer) {
    if (!layer.style) return {};
    std::string rules;
    for (const StyleRule& rule : layer.style->rules)
        rules += fmt::format("<se:Rule><se:Name>{}</se:Name>{}{}</se:Rule>\n", escape_xml(rule.label_zh),
                             filter(layer, rule), symbolizers(rule.symbol, layer.geometry));
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<StyledLayerDescriptor version=\"1.1.0\" xmlns=\"http://www.opengis.net/sld\" "
        "xmlns:ogc=\"http://www.opengis.net/ogc\" xmlns:se=\"http://www.opengis.net/se\">"
        "<NamedLayer><se:Name>{0}</se:Name><UserStyle><se:FeatureTypeStyle>\n{1}"
        "</se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>\n",
        layer.layer, rules);
}

}  // namespace lifang
