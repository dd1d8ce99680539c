#pragma once

#include "load/text/measures.hpp"
#include "load/text/numerals.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// How the numbers of one column are written.
struct ColumnWriting {
    double unit = 1.0;  ///< what a number without a unit of its own stands for: see unit_of_column
    DecimalSign decimal_sign = DecimalSign::untold;
    bool is_number = false;    ///< the source holds numbers, not texts
    bool is_per_cent = false;  ///< its name says so
};

/// The figure a text tells, in the measure's own unit (m², m, heads); all of the text must be understood. A
/// number without a unit counts in the column's; one with a unit or with 万 of its own does not. Of several
/// figures (“12栋 360户”) the one whose unit is the measure's; remarks that change nothing (其中 … , 含 …,
/// 约, 左右) are passed over. Nothing where the text has two readings or none: spans, lists, fractions,
/// “以上”, negative numbers, other units, NaN.
std::optional<double> read_quantity(std::string_view text, Measure measure,
                                    const ColumnWriting& writing = {});

/// The same for heads: whole, up to 100 million. Numbers of a numeric column are rounded.
std::optional<int> read_count(std::string_view text, Measure measure, const ColumnWriting& writing = {});

/// Storeys above the ground: "6", "六层", "6F", "6层半" (6.5), “地上6层地下1层” (6). Not “6+1”, “6/1” or
/// “5;6”, which are two figures.
std::optional<double> read_storeys(std::string_view text, const ColumnWriting& writing = {});

/// A number and nothing else, of either sign.
std::optional<double> read_number(std::string_view text);

}  // namespace lifang
