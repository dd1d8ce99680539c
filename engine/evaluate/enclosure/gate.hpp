#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "core/id.hpp"
#include "geometry/shapes.hpp"

#include <optional>

namespace lifang {

enum class GateKind { keep, closable };
template <>
inline constexpr auto codes_of<GateKind> = make_codes({"keep", "closable"});

/// Where a way crosses the border of a unit: a row of the table `gates`.
struct Gate {
    Point at;
    std::optional<RoadId> road;
    Barrier road_class = Barrier::path;
    GateKind kind = GateKind::keep;

    friend bool operator==(const Gate&, const Gate&) = default;
};

}  // namespace lifang
