#include "publish/style_documents.hpp"
#include "publish/xml.hpp"

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

std::string symbolizers(const Symbol& symbol, SymbolKind kind) {
    const std::string outline = stroke(symbol.stroke, symbol.stroke_width, symbol.dash);
    if (kind == SymbolKind::fill)
        return "<se:PolygonSymbolizer>" + fill(symbol) + outline + "</se:PolygonSymbolizer>";
    if (kind == SymbolKind::point)
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

std::string filter(const LayerStyle& style, const StyleRule& rule) {
    if (style.column.empty()) return "";
    if (rule.value.empty()) return "<se:ElseFilter/>";
    return fmt::format(
        "<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>{}</ogc:PropertyName>"
        "<ogc:Literal>{}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>",
        style.column, rule.value);
}

}  // namespace

std::string make_sld(const LayerStyle& style, SymbolKind kind) {
    std::string rules;
    for (const StyleRule& rule : style.rules)
        rules += fmt::format("<se:Rule><se:Name>{}</se:Name>{}{}</se:Rule>\n", escape_xml(rule.label_zh),
                             filter(style, rule), symbolizers(rule.symbol, kind));
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<StyledLayerDescriptor version=\"1.1.0\" xmlns=\"http://www.opengis.net/sld\" "
        "xmlns:ogc=\"http://www.opengis.net/ogc\" xmlns:se=\"http://www.opengis.net/se\">"
        "<NamedLayer><se:Name>{0}</se:Name><UserStyle><se:FeatureTypeStyle>\n{1}"
        "</se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>\n",
        style.layer, rules);
}

}  // namespace lifang
