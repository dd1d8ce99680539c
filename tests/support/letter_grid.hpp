#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lifang::testing {

/// A map drawn in letters, north on top: what stands at each place, and what is drawn between two places.
/// Every map of the tests is read by it; what a letter and a mark mean is said where the map is made.
struct LetterGrid {
    std::vector<std::string> places;  ///< by row, equally long; ' ' where nothing is
    std::vector<std::string> east;    ///< by place the mark on its eastern side; ' ' where none is
    std::vector<std::string> south;

    std::size_t rows() const { return places.size(); }
    std::size_t columns() const { return places.empty() ? 0 : places.front().size(); }
    /// ' ' beyond the map.
    char at(std::size_t row, std::size_t column) const {
        return row < rows() && column < columns() ? places[row][column] : ' ';
    }
    /// The letters and signs that stand on it, ascending, each once.
    std::string signs() const;
};

/// Places side by side, with marks only between those of one row:
///
///     AB|CD
///     EEF.      a row that is shorter without its marks is refused
LetterGrid read_tight_grid(const std::vector<std::string>& rows, char mark);

/// Places at every second character of every second line, with room for marks between:
///
///     A B|C
///         =
///     D E F     lines may end early
LetterGrid read_spaced_grid(const std::vector<std::string>& lines);

}  // namespace lifang::testing
