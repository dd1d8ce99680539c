#include "load/text/json_text.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace lifang {
namespace {

constexpr std::string_view of_numbers = "+-.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool is_too_long_or_large(std::string_view word) {
    const bool is_whole = word.find_first_not_of("-0123456789") == std::string_view::npos;
    constexpr std::size_t exact_digits = 18;  // of any 64-bit number
    if (is_whole) return word.size() > exact_digits + (word.front() == '-' ? 1 : 0);
    double value = 0.0;
    return std::from_chars(word.data(), word.data() + word.size(), value).ec ==
           std::errc::result_out_of_range;
}

bool needs_quotes(std::string_view word) {
    if (word == "NaN" || word == "Infinity" || word == "-Infinity") return true;
    const char first = word.front();
    return (first == '-' || (first >= '0' && first <= '9')) && is_too_long_or_large(word);
}

/// The end of the string that begins at `begin`, behind its quotation mark.
std::size_t skip_string(std::string_view text, std::size_t begin) {
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

}  // namespace

QuotedNumbers::QuotedNumbers(std::string_view text) : given_(text) {
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '"') {
            i = skip_string(text, i);
            continue;
        }
        const std::size_t end = std::min(text.find_first_not_of(of_numbers, i), text.size());
        if (end == i) {
            ++i;
            continue;
        }
        if (const std::string_view word = text.substr(i, end - i); needs_quotes(word)) {
            quoted_.append(text.substr(copied, i - copied));
            marks_.push_back(quoted_.size());
            quoted_.append("\"").append(word);
            marks_.push_back(quoted_.size());
            quoted_.append("\"");
            copied = end;
        }
        i = end;
    }
    if (!marks_.empty()) quoted_.append(text.substr(copied));
}

std::size_t QuotedNumbers::position_in_source(std::size_t byte) const {
    return byte - static_cast<std::size_t>(std::ranges::lower_bound(marks_, byte) - marks_.begin());
}

}  // namespace lifang
