#pragma once

#include "core/run.hpp"
#include "load/rows/drafts.hpp"
#include "load/site/options.hpp"

#include <vector>

namespace lifang {

/// The same options with the inputs that are table files (“PATH” or “PATH:SHEET”) among the ledgers.
LoadOptions take_ledgers(LoadOptions options);

/// Reads the ledgers (台账) that `options` name and joins their rows to the compounds, in order: what a row
/// knows completes what its compound lacks, and counts where both know and differ (docs/decisions/0015). Rows
/// join by the same id or name, typing apart; likely ones are suggested in issues and never applied. Every
/// ledger becomes an account in site.inputs: its rows joined, rejected (each with an error issue) and unused.
/// Throws Error(input) for a table that cannot be read or has no header.
void join_ledgers(const LoadOptions& options, std::vector<CompoundDraft>& drafts, Site& site, const Run& run);

}  // namespace lifang
