#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace lifang::checking {

using Text = std::optional<std::string>;
using Whole = std::optional<std::int64_t>;
using Number = std::optional<double>;
using Position = std::optional<std::size_t>;  ///< in another list; empty: NULL or dangling

}  // namespace lifang::checking
