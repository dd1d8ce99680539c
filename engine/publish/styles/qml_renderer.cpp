#include "publish/files/xml.hpp"
#include "publish/styles/qml_parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double mm_per_pixel = 25.4 / 96.0;

std::string width(double pixels) { return fmt::format("{:.2f}", pixels * mm_per_pixel); }

std::string dashes(std::string_view pixels) {
    std::string text;
    for (std::size_t at = 0; at < pixels.size();) {
        const std::size_t end = std::min(pixels.find(' ', at), pixels.size());
        text += (text.empty() ? "" : ";") + width(std::stod(std::string(pixels.substr(at, end - at))));
        at = end + 1;
    }
    return text;
}

std::string property(std::string_view name, std::string_view value) {
    return fmt::format("<prop k=\"{}\" v=\"{}\"/>", name, value);
}

/// `pass`: where symbols are drawn level by level, lower passes of all features come first.
std::string symbol_layer(std::string_view type, std::size_t pass, const std::string& options,
                         const std::string& data_defined = {}) {
    return fmt::format("<layer class=\"{}\" enabled=\"1\" locked=\"0\" pass=\"{}\">{}{}</layer>", type, pass,
                       options, data_defined);
}

std::string line_layer(std::string_view hex, double pixels, std::string_view dash, std::size_t pass) {
    std::string options = property("line_color", qml_colour(hex)) + property("line_width", width(pixels)) +
                          property("line_width_unit", "MM") +
                          property("capstyle", dash.empty() ? "round" : "flat") +
                          property("joinstyle", "round");
    if (!dash.empty())
        options += property("use_custom_dash", "1") + property("customdash", dashes(dash)) +
                   property("customdash_unit", "MM");
    return symbol_layer("SimpleLine", pass, options);
}

std::string outline(const Symbol& symbol) {
    return property("outline_color", qml_colour(symbol.stroke)) +
           property("outline_width", width(symbol.stroke_width)) + property("outline_width_unit", "MM") +
           property("outline_style", symbol.stroke.empty() ? "no"
                                     : symbol.dash.empty() ? "solid"
                                                           : "dash");
}

/// Units that break a rule have a red outline.
std::string outline_by_violation(const StyledLayer& layer, const Symbol& symbol) {
    if (layer.layer != "units") return {};
    const std::string expression =
        expression_for(layer, fmt::format("if(\"violations\" IS NULL, '{}', '#c0392b')", symbol.stroke));
    return "<data_defined_properties><Option type=\"Map\">" + qml_option("name", "") +
           "<Option type=\"Map\" name=\"properties\"><Option type=\"Map\" name=\"outlineColor\">"
           "<Option type=\"bool\" name=\"active\" value=\"true\"/>" +
           qml_option("expression", escape_xml(expression)) +
           "<Option type=\"int\" name=\"type\" value=\"3\"/></Option></Option>" +
           qml_option("type", "collection") + "</Option></data_defined_properties>";
}

std::string symbol_layers(const StyledLayer& layer, const Symbol& symbol, std::string_view kind,
                          std::size_t rule) {
    if (kind == "line") {
        std::string layers;
        // All casings below all strokes, and weak classes below strong ones: crossings look like crossings.
        if (!symbol.casing.empty())
            layers += line_layer(symbol.casing, symbol.stroke_width + 2.0 * symbol.casing_width, "", 0);
        return layers + line_layer(symbol.stroke, symbol.stroke_width, symbol.dash, rule + 1);
    }
    if (kind == "marker")
        return symbol_layer("SimpleMarker", 0,
                            property("name", "circle") + property("color", qml_colour(symbol.fill)) +
                                property("size", width(symbol.size)) + property("size_unit", "MM") +
                                outline(symbol));
    const std::string_view pattern = symbol.fill.empty() ? "no" : symbol.hatched ? "b_diagonal" : "solid";
    return symbol_layer("SimpleFill", 0,
                        property("color", qml_colour(symbol.fill, symbol.fill_opacity)) +
                            property("style", pattern) + property("joinstyle", "round") + outline(symbol),
                        outline_by_violation(layer, symbol));
}

std::string_view symbol_kind(Geometry geometry) {
    if (geometry == Geometry::point) return "marker";
    const bool is_line = geometry == Geometry::line_string || geometry == Geometry::multi_line_string;
    return is_line ? "line" : "fill";
}

/// What chooses a row's rule: a column, or an expression over two.
std::string classes_of(const StyledLayer& layer) {
    const std::string column = fmt::format("\"{}\"", layer.style->column);
    const std::string text =
        layer.style->has_tunnels ? column + " || if(\"tunnel\" = 1, ' tunnel', '')" : column;
    const std::string renamed = expression_for(layer, text);
    return layer.style->has_tunnels ? renamed : renamed.substr(1, renamed.size() - 2);
}

}  // namespace

std::string make_qml_renderer(const StyledLayer& layer) {
    const LayerStyle& style = *layer.style;
    const std::string_view kind = symbol_kind(layer.geometry);
    std::string categories, symbols;
    for (std::size_t i = 0; i < style.rules.size(); ++i) {
        const StyleRule& rule = style.rules[i];
        categories += fmt::format("<category render=\"true\" symbol=\"{}\" value=\"{}\" label=\"{}\"/>", i,
                                  rule.value, escape_xml(rule.label_zh));
        symbols += fmt::format("<symbol type=\"{}\" name=\"{}\" alpha=\"1\" clip_to_extent=\"1\">{}</symbol>",
                               kind, i, symbol_layers(layer, rule.symbol, kind, i));
    }
    if (style.column.empty())
        return "<renderer-v2 type=\"singleSymbol\"><symbols>" + symbols + "</symbols></renderer-v2>";
    return fmt::format(
        "<renderer-v2 type=\"categorizedSymbol\" attr=\"{}\" symbollevels=\"{}\"><categories>{}</categories>"
        "<symbols>{}</symbols></renderer-v2>",
        escape_xml(classes_of(layer)), kind == "line" ? 1 : 0, categories, symbols);
}

}  // namespace lifang
