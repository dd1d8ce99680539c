#include "publish/export/fit_layer.hpp"

#include "core/utf8.hpp"
#include "publish/export/text.hpp"
#include "publish/tables/column_words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t longest_text = 254;  // bytes a .dbf field holds
constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

Issues fit_texts(ExportLayer& layer, const ExportDriver& driver, Encoding encoding) {
    Issues issues;
    for (std::size_t row = 0; row < layer.records.size(); ++row)
        for (std::size_t i = 0; i < layer.columns.size(); ++i) {
            auto* text = std::get_if<std::string>(&layer.records[row].values[i]);
            if (!text) continue;
            const auto report = [&](const char* code, std::vector<Message::Argument> more = {}) {
                std::vector<Message::Argument> arguments{
                    {"layer", layer.name}, {"row", row}, {"column", layer.columns[i].name}};
                arguments.insert(arguments.end(), more.begin(), more.end());
                issues.push_back({.severity = Severity::warning,
                                  .code = code,
                                  .stage = Stage::publish,
                                  .source_layer = layer.name,
                                  .source_fid = static_cast<std::int64_t>(row),
                                  .message = Message(std::string_view(code), arguments)});
            };
            const auto become = [&](std::string changed, const char* code,
                                    std::vector<Message::Argument> more = {}) {
                if (changed == *text) return;
                report(code, std::move(more));
                *text = std::move(changed);
            };
            if (driver.xml || !is_utf8(*text)) become(replace_controls(*text), "text_controls");
            if (driver.formulas) become(escape_formula(*text), "text_formula");
            if (!driver.short_names) continue;
            become(held_part(*text, encoding), "text_lossy", {{"text", *text}});
            const std::string cut = cut_text(*text, longest_text, encoding);
            become(cut, "text_cut", {{"bytes", text->size()}, {"kept", cut.size()}});
        }
    return issues;
}

void name_for_people(ExportLayer& layer) {
    for (ColumnName& column : layer.columns) column.alias = describe_column(layer.name, column.name);
}

std::string shorten_names(ExportLayer& layer) {
    std::string list = std::string(byte_order_mark) + "field,column,meaning\r\n";
    for (ColumnName& column : layer.columns) {
        const std::string_view name = short_column_name(column.name);
        list += fmt::format("{},{},{}\r\n", name, column.name, describe_column(layer.name, column.name));
        column.name = name;
    }
    return list;
}

}  // namespace lifang
