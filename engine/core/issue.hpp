#pragma once

#include "core/codes.hpp"
#include "core/message.hpp"
#include "core/stage.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

enum class Severity { info, warning, error };

template <>
inline constexpr auto codes_of<Severity> = make_codes({"info", "warning", "error"});

/// Where on the map an issue lies, in the plan's CRS, metres.
struct Place {
    double x = 0.0;
    double y = 0.0;
};

/// A finding about the data: a value, not an exception. `error` means that an input feature is not in the
/// plan; `warning` that it is, changed or with doubt; `info` that a reader may want to know.
struct Issue {
    Severity severity = Severity::info;
    std::string code{};          ///< stable snake_case name, listed in docs/issues.md
    Stage stage = Stage::load;   ///< that found it
    std::string source_layer{};  ///< input layer, empty when the finding is not about one feature
    std::optional<std::int64_t> source_fid{};
    Message message{};  ///< one sentence: where, what, and what was done about it
    std::optional<Place> place{};
};

using Issues = std::vector<Issue>;

}  // namespace lifang
