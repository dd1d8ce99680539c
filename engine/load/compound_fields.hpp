#pragma once

#include "load/cursor.hpp"

#include <optional>
#include <string>

namespace lifang {

/// What one row of a table, a layer's or a ledger's, says about a compound. Empty: it says nothing.
struct CompoundFields {
    std::string name;
    std::string community;  ///< as the table names it: id or name
    std::optional<SquareMeters> floor_area;
    std::optional<int> households;
    std::optional<int> residents;
    std::optional<int> build_year;
    std::optional<Management> management;
    std::optional<bool> renovated;
    std::optional<int> parking_spaces;
    std::optional<double> consent;
};

/// Texts that cannot be read become issues, and unknown; so does a floor area of 0, which nobody filled in.
CompoundFields read_compound_fields(const Cursor& at);

/// A floor area in the field's unit, above 0 and up to `most`; nothing else is one.
std::optional<SquareMeters> read_floor_area(const Cursor& at, double most);

/// A year; one that stands for something wider (“80年代”) is told with an info issue.
std::optional<int> read_build_year(const Cursor& at);

}  // namespace lifang
