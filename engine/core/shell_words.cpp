#include "core/shell_words.hpp"

#include <algorithm>
#include <cctype>

namespace lifang {

std::string shell_quoted(const std::string& word) {
    const auto is_plain = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) ||
               std::string_view("-_./:=,+@%").find(c) != std::string_view::npos;
    };
    if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::vector<std::string> split_shell_words(std::string_view line) {
    std::vector<std::string> words;
    bool in_word = false, in_quotes = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (!in_quotes && c == ' ') {
            in_word = false;
            continue;
        }
        if (!in_word) words.emplace_back();
        in_word = true;
        if (c == '\'')
            in_quotes = !in_quotes;
        else if (c == '\\' && !in_quotes && at + 1 < line.size())
            words.back() += line[++at];
        else
            words.back() += c;
    }
    return words;
}

}  // namespace lifang
