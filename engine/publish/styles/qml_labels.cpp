#include "publish/files/xml.hpp"
#include "publish/styles/qml_label_style.hpp"
#include "publish/styles/qml_parts.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

// Chinese fonts of the systems QGIS runs on; the first that is there is taken.
constexpr std::string_view families[] = {"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "SimHei"};

std::string text_style(const StyledLayer& layer, const LabelStyle& label) {
    std::string fonts;
    for (const std::string_view family : families) fonts += fmt::format("<family name=\"{}\"/>", family);
    return fmt::format(
        "<text-style isExpression=\"1\" fieldName=\"{}\" fontFamily=\"{}\" fontSize=\"{}\" "
        "fontSizeUnit=\"Point\" fontWeight=\"{}\" namedStyle=\"{}\" textColor=\"{}\" textOpacity=\"1\" "
        "multilineHeight=\"0.9\"><families>{}</families>"
        "<text-buffer bufferDraw=\"1\" bufferSize=\"0.7\" bufferSizeUnits=\"MM\" "
        "bufferColor=\"255,255,255,255\" bufferOpacity=\"0.85\" bufferJoinStyle=\"128\"/></text-style>",
        escape_xml(expression_for(layer, label.text)), families[0], label.size_pt, label.is_bold ? 75 : 50,
        label.is_bold ? "Bold" : "Regular", qml_colour(label.colour), fonts);
}

std::string placement(const LabelStyle& label) {
    // QGIS's numbers: 4 level and within the area, 3 along a line and bent with it.
    const bool is_along = label.place == LabelStyle::Place::along;
    return fmt::format(
        "<placement placement=\"{}\" priority=\"{}\" centroidWhole=\"1\" centroidInside=\"1\" dist=\"0\" "
        "distUnits=\"MM\" placementFlags=\"{}\" quadOffset=\"4\" maxCurvedCharAngleIn=\"25\" "
        "maxCurvedCharAngleOut=\"-25\" repeatDistance=\"{}\" repeatDistanceUnits=\"MM\"/>",
        is_along ? 3 : 4, label.priority, is_along ? 9 : 10, is_along ? 80 : 0);
}

std::string colour_by_row(const StyledLayer& layer, const LabelStyle& label) {
    if (label.colour_expression.empty()) return {};
    return "<dd_properties><Option type=\"Map\">" + qml_option("name", "") +
           "<Option type=\"Map\" name=\"properties\"><Option type=\"Map\" name=\"Color\">"
           "<Option type=\"bool\" name=\"active\" value=\"true\"/>" +
           qml_option("expression", escape_xml(expression_for(layer, label.colour_expression))) +
           "<Option type=\"int\" name=\"type\" value=\"3\"/></Option></Option>" +
           qml_option("type", "collection") + "</Option></dd_properties>";
}

}  // namespace

std::string make_qml_labels(const StyledLayer& layer) {
    const LabelStyle* label = find_labels(layer.style->layer);
    if (!label) return {};
    return fmt::format(
        "<labeling type=\"simple\"><settings calloutType=\"simple\">{}"
        "<text-format multilineAlign=\"1\" wrapChar=\"\" plussign=\"0\" formatNumbers=\"0\"/>{}"
        "<rendering obstacle=\"0\" mergeLines=\"{}\" drawLabels=\"1\" displayAll=\"0\" "
        "fontLimitPixelSize=\"0\" "
        "scaleVisibility=\"{}\" scaleMin=\"0\" scaleMax=\"{}\" minFeatureSize=\"0\" limitNumLabels=\"0\"/>"
        "{}</settings></labeling>",
        text_style(layer, *label), placement(*label), label->place == LabelStyle::Place::along ? 1 : 0,
        label->from_scale ? 1 : 0, label->from_scale, colour_by_row(layer, *label));
}

}  // namespace lifang
