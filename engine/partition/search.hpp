#pragma once

#include "partition/anneal.hpp"
#include "partition/exact.hpp"
#include "partition/pool.hpp"

#include <memory>
#include <vector>

namespace lifang {

/// What the stage works on once the question is read.
struct Question {
    const AtomGraph& graph;
    const Demand& demand;
    std::vector<Component> components;
    std::vector<std::unique_ptr<ExactSolver>> exact;  ///< by component, null where it is too large
    std::vector<UnitNumbers> start;                   ///< by component, empty without a start layout
    Scale scale;
    std::vector<Aim> aims;
};

/// Solves every component for every aim: small ones exactly, others by `runs` annealings each, in slots that
/// do not depend on the threads; then puts layouts together, for each aim the best of each component, and
/// for each run its own. Cost: a fixed number of moves, about `effort` below, or what the deadline allows.
std::vector<Found> search(const Question& question, const Run& run, const Deadline& deadline);

}  // namespace lifang
