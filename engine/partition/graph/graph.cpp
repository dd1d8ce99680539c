#include "partition/graph/graph.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::array<std::string_view, 5> kinds = {"lock", "exclude", "together", "apart", "pin"};

}  // namespace

Demand Demand::narrowed_to(double deviation) const {
    Demand narrow = *this;
    narrow.min = std::max(min, target * (1.0 - deviation));
    narrow.max = std::min(max, target * (1.0 + deviation));
    return narrow;
}

std::string_view to_text(Constraint::Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::optional<Constraint::Kind> find_constraint_kind(std::string_view text) {
    const auto found = std::find(kinds.begin(), kinds.end(), text);
    if (found == kinds.end()) return std::nullopt;
    return static_cast<Constraint::Kind>(found - kinds.begin());
}

}  // namespace lifang
