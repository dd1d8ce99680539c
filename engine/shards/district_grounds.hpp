#pragma once

#include "core/run.hpp"
#include "shards/found_districts.hpp"

namespace lifang {

/// How far around a district streets, water and facilities are read, m: they bound its blocks, and people
/// walk there.
inline constexpr Meters context_margin{1000.0};

/// What of the inputs a district needs, as options of load().
LoadOptions make_district_options(const LoadOptions& options, const FoundDistricts& found,
                                  const FoundDistrict& district);

/// Gives districts that only a column tells of an edge: drawn around what is theirs as around a whole
/// district, and where two meet midway between their houses (Voronoi diagram of points along the walls), so
/// that they do not overlap. Reads one district at a time, from west to east; in memory are the outlines of
/// those that reach as far as the next one, with points along what stands at their edges.
void find_grounds(const LoadOptions& options, FoundDistricts& found, const Run& run);

}  // namespace lifang
