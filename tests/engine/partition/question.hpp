#pragma once

#include "partition/moves/anneal.hpp"
#include "partition/problem/problem.hpp"

#include <limits>
#include <vector>

namespace lifang::testing {

inline constexpr double infinite = std::numeric_limits<double>::infinity();

/// Ten compounds in rows of four, with a link missing now and then; every link counts one.
AtomGraph small_graph(std::uint64_t seed);

/// A graph that is to be divided into a number of units, each within a share of the mean.
struct Question {
    AtomGraph graph;
    Scale scale;
    std::vector<Component> components;
    Run run{nullptr, 2};
    Deadline deadline{&run, std::chrono::steady_clock::now() + std::chrono::minutes(5)};

    Question(AtomGraph whole, int units, double tolerance, const Constraints& constraints = {});
    Question(const Question&) = delete;  // problems point into it
    Problem problem(Objective objective) const { return make_problem(components.front(), scale, objective); }
};

/// The least value over all divisions that answer the problem (restricted growth strings), infinite without
/// any. For a dozen nodes.
double least_value(const Problem& problem);

}  // namespace lifang::testing
