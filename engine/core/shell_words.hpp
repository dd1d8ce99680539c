#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// A word as a POSIX shell takes it for one: 'it'\''s'.
std::string shell_quoted(const std::string& word);

/// The words of a line that was put together of such words.
std::vector<std::string> split_shell_words(std::string_view line);

}  // namespace lifang
