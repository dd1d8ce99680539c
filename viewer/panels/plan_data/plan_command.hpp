#pragma once

#include "pipeline/pipeline.hpp"

#include <string>

namespace lifang {

/// The command that makes the same plan on a command line: what the plan file and its reports quote.
std::string plan_command(const Scenario& scenario);

}  // namespace lifang
