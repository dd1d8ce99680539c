#pragma once

#include "core/message.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Throws Error(input) about a table, with what is wrong row by row: the first ten, and how many more.
[[noreturn]] void refuse_rows(const std::string& source, std::vector<Message> complaints);

}  // namespace lifang
