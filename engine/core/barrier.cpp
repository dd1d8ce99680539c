#include "core/barrier.hpp"

#include <algorithm>
#include <sstream>
#include <string>

namespace lifang {
namespace {

constexpr std::array<std::string_view, barrier_count> names = {
    "none",    "path",  "service",  "residential", "tertiary", "secondary",
    "primary", "trunk", "motorway", "railway",     "water"};

}  // namespace

std::string_view to_text(Barrier barrier) { return names[static_cast<std::size_t>(barrier)]; }

std::optional<Barrier> find_barrier(std::string_view text) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return std::nullopt;
    return all_barriers[static_cast<std::size_t>(found - names.begin())];
}

std::set<Barrier> find_barriers(std::string_view words) {
    std::set<Barrier> barriers;
    std::istringstream text{std::string(words)};
    for (std::string word; text >> word;)
        if (const auto barrier = find_barrier(word)) barriers.insert(*barrier);
    return barriers;
}

int road_rank(Barrier road_class) {
    const int strength = static_cast<int>(road_class) - static_cast<int>(Barrier::path);
    return std::clamp(strength, 0, 6);
}

}  // namespace lifang
