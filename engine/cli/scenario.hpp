#pragma once

#include "cli/arguments.hpp"
#include "pipeline/pipeline.hpp"

namespace lifang {

/// The options that say what is read. Throws Error(usage) when nothing is named or a --field has no '='.
LoadOptions make_load_options(const Arguments& arguments);

/// The options of 'plan' as the pipeline wants them.
Scenario make_scenario(const Arguments& arguments);

/// Throws Error(usage) unless PATH ends in .gpkg, as GeoPackages must.
void require_plan_name(const std::string& path);

}  // namespace lifang
