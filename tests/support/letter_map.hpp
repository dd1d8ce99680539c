#pragma once

#include "partition/partition.hpp"

#include <map>
#include <string>
#include <vector>

namespace lifang::testing {

/// The optimizer's graph drawn in letters (read_spaced_grid). Each letter is a square of 100 m × 100 m; a
/// letter drawn several times is one compound of several squares; `.` is ground of nobody.
/// The characters between say what lies on the border:
///     blank nothing    | - a residential road    ! = a primary road (weight 30)    # water, impassable
///
///     A B|C
///         =
///     D E F
class LetterMap {
  public:
    /// `floor_area`: thousands of m² of all compounds not named in `others`.
    LetterMap(const std::vector<std::string>& lines, double floor_area,
              const std::map<char, double>& others = {});

    /// The letters in `community` units of their own: a group of that name.
    void set_community(const std::string& letters, const std::string& name);

    AtomId atom(char letter) const { return AtomId{letters.find(letter)}; }
    /// The units as words, letters ascending: {"ABD", "CEF"}.
    std::vector<std::string> words(const Layout& layout) const;
    /// The letter's unit as a word.
    std::string word_of(const Layout& layout, char letter) const;

    AtomGraph graph;
    std::string letters;  ///< by AtomId
};

/// Whether every unit hangs together over passable links inside one group. Breadth-first from nothing.
bool is_connected(const AtomGraph& graph, const std::vector<UnitId>& unit_of);

}  // namespace lifang::testing
