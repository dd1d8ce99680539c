#include "profiles/layers.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "profiles/table.hpp"
#include "storage/nesting.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

using Names = std::vector<std::string_view>;

void add(Names& names, std::string_view name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

/// "coverage.walk_limit_m" is a table within "coverage".
std::string_view outer(std::string_view table) { return table.substr(0, table.find('.')); }

Names list_tables() {
    Names names = {"profile", "sources", "modes"};
    for (const PolicyEntry& entry : policy_entries()) add(names, outer(entry.table));
    return names;
}

/// Keys of a table, and the tables within it.
Names list_keys(std::string_view table) {
    Names names;
    for (const PolicyEntry& entry : policy_entries()) {
        if (entry.table == table) names.push_back(entry.key);
        if (entry.table != table && outer(entry.table) == table)
            add(names, entry.table.substr(table.size() + 1));
    }
    return names;
}

[[noreturn]] void refuse_table(const std::string& file, std::string_view name) {
    const Names tables = list_tables();
    const auto meant = find_nearest(name, tables);
    const std::string all = fmt::format("{}", fmt::join(tables, ", "));
    throw Error(ExitCode::input, Message("in_profile", {{"file", file}}),
                meant ? Message("profile_misspelt_table",
                                {{"table", std::string(name)}, {"tables", all}, {"meant", *meant}})
                      : Message("profile_unknown_table", {{"table", std::string(name)}, {"tables", all}}),
                Message("see_profiles"));
}

}  // namespace

const toml::node* ProfileLayer::find(const PolicyEntry& entry) const {
    const toml::table* const table = root.at_path(entry.table).as_table();
    return table ? table->get(entry.key) : nullptr;
}

toml::table parse_toml(const std::string& text, const std::string& file) {
    require_shallow_toml(text, file);
    try {
        return toml::parse(text, file);
    } catch (const toml::parse_error& error) {
        throw Error(ExitCode::input,
                    Message("at_profile_line", {{"file", file}, {"line", error.source().begin.line}}),
                    Message("not_toml", {{"cause", error.description()}}));
    }
}

std::optional<std::string> find_base(const std::string& file, const toml::table& root) {
    if (!root.contains("profile")) return std::nullopt;
    return ProfileTable(file, root, "profile").optional<std::string>("base");
}

void refuse_unknown(const ProfileLayer& layer) {
    const Names tables = list_tables();
    for (const auto& [key, node] : layer.root) {
        if (std::ranges::find(tables, key.str()) == tables.end()) refuse_table(layer.file, key.str());
        if (key.str() == "profile" || key.str() == "sources" || key.str() == "modes") continue;
        const ProfileTable table(layer.file, layer.root, std::string(key.str()));
        table.allow(list_keys(key.str()));
    }
    for (const PolicyEntry& entry : policy_entries())
        if (outer(entry.table) != entry.table && layer.root.at_path(entry.table))
            ProfileTable(layer.file, layer.root, std::string(entry.table)).allow(list_keys(entry.table));
}

}  // namespace lifang
