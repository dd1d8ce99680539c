#include "profiles/table.hpp"

#include "core/nearest.hpp"

#include <algorithm>

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

std::optional<double> ProfileTable::number_up_to(const char* key, double most) const {
    const auto value = optional<double>(key);
    if (value && !(*value >= 0.0 && *value <= most))
        refuse(key, Message("profile_out_of_range",
                            {{"value", fmt::format("{}", *value)}, {"most", fmt::format("{}", most)}}));
    return value;
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

void ProfileTable::refuse(std::string_view key, const Message& problem) const {
    throw Error(
        ExitCode::input,
        Message("in_profile_table",
                {{"file", file_}, {"table", fmt::format("[{}]{}{}", name_, key.empty() ? "" : " ", key)}}),
        problem, Message("see_profiles"));
}

}  // namespace lifang
