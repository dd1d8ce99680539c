#include "check/compare.hpp"

#include "check/table.hpp"

#include <sstream>

#include <fmt/format.h>

namespace lifang {
namespace {

using namespace checking;

std::string escaped(const std::string& text) {
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
    if (const auto* text = std::get_if<std::string>(&value)) return escaped(*text);
    return "NULL";
}

bool is_of_the_clock(const Table& table, const Row& row) {
    if (table.name != "plan_metadata") return false;
    const auto key = table.find_column("key");
    const auto* text = key ? std::get_if<std::string>(&row.values[*key]) : nullptr;
    return text && text->starts_with("run.");
}

}  // namespace

std::string dump_rows(const std::filesystem::path& plan_file) {
    std::string dump;
    for (const Table& table : read_tables(plan_file, true)) {
        if (table.name == "qgis_projects") continue;  // a project names the file it is in
        dump +=
            fmt::format("table {} ({}) crs {}\n", table.name, to_text(table.shape_type), escaped(table.crs));
        for (const Row& row : table.rows) {
            if (is_of_the_clock(table, row)) continue;
            // FIDs of plan_metadata count the left out rows too
            dump += table.name == "plan_metadata" ? table.name : fmt::format("{} {}", table.name, row.fid);
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const std::string& column = table.columns[i].name;
                if (table.name == "layer_styles" && column == "update_time") continue;
                dump += fmt::format(" {}={}", column, text_of(row.values[i]));
            }
            if (row.has_shape) dump += " " + row.shape_text;
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
