#include "publish/style_documents.hpp"
#include "publish/xml.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double mm_per_pixel = 25.4 / 96.0;

/// "#rrggbb" → "r,g,b,a"; QGIS writes colours so.
std::string colour(std::string_view hex, double opacity = 1.0) {
    if (hex.empty()) return "0,0,0,0";
    const auto part = [&](std::size_t at) { return std::stoi(std::string(hex.substr(at, 2)), nullptr, 16); };
    return fmt::format("{},{},{},{}", part(1), part(3), part(5), static_cast<int>(opacity * 255.0 + 0.5));
}

std::string option(std::string_view name, std::string_view value) {
    return fmt::format("<Option type=\"QString\" name=\"{}\" value=\"{}\"/>", name, value);
}

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

std::string symbol_layer(std::string_view type, const std::string& options) {
    return fmt::format(
        "<layer class=\"{}\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\">{}</Option></layer>",
        type, options);
}

std::string line_layer(std::string_view hex, double pixels, std::string_view dash) {
    std::string options = option("line_color", colour(hex)) + option("line_width", width(pixels)) +
                          option("line_width_unit", "MM") +
                          option("capstyle", dash.empty() ? "round" : "flat") + option("joinstyle", "round");
    if (!dash.empty())
        options += option("use_custom_dash", "1") + option("customdash", dashes(dash)) +
                   option("customdash_unit", "MM");
    return symbol_layer("SimpleLine", options);
}

std::string outline(const Symbol& symbol) {
    return option("outline_color", colour(symbol.stroke)) +
           option("outline_width", width(symbol.stroke_width)) + option("outline_width_unit", "MM") +
           option("outline_style", symbol.stroke.empty() ? "no"
                                   : symbol.dash.empty() ? "solid"
                                                         : "dash");
}

std::string symbol_layers(const Symbol& symbol, SymbolKind kind) {
    if (kind == SymbolKind::line) {
        std::string layers;
        if (!symbol.casing.empty())
            layers += line_layer(symbol.casing, symbol.stroke_width + 2.0 * symbol.casing_width, "");
        return layers + line_layer(symbol.stroke, symbol.stroke_width, symbol.dash);
    }
    if (kind == SymbolKind::point)
        return symbol_layer("SimpleMarker", option("name", "circle") + option("color", colour(symbol.fill)) +
                                                option("size", width(symbol.size)) +
                                                option("size_unit", "MM") + outline(symbol));
    const std::string_view pattern = symbol.fill.empty() ? "no" : symbol.hatched ? "b_diagonal" : "solid";
    return symbol_layer("SimpleFill", option("color", colour(symbol.fill, symbol.fill_opacity)) +
                                          option("style", pattern) + option("joinstyle", "round") +
                                          outline(symbol));
}

}  // namespace

std::string make_qml(const LayerStyle& style, SymbolKind kind) {
    constexpr std::string_view kinds[] = {"marker", "line", "fill"};
    std::string categories, symbols;
    for (std::size_t i = 0; i < style.rules.size(); ++i) {
        const StyleRule& rule = style.rules[i];
        categories += fmt::format("<category render=\"true\" symbol=\"{}\" value=\"{}\" label=\"{}\"/>", i,
                                  rule.value, escape_xml(rule.label_zh));
        symbols += fmt::format("<symbol type=\"{}\" name=\"{}\" alpha=\"1\" clip_to_extent=\"1\">{}</symbol>",
                               kinds[static_cast<std::size_t>(kind)], i, symbol_layers(rule.symbol, kind));
    }
    const std::string renderer =
        style.column.empty()
            ? fmt::format("<renderer-v2 type=\"singleSymbol\"><symbols>{}</symbols></renderer-v2>", symbols)
            : fmt::format(
                  "<renderer-v2 type=\"categorizedSymbol\" attr=\"{}\"><categories>{}</categories>"
                  "<symbols>{}</symbols></renderer-v2>",
                  style.column, categories, symbols);
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
           "<qgis version=\"3.22\" styleCategories=\"Symbology\">" +
           renderer + "</qgis>\n";
}

}  // namespace lifang
