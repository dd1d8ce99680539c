#include "profiles/table.hpp"

#include "core/nearest.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {

std::vector<std::string> ProfileTable::texts(const char* key) const {
    const toml::array* list = table_->contains(key) ? table_->get(key)->as_array() : nullptr;
    if (!list) refuse(key, Message("profile_not_a_list"));
    std::vector<std::string> all;
    for (const toml::node& node : *list) {
        if (!node.is_string()) refuse(key, Message("profile_not_a_list"));
        all.push_back(*node.value<std::string>());
    }
    return all;
}

void ProfileTable::allow(const std::vector<std::string_view>& known) const {
    for (const auto& [key, node] : *table_) {
        if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
        const auto meant = find_nearest(key.str(), known);
        const std::string keys = fmt::format("{}", fmt::join(known, ", "));
        refuse(key.str(), meant ? Message("profile_misspelt_key", {{"keys", keys}, {"meant", *meant}})
                                : Message("profile_unknown_key", {{"keys", keys}}));
    }
}

void refuse_key(const std::string& file, std::string_view table, std::string_view key,
                const Message& problem) {
    throw Error(
        ExitCode::input,
        Message("in_profile_table",
                {{"file", file}, {"table", fmt::format("[{}]{}{}", table, key.empty() ? "" : " ", key)}}),
        problem, Message("see_profiles"));
}

}  // namespace lifang
