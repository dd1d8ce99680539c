#include "check/compare.hpp"

#include "check/table.hpp"

#include <sstream>

#include <fmt/format.h>

namespace lifang {
namespace {

using namespace checking;

std::string escaped(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
        } else {
            if (c == '"' || c == '\\') result += '\\';
            result += c;
        }
    }
    return result + '"';
}

std::string text_of(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *whole);
    if (const auto* real = std::get_if<double>(&value)) return fmt::format("{:.17g}", *real);
    if (const auto* text = std::get_if<std::string_view>(&value)) return escaped(*text);
    return "NULL";
}

bool is_of_the_clock(const Table& table, std::size_t row) {
    if (table.name != "plan_metadata") return false;
    const auto key = table.find_column("key");
    const auto* text = key ? std::get_if<std::string_view>(&table.columns[*key].values[row]) : nullptr;
    return text && text->starts_with("run.");
}

}  // namespace

std::string dump_rows(const std::filesystem::path& plan_file) {
    std::string dump;
    for (const Table& table : read_tables(plan_file, Run(), true)) {
        if (table.name == "qgis_projects") continue;  // a project names the file it is in
        dump +=
            fmt::format("table {} ({}) crs {}\n", table.name, to_text(table.shape_type), escaped(table.crs));
        for (std::size_t row = 0; row < table.count(); ++row) {
            if (is_of_the_clock(table, row)) continue;
            // FIDs of plan_metadata count the left out rows too
            dump += table.name == "plan_metadata" ? table.name
                                                  : fmt::format("{} {}", table.name, table.fids[row]);
            for (const Table::Column& column : table.columns) {
                if (table.name == "layer_styles" && column.name == "update_time") continue;
                dump += fmt::format(" {}={}", column.name, text_of(column.values[row]));
            }
            if (!table.shape_texts.empty() && !table.shape_texts[row].empty())
                dump += " " + table.shape_texts[row];
            dump += '\n';
        }
    }
    return dump;
}

std::optional<std::string> find_difference(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::istringstream lines_a(dump_rows(a)), lines_b(dump_rows(b));
    for (;;) {
        std::string line_a, line_b;
        const bool more_a = static_cast<bool>(std::getline(lines_a, line_a));
        const bool more_b = static_cast<bool>(std::getline(lines_b, line_b));
        if (!more_a && !more_b) return std::nullopt;
        if (more_a != more_b || line_a != line_b)
            return fmt::format("{}: {}\n{}: {}", a.string(), more_a ? line_a : "(ends)", b.string(),
                               more_b ? line_b : "(ends)");
    }
}

}  // namespace lifang
