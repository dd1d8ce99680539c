#pragma once

#include <string>
#include <vector>

namespace lifang {

/// "a,b" → {"a", "b"}. Throws Error(usage) unless there are at least `least`.
std::vector<std::string> split_words(const std::string& option, const std::string& words, std::size_t least);

}  // namespace lifang
