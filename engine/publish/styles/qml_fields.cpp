#include "publish/files/xml.hpp"
#include "publish/styles/qml_parts.hpp"
#include "publish/tables/column_words.hpp"
#include "publish/tables/titles.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// Shows the words of codes instead of the codes, and lets people choose among them.
std::string value_map(const std::vector<ValueWord>& values) {
    std::string entries;
    for (const ValueWord& value : values)
        entries += "<Option type=\"Map\">" + qml_option(escape_xml(value.word), escape_xml(value.value)) +
                   "</Option>";
    return "<editWidget type=\"ValueMap\"><config><Option type=\"Map\"><Option type=\"List\" name=\"map\">" +
           entries + "</Option></Option></config></editWidget>";
}

}  // namespace

std::string make_qml_fields(const StyledLayer& layer) {
    std::string widgets, aliases;
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const auto& [name, column] = layer.columns[i];
        aliases += fmt::format("<alias index=\"{}\" field=\"{}\" name=\"{}\"/>", i, name,
                               escape_xml(column_title(column)));
        const std::vector<ValueWord> values = list_value_words(layer.layer, column);
        if (!values.empty()) widgets += fmt::format("<field name=\"{}\">{}</field>", name, value_map(values));
    }
    return "<fieldConfiguration>" + widgets + "</fieldConfiguration><aliases>" + aliases + "</aliases>";
}

}  // namespace lifang
