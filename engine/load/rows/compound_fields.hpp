#pragma once

#include "load/rows/cursor.hpp"

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

/// Texts that cannot be read become issues, and unknown; so does what the profile holds impossible, a floor
/// area by the compound's ground.
CompoundFields read_compound_fields(const Cursor& at, const Profile& profile, const MultiPolygon& ground);

/// A size above 0 within the range; 0 in a table of sizes means that nobody filled it in.
std::optional<double> read_size(const Cursor& at, std::string_view field, Measure measure,
                                const PlausibleRange& range);

/// A floor area whose ratio to the ground it stands on is possible.
std::optional<SquareMeters> read_floor_area(const Cursor& at, const PlausibleRange& ratio,
                                            const MultiPolygon& ground);

/// A number of households, people …: 0 is one.
std::optional<int> read_heads(const Cursor& at, std::string_view field, Measure measure);

/// A year that the profile holds possible; one that stands for something wider (“80年代”) is told with an
/// info issue.
std::optional<int> read_build_year(const Cursor& at, const Profile& profile);

}  // namespace lifang
