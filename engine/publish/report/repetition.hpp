#pragma once

#include "publish/plan/plan.hpp"
#include "publish/report/html.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// A value of the plan's metadata; empty where there is none.
std::string metadata_of(const Plan& plan, std::string_view key);

/// What it takes to get the same result: the commands, the program's version, the inputs with their hashes.
void write_repetition(const Plan& plan, const PlannedLayout& layout, const std::vector<std::string>& commands,
                      Language language, Html& html);

}  // namespace lifang
