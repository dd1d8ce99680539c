#pragma once

#include "core/error.hpp"
#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

namespace lifang {

/// Widest district in either direction, metres: coordinates in whole millimetres, and the products of their
/// differences, keep within their integers with room for what lies around.
inline constexpr double widest_district = 500'000.0;

/// Throws Error(input) for a district wider than that, naming the features that stand out farthest.
void require_dividable(const MultiPolygon& district, const Site& site);

/// A failure of the geometry below: input that nobody foresaw. Throws Error(input) with its words, naming the
/// features with the longest edges, among which a misplaced corner would be.
[[noreturn]] void refuse_ground(const Site& site, const Error& failure);

}  // namespace lifang
