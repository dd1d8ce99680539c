#pragma once

#include "core/words.hpp"

#include <string_view>

namespace lifang {

/// What is declared once of a figure of a unit or a layout. Columns, their titles and types, JSON, tables,
/// exports and the ranges that `check` asks for follow from it; the value itself is worked out in `evaluate`
/// and, independently, in `check`.
struct Figure {
    enum class Measure {
        count,         ///< whole number of things
        rank,          ///< whole number, first is 1
        share,         ///< part of a whole, 0–1
        index,         ///< 0–1, but no part of anything
        ratio,         ///< to something wanted, not negative
        signed_ratio,  ///< to something wanted, of any sign
        weight,        ///< metres, each weighted
        metres,
        square_metres,
        cny,        ///< money, of any sign
        cny_per_m2  ///< a price of floor area and month
    };
    enum class Better { neither, lower, higher };
    enum class Since {
        contract,  ///< a column of every plan file, also of those other programs write
        first,     ///< in every file this program wrote
        later      ///< plan files of before lack it
    };
    enum class Null { never, unknown };

    std::string_view column;          ///< its name in the plan file and in JSON
    std::string_view short_column{};  ///< of figures of units: ten ASCII letters at most, for shapefiles
    Measure measure = Measure::count;
    Better better = Better::neither;
    Text name;       ///< without the unit of measure: "floor area"
    Text heading{};  ///< shorter, above a column of a table; where empty, the name
    Since since = Since::contract;
    Null null = Null::unknown;
};

}  // namespace lifang
