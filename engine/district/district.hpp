#pragma once

#include "connect/connect.hpp"
#include "partition/graph/graph.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Which boundary a unit must not straddle (`--across` names what may be crossed).
enum class Across { none, community };  ///< none: units stay inside one community

/// The optimizer's view of a district.
struct District {
    AtomGraph graph;  ///< one atom per in-scope compound, in compound order
    std::vector<CompoundId> compound_of_atom;
    std::vector<std::optional<AtomId>> atom_of_cell;  ///< compound cells and the ground attached to them
    /// Cells of excluded compounds that units may be connected across, by the number of their chain; empty
    /// where that was not asked for. See passages.hpp.
    std::vector<std::optional<std::uint32_t>> passage_of_cell;
};

/// One atom per compound in `scope` with the ground it takes along; links merge all borders between two
/// atoms' cells; severance by the profile's weights. `through_excluded` lets units be connected across
/// compounds out of scope. Linear in cells and borders.
District make_district(const Site& site, const Tessellation& tessellation, const CellGraph& graph,
                       const Scope& scope, Fill fill, Across across, bool through_excluded = false);

/// The atom of a compound, if it is one.
std::optional<AtomId> find_atom(const District& district, CompoundId compound);

}  // namespace lifang
