#include "publish/export/fit_layer.hpp"

#include "core/error.hpp"
#include "core/utf8.hpp"
#include "publish/export/text.hpp"
#include "publish/plan/message_json.hpp"
#include "publish/tables/column_words.hpp"
#include "publish/tables/titles.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t longest_text = 254;  // bytes a .dbf field holds
constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

/// A title as the name of a column: of "单元乙（另一侧无单元时为空）" what stands before the explanation; a
/// unit of measure stays, 长度_米, for brackets are no part of names in databases.
std::string name_from_title(const std::string& title) {
    constexpr std::string_view open = "（", close = "）", longest_measure = "平方米";
    const std::size_t bracket = title.find(open);
    if (bracket == std::string::npos) return title;
    const std::size_t from = bracket + open.size();
    const std::string inside = title.substr(from, title.find(close, from) - from);
    return title.substr(0, bracket) + (inside.size() <= longest_measure.size() ? "_" + inside : "");
}

std::string text_of(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

void put_words(ExportLayer& layer, std::size_t column) {
    const auto words = list_value_words(layer.name, layer.plan_columns[column]);
    if (words.empty()) return;
    layer.columns[column].type = ValueType::text;
    for (Record& record : layer.records) {
        const std::string code = text_of(record.values[column]);
        if (code.empty()) continue;
        const auto known = std::ranges::find(words, code, &ValueWord::value);
        record.values[column] = known == words.end() ? code : known->word;
    }
}

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

void say_messages(ExportLayer& layer, Language language) {
    const auto arguments = std::ranges::find(layer.plan_columns, "arguments");
    const auto sentence = std::ranges::find(layer.plan_columns, "message");
    if (arguments == layer.plan_columns.end() || sentence == layer.plan_columns.end()) return;
    const auto from = arguments - layer.plan_columns.begin(), to = sentence - layer.plan_columns.begin();
    for (Record& record : layer.records) {
        const std::string json = text_of(record.values[static_cast<std::size_t>(from)]);
        if (const auto message = json.empty() ? std::nullopt : read_message(json))
            record.values[static_cast<std::size_t>(to)] = to_value(message->in(language));
        record.values.erase(record.values.begin() + from);
    }
    layer.columns.erase(layer.columns.begin() + from);
    layer.plan_columns.erase(layer.plan_columns.begin() + from);
}

void name_for_people(ExportLayer& layer) {
    for (ColumnName& column : layer.columns) column.alias = describe_column(layer.name, column.name);
}

void name_in_chinese(ExportLayer& layer, const ExportDriver& driver) {
    if (driver.short_names)
        throw Error(ExitCode::usage, "--field-names",
                    Message("field_names_are_ascii", {{"format", driver.name}}));
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        if (layer.plan_columns[i] == driver.own_field) continue;
        const std::string title = column_title(layer.plan_columns[i]);
        layer.columns[i].name = driver.geometry ? name_from_title(title) : title;
        if (!driver.geometry) put_words(layer, i);
    }
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
