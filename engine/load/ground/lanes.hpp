#pragma once

#include "load/rows/drafts.hpp"

namespace lifang {

/// Lanes that do what a street does become residential streets, which divide blocks: they have a name, houses
/// on both sides (the profile's `lanes`), and lie on a path from one place of the street network to another.
/// Dead ends and loops that hang on one place stay what they are. `drafts.lanes` are the ones to look at. n
/// log n.
void promote_lanes(const Drafts& drafts, Site& site);

}  // namespace lifang
