#pragma once

#include "load/site/site.hpp"

namespace lifang {

/// Marks light railways that run in a street or in its middle (`in_street`): most of their length lies along
/// streets. The street says what is parted there. n log n in segments.
void mark_lines_in_streets(Site& site);

}  // namespace lifang
