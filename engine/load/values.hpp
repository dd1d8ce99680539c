#pragma once

#include "load/site.hpp"
#include "load/text_forms.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// What the texts in a table mean. All return nothing for what they cannot read: unknown is not 0. Full-width
/// digits and signs read like half-width ones.

/// The number a text starts with: "6", "12.5 m", "1,234.5", "约6层", "六层", "1.2万"; of lists "5;7" the
/// first.
std::optional<double> read_number(std::string_view text);
std::optional<int> read_count(std::string_view text);  ///< 0 or more, rounded
/// A number in a column whose values stand for `unit` each: a floor area in 万m² has unit 10,000. A value
/// that carries its own 万 is not multiplied again.
std::optional<double> read_in_unit(std::string_view text, double unit);

/// A year as told: exactly, or by something wider that it stands for.
struct ToldYear {
    int year = 0;
    bool is_rounded = false;  ///< "80年代" (1985), "1985-1990" (the last), "1998年以前"
};
/// "1985", "1985-06-01", "1985年", "85年", "19850601", "80年代": 1800 to 2200.
std::optional<ToldYear> read_told_year(std::string_view text);

/// yes/no in OSM's, databases' and Chinese spelling; any other text that says something is yes, as in
/// tunnel=culvert.
bool read_flag(std::string_view text);
std::optional<bool> read_yes_no(std::string_view text);  ///< nothing unless it is clearly one of both
/// 0.85, 85 and "85%" are the same share.
std::optional<double> read_share(std::string_view text);
/// Our own codes and the words of housing offices. Nothing where a text names two of them.
std::optional<Management> read_management(std::string_view text);

}  // namespace lifang
