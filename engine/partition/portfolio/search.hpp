#pragma once

#include "core/run.hpp"
#include "partition/enumeration/fewest_moves.hpp"
#include "partition/enumeration/subsets.hpp"
#include "partition/portfolio/pool.hpp"
#include "partition/portfolio/scalarisations.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/reasons/explain.hpp"

#include <memory>
#include <vector>

namespace lifang {

/// What the stage works on once the question is read.
struct Question {
    const AtomGraph& graph;
    const Demand& demand;
    std::vector<Component> components;
    /// By component, null where it is too large: all divisions that keep the rules; where there are none, all
    /// sets, for a division that breaks the bounds least.
    std::vector<std::unique_ptr<AllDivisions>> all;
    std::vector<std::unique_ptr<SubsetProgram>> subsets;
    std::vector<Feasibility> feasibility;  ///< by component: what the lists prove
    std::vector<double> least_deviation;   ///< by component: of its greatest deviation, where all is known
    std::vector<UnitNumbers> start;        ///< by component, empty without a start layout
    /// By component, empty where its divisions are not listed or there is no older layout to keep.
    std::vector<std::optional<FewestMoves>> fewest_moves;
    Scale scale;
    std::vector<Weighting> weightings;
    std::vector<Scalarisation> scalarisations;
    /// The start is an older layout to keep: what asks for few moves starts from it, the rest does not.
    bool keeps_start = false;

    /// All divisions of the component, or all its sets, are listed: nothing is left to search for.
    bool is_known(std::size_t component) const { return all[component] || subsets[component]; }
};

/// Divides every component for every scalarisation: small ones exactly, others by annealings, in slots that
/// do not depend on the threads, of which each scalarisation takes the best; then puts layouts together, for
/// each scalarisation the best of each component. Cost: a fixed number of moves, about `effort` below, or
/// what the deadline allows.
std::vector<FoundLayout> search(const Question& question, const Run& run, const Deadline& deadline);

}  // namespace lifang
