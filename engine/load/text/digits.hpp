#pragma once

#include "load/text/numerals.hpp"

namespace lifang {

/// Arabic digits at the beginning of a text, with their thousands and decimals.
struct DigitRun {
    double value = 0.0;
    std::size_t length = 0;    ///< bytes
    std::size_t digits = 0;    ///< of a plain run without signs, else 0
    bool is_doubtful = false;  ///< "20.125" without a habit: the value holds if the sign is a decimal point
};

/// Nothing where there are no digits, or where their signs contradict each other ("20,000,5").
std::optional<DigitRun> read_digit_run(std::string_view text, DigitHabit habit);

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// The digits a text starts with.
std::string_view leading_digits(std::string_view text);

}  // namespace lifang
