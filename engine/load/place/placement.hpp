#pragma once

#include "load/site/site.hpp"

#include <optional>

namespace lifang {

/// To degrees of WGS 84; nothing for local metres and for datums that PROJ could only guess (Xian 1980):
/// where such a plan lies is not judged.
std::optional<Transform> find_way_to_degrees(const Crs& crs);

/// `beyond_zone`: buildings or compounds lie farther from the plan's central meridian than its zone reaches
/// (1.5° in 3-degree zones, 3° else), where lengths are more than about 1 : 3,000 too long.
void report_beyond_zone(Site& site);

/// `constant_shift`: a layer of roads or compounds fits a layer of buildings far better when it is moved by
/// the offset that web maps have here against surveyed data (GCJ-02, BD-09, or between the two). Only in
/// China. Found by counting: roads and outlines that are in place run between buildings, shifted ones run
/// over them. Nothing is moved. Cost: that of finding the lines near 2,000 buildings, seven times a pair.
void report_constant_shift(Site& site);

}  // namespace lifang
