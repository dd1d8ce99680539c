#include "cli/word_list.hpp"

#include "core/error.hpp"

#include <algorithm>

namespace lifang {

std::vector<std::string> split_words(const std::string& option, const std::string& words, std::size_t least) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= words.size();) {
        const std::size_t end = std::min(words.find(',', start), words.size());
        if (end > start) parts.push_back(words.substr(start, end - start));
        start = end + 1;
    }
    if (parts.size() < least)
        throw Error(ExitCode::usage, option, Message("too_few_names", {{"words", words}, {"least", least}}));
    return parts;
}

}  // namespace lifang
