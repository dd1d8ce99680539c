#include "partition/large/solve.hpp"

#include "partition/large/search.hpp"
#include "partition/set_partitioning/columns.hpp"
#include "partition/set_partitioning/large_neighbourhood.hpp"
#include "partition/set_partitioning/subgradient.hpp"

#include <algorithm>

namespace lifang {
namespace {

// About 36 bytes a node of a column: of 32 million sets half are units, which takes under 1 GiB.
constexpr std::uint64_t most_sets = 32'000'000;
constexpr std::size_t samples = 200;
// Above so many nodes even two-node units are too many to list in the time that search is better used for.
constexpr std::size_t most_nodes = 40000;
// Proposals where windows follow, which find the last percent sooner; and where they cannot.
constexpr double few_proposals = 5e7, many_proposals = 1e9;

bool is_listable(const Problem& problem) {
    if (problem.component->size() > most_nodes || problem.objective.fold != Fold::sum) return false;
    return estimate_sets(problem, samples, most_sets / 100, most_sets) <= most_sets;
}

}  // namespace

Answer solve_large(const Problem& problem, const UnitNumbers* start, const Run& run, const Deadline& deadline,
                   std::uint64_t stream) {
    const bool may_list = is_listable(problem);
    Answer answer =
        search_large(problem, start, may_list ? few_proposals : many_proposals, run, deadline, stream);
    if (!may_list || !answer.is_found() || deadline.is_over()) return answer;
    const Columns columns = list_columns(problem, most_sets, run, deadline);
    if (!columns.is_complete()) return answer;
    const double value = answer.value - problem.objective.base;
    const NodePrices duals =
        ascend_subgradient(columns, problem.component->size(), problem.counts, value, run, deadline);
    answer.raise_bound(std::min(answer.value, round_up(problem, problem.objective.base + duals.bound)),
                       Method::columns);
    run.listener().on_answer(Stage::partition, answer.value, answer.bound);
    if (deadline.is_over()) return answer;
    return search_large_neighbourhoods(problem, columns, duals, answer, run, deadline, stream);
}

}  // namespace lifang
