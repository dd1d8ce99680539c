#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace lifang {

/// Words that are ASCII by definition, in either case: endings of files, schemes of addresses, names of
/// formats and of tables. The C library folds letters by the language of the system, and in Turkish an I is
/// not an i in capitals; names of people and places are for utf8.hpp.

constexpr char to_lower_ascii(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string to_lower_ascii(std::string text) {
    for (char& c : text) c = to_lower_ascii(c);
    return text;
}

constexpr bool equals_in_any_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return to_lower_ascii(x) == to_lower_ascii(y); });
}

}  // namespace lifang
