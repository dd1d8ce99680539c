#pragma once

#include "core/words.hpp"

#include <span>
#include <string_view>

namespace lifang {

/// One key of the JSON that a command prints with --json.
struct ResultKey {
    std::string_view
        key;  ///< "layouts"; of entries of a list "layouts[].layout_id", of an object "metadata.*"
    std::string_view type;  ///< of JSON Schema; several joined by '|': "number|null"
    Text words;
    bool always = true;  ///< or only with some option, or in some case, which `words` says
};

/// What the JSON of a command holds; nothing for commands that print none. Figures are not listed: they are
/// declared in core/figures.
std::span<const ResultKey> results_of(std::string_view command);

/// The part of it for commands that work on a layout of a plan.
std::span<const ResultKey> results_on_layouts(std::string_view command);

/// What any command prints when it fails.
std::span<const ResultKey> results_of_error();

}  // namespace lifang
