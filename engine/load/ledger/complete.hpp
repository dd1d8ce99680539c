#pragma once

#include "load/rows/compound_fields.hpp"
#include "load/rows/drafts.hpp"

namespace lifang {

/// Gives a compound what a ledger's row knows. Where both know and differ the row counts, and a warning says
/// what the layer had; only a name is never replaced. `at` is the row.
void complete(CompoundDraft& draft, const CompoundFields& told, const Cursor& at);

}  // namespace lifang
