#pragma once

#include "load/site/site.hpp"

namespace lifang {

/// Says which kinds of data no input held, and what the plan will be without them: the run goes on.
void report_missing(Site& site);

}  // namespace lifang
