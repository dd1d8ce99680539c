#include "check/profile_bounds.hpp"

#include "core/policy/entry.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>
#include <variant>

namespace lifang::checking {
namespace {

/// By key of `plan_metadata`, the least and the most.
using Bounds = std::map<std::string, std::pair<double, double>>;

Bounds list_bounds() {
    constexpr double untold =
        0.0;  // what an edit of a plan of before writes for entries that it does not know
    Bounds bounds;
    Profile profile;
    for (const PolicyEntry& entry : policy_entries()) {
        const PolicySlot slot = entry.slot(profile);
        if (std::holds_alternative<int*>(slot) || std::holds_alternative<std::optional<int>*>(slot))
            bounds.emplace("profile." + entry.path(), std::pair(std::min(entry.least, untold), entry.most));
    }
    return bounds;
}

}  // namespace

bool is_within_bounds(const std::string& key, const std::string& value) {
    static const Bounds bounds = list_bounds();
    const auto found = bounds.find(key);
    if (found == bounds.end()) return true;
    double number = 0.0;
    const bool is_number =
        std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc();
    return is_number && number >= found->second.first && number <= found->second.second;
}

}  // namespace lifang::checking
