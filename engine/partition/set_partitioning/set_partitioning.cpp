#include "partition/set_partitioning/set_partitioning.hpp"

#include "partition/set_partitioning/least_sum.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// The greatest cost made small: the columns up to a threshold either cover or not, so the threshold is
// halved in.
class BottleneckSearch {
  public:
    BottleneckSearch(const Problem& problem, const Columns& columns, Answer incumbent, const Run& run,
                     const Deadline& deadline)
        : problem_(problem), columns_(columns), run_(run), deadline_(deadline), best_(std::move(incumbent)) {
        sum_problem_.objective.fold = Fold::sum;
        sum_problem_.objective.base = sum_problem_.objective.step = 0.0;
    }

    Answer solve() {
        const double base = problem_.objective.base;
        double low = least_for_every_node();  // no cover has a smaller greatest cost
        if (columns_.is_complete()) best_.raise_bound(std::min(best_.value, base + low), Method::columns);
        // By turns just below the value, which proves it where it is the best, and half way down.
        for (bool half = false; !best_.is_optimal() && !best_.is_impossible() && !deadline_.is_over();
             half = !half) {
            const std::vector<double> steps = costs_between(low, best_.value - base);
            // None left below the value: with none known at all there is no cover.
            if (steps.empty()) {
                best_.raise_bound(best_.value, Method::columns);
                break;
            }
            const double threshold = half ? steps[(steps.size() - 1) / 2] : steps.back();
            const Answer found = ask(threshold);
            if (found.is_found()) {
                best_.value = value_of(problem_, found.division);
                best_.division = found.division;
            } else if (found.is_impossible()) {
                low = std::nextafter(threshold, infinite);
                if (steps.back() > threshold) best_.raise_bound(base + low, Method::columns);
            } else {
                break;
            }
        }
        return best_;
    }

  private:
    double least_for_every_node() const {
        std::vector<double> least(problem_.component->size(), infinite);
        for (std::size_t column = 0; column < columns_.size(); ++column)
            for (const Node v : columns_.nodes(column)) least[v] = std::min(least[v], columns_.cost(column));
        return *std::max_element(least.begin(), least.end());
    }

    // Ascending, without doubles, from `low` on and below `high`.
    std::vector<double> costs_between(double low, double high) const {
        std::vector<double> costs;
        for (std::size_t column = 0; column < columns_.size(); ++column)
            if (columns_.cost(column) >= low && columns_.cost(column) < high)
                costs.push_back(columns_.cost(column));
        std::sort(costs.begin(), costs.end());
        costs.erase(std::unique(costs.begin(), costs.end()), costs.end());
        return costs;
    }

    Answer ask(double threshold) const {
        std::vector<char> keep(columns_.size());
        for (std::size_t column = 0; column < keep.size(); ++column)
            keep[column] = columns_.cost(column) <= threshold;
        const Columns cheap = columns_.filter(keep);
        return solve_least_sum(sum_problem_, cheap, Answer{}, Want::any, run_, deadline_);
    }

    const Problem& problem_;
    const Columns& columns_;
    const Run& run_;
    const Deadline& deadline_;
    Answer best_;
    Problem sum_problem_ = problem_;
};

}  // namespace

Answer solve_set_partitioning(const Problem& problem, const Columns& columns, const Answer& incumbent,
                              const Run& run, const Deadline& deadline) {
    if (problem.objective.fold == Fold::greatest)
        return BottleneckSearch(problem, columns, incumbent, run, deadline).solve();
    return solve_least_sum(problem, columns, incumbent, Want::best, run, deadline);
}

}  // namespace lifang
