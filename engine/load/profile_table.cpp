#include "load/profile_table.hpp"

#include "core/nearest.hpp"

#include <algorithm>

#include <fmt/ranges.h>

namespace lifang {

std::vector<std::string> ProfileTable::texts(const char* key) const {
    const toml::array* list = table_->contains(key) ? table_->get(key)->as_array() : nullptr;
    if (!list) refuse(key, "must be a list of texts");
    std::vector<std::string> all;
    for (const toml::node& node : *list) {
        if (!node.is_string()) refuse(key, "must be a list of texts");
        all.push_back(*node.value<std::string>());
    }
    return all;
}

std::optional<double> ProfileTable::number_up_to(const char* key, double most) const {
    const auto value = optional<double>(key);
    if (value && !(*value >= 0.0 && *value <= most))
        refuse(key, fmt::format("{} is not between 0 and {}", *value, most));
    return value;
}

void ProfileTable::allow(const std::vector<std::string_view>& known) const {
    for (const auto& [key, node] : *table_) {
        if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
        const auto meant = find_nearest(key.str(), known);
        refuse(key.str(), fmt::format("is no key of this table, which knows {}{}", fmt::join(known, ", "),
                                      meant ? fmt::format("; did you mean {}?", *meant) : std::string()));
    }
}

void ProfileTable::refuse(std::string_view key, const std::string& problem) const {
    throw Error(ExitCode::input,
                fmt::format("profile {}, [{}]{}{}", file_, name_, key.empty() ? "" : " ", key), problem,
                profile_advice);
}

}  // namespace lifang
