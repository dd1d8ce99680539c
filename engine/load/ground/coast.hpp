#pragma once

#include "load/rows/drafts.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// Makes the sea from the coastlines (OSM's rule: land on the left, water on the right) and adds it to
/// `site.water`: as far as five kilometres beyond everything that was read, islands left out. Where the
/// coast was cut off, by the edge of an extract or because a piece is missing, an open end goes on to the
/// nearest other end, or straight to the edge of the sea, whatever is nearer. Where more buildings stand in
/// the sea than on land the coast was drawn the other way round: the sides are exchanged, and the issue
/// `coast_reversed` says so. Cost: n log n in the vertices of the coast, and in buildings.
void make_sea(const std::vector<CompoundDraft>& drafts, Site& site);

}  // namespace lifang
