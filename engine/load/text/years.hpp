#pragma once

#include <optional>
#include <string_view>

namespace lifang {

/// A year as told: exactly, or by something wider that it stands for.
struct ToldYear {
    int year = 0;
    bool is_rounded = false;  ///< "80年代" (1985), "1985-1990" (the last), "1998年以前"
};

/// Whether two of one thing tell different years; a rounded one stands for others.
inline bool disagree(const ToldYear& a, const ToldYear& b) {
    return a.year != b.year && !a.is_rounded && !b.is_rounded;
}

/// The year in which something was built, 1800 to 2200: "1985", "1985-06-01", "01/06/1985", "198506", "85年",
/// "80年代", “建于1985年(2019年改造)”. All of the text must be understood; years of renovation are passed
/// over. Nothing where it tells none or several, or where a number may be an age, a serial number or a date
/// that stands for none (1900-01-01).
std::optional<ToldYear> read_told_year(std::string_view text);

}  // namespace lifang
