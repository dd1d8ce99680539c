#pragma once

#include "core/run.hpp"
#include "load/site/options.hpp"
#include "load/site/site.hpp"

namespace lifang {

/// Reads, recognises, repairs and projects the inputs. Throws Error(input) for what cannot be read at all
/// (missing or truncated file, empty layer, unknown field, no CRS); what concerns single features becomes an
/// issue. Every input feature ends as a row or as an issue (see InputLayer).
Site load(const LoadOptions& options, const Run& run);

}  // namespace lifang
