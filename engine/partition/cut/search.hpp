#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lifang {

/// Whether search_cut can be asked: a given number of units, at least two, and a short cut wanted.
bool is_cut_problem(const Problem& problem);

/// Coolings that do not look at each other.
struct CutRound {
    std::size_t coolings;
    std::uint64_t proposals;  ///< of each
    double from;              ///< first temperature, in mean links
};
/// What finds the best known cut of up to 1,000 nodes in few units nearly always. Less where a proof follows,
/// which finds the last links itself.
std::vector<CutRound> plan_cut_rounds(std::size_t nodes, int units, bool proof_follows);

/// Search for a short cut between large units. The first round cools from random starts, the later ones heat
/// the best divisions, none much like another, and cool them again (iterated local search: Lourenço, Martin,
/// Stützle 2003). `start`: a division to improve, may be null. The work is fixed by the rounds; the deadline
/// only ends it, and a later one ends it no worse. The same for any number of threads.
Answer search_cut(const Problem& problem, const UnitNumbers* start, const std::vector<CutRound>& rounds,
                  const Run& run, const Deadline& deadline, std::uint64_t stream);

}  // namespace lifang
