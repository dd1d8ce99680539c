#pragma once

#include "partition/anneal.hpp"
#include "partition/problem.hpp"

#include <cstdint>

namespace lifang {

/// Whether search_cut can be asked: a given number of units, at least two, and a short cut wanted.
bool is_cut_problem(const Problem& problem);

/// How much search_cut does: proposals of each cooling in the first round and in the later ones.
struct CutEffort {
    std::uint64_t first, later;
    int rounds;  ///< after the first
};
/// What finds the best known cut of up to 1,000 nodes nearly always. Less where a proof follows, which finds
/// the last links itself.
CutEffort make_cut_effort(std::size_t nodes, bool proof_follows);

/// Search for a short cut between few large units. Many short coolings from random starts; then rounds in
/// which the best divisions, none much like another, are heated so far that units keep their places and
/// cooled again (iterated local search: Lourenço, Martin, Stützle 2003). `start`: a division to improve, may
/// be null. The work is fixed by the effort; the deadline only ends it, and a
/// later one ends it no worse. The same for any number of threads.
Answer search_cut(const Problem& problem, const UnitNumbers* start, const CutEffort& effort, const Run& run,
                  const Deadline& deadline, std::uint64_t stream);

}  // namespace lifang
