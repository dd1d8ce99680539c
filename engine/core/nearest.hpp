#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// Letters to insert, delete, replace or swap with their neighbour to make one text of the other (optimal
/// string alignment distance). Products of the lengths.
std::size_t count_slips(std::string_view a, std::string_view b);
std::size_t count_slips(std::u32string_view a, std::u32string_view b);

/// The one of `known` nearest to a mistyped word, if any is near: at most a third of its letters differ.
std::optional<std::string> find_nearest(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace lifang
