#include "partition/solve.hpp"

#include "core/parallel.hpp"
#include "partition/bounds.hpp"
#include "partition/exact.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// Of several annealings the best, in slots of their own. Larger components get fewer moves per node, for the
// same time.
constexpr std::size_t annealings = 4;
constexpr double proposals = 2e7;

Answer arithmetic(const Problem& problem) {
    Answer answer;
    if (problem.counts.is_empty())
        answer.raise_bound(std::numeric_limits<double>::infinity(), Method::certificate);
    return answer;
}

Answer judge(const Problem& problem, UnitNumbers division) {
    Answer answer;
    if (!answers(problem, division)) {
        answer.nearest = std::move(division);
        return answer;
    }
    answer.value = value_of(problem, division);
    answer.division = std::move(division);
    return answer;
}

// Up to 14 nodes: every connected set is a column of the dynamic program.
Answer solve_subsets(const Problem& problem) {
    Answer answer;
    answer.proved_by = Method::subsets;
    answer.bound = std::numeric_limits<double>::infinity();
    const ExactSolver exact(*problem.component, *problem.scale);
    if (!exact.is_feasible()) return answer;
    auto price = problem.goal.price;
    if (problem.goal.fold == Goal::Fold::maximum) {
        const std::vector<double> least = exact.least_maxima(price);
        double most = std::numeric_limits<double>::infinity();
        for (int count = problem.counts.low; count <= problem.counts.high; ++count)
            most = std::min(most, least[static_cast<std::size_t>(count)]);
        price = [whole = problem.goal.price, most](const UnitSums& unit) {
            return whole(unit) <= most ? 0.0 : std::numeric_limits<double>::infinity();
        };
    }
    auto division = exact.best(price);
    if (!division) return answer;
    answer.division = std::move(*division);
    answer.value = value_of(problem, answer.division);
    answer.bound = answer.value;
    return answer;
}

Answer search(const Problem& problem, const UnitNumbers* start, const Run& run, const Deadline& deadline,
              std::uint64_t stream) {
    const auto nodes = static_cast<double>(problem.component->size());
    const int per_node =
        static_cast<int>(std::clamp(proposals / (nodes * static_cast<double>(annealings)), 60.0, 20000.0));
    std::vector<Answer> found(annealings);
    for_each_item(run, found.size(), [&](std::size_t i) {
        Random random = make_random(run.seed(), stream * annealings + i);
        found[i] = judge(problem, anneal(*problem.component, *problem.scale, problem.aim,
                                         i == 0 ? start : nullptr, per_node, random, deadline));
    });
    Answer best = std::move(found.front());
    for (std::size_t i = 1; i < found.size(); ++i) best.learn(found[i]);
    return best;
}

}  // namespace

Answer solve(const Problem& problem, const UnitNumbers* start, const Run& run, const Deadline& deadline,
             std::uint64_t stream) {
    Answer answer = arithmetic(problem);
    if (answer.is_impossible()) return answer;
    if (problem.component->size() <= ExactSolver::largest) return solve_subsets(problem);
    answer.learn(search(problem, start, run, deadline, stream));
    return answer;
}

}  // namespace lifang
