#pragma once

#include "edit/journal.hpp"
#include "publish/plan/plan.hpp"

namespace lifang {

/// Whether a layout of the plan is what a journal's edits lead to: they were saved, and only the journal is
/// left.
bool is_stored(const Journal& journal, const Plan& plan);

}  // namespace lifang
