#include "core/profile.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::array<std::string_view, building_kind_count> names = {
    "unknown",    "residential", "mixed",  "office", "commercial", "school", "hospital",
    "industrial", "shed",        "garage", "public", "religious",  "other"};

}  // namespace

std::string_view to_text(BuildingKind kind) { return names[static_cast<std::size_t>(kind)]; }

std::optional<BuildingKind> find_building_kind(std::string_view text) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return std::nullopt;
    return static_cast<BuildingKind>(found - names.begin());
}

}  // namespace lifang
