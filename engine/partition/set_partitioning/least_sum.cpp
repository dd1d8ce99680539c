#include "partition/set_partitioning/least_sum.hpp"

#include "partition/set_partitioning/branch_and_cut.hpp"
#include "partition/set_partitioning/cheapest_columns.hpp"
#include "partition/set_partitioning/dive.hpp"
#include "partition/set_partitioning/large_neighbourhood.hpp"
#include "partition/set_partitioning/node_prices.hpp"
#include "partition/set_partitioning/restricted_master.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
// Subgradient steps before the first linear program: more do not bring the bound closer than a thousandth.
constexpr int ascent_steps = 250;
constexpr double noise = 1e-7;  // of reduced costs
// Columns that branch and cut takes at once, and the size of its tree.
constexpr std::size_t most_columns = 60000;
constexpr std::size_t few_columns = 8000;
constexpr int few_nodes = 200;
constexpr int most_dives = 120;
constexpr int most_nodes = 200000;
class LeastSum {
  public:
    LeastSum(const Problem& problem, const Columns& columns, Answer incumbent, Want want, const Run& run,
             const Deadline& deadline)
        : problem_(problem),
          columns_(columns),
          want_(want),
          run_(run),
          deadline_(deadline),
          n_(problem.component->size()),
          all_nodes_(n_),
          best_(std::move(incumbent)) {
        std::iota(all_nodes_.begin(), all_nodes_.end(), Node{0});
        for (std::size_t column = 0; column < columns.size(); ++column)
            greatest_cost_ = std::max(greatest_cost_, std::abs(columns.cost(column)));
    }

    Answer solve() {
        if (!columns_.is_complete()) {
            std::vector<std::size_t> all(columns_.size());
            for (std::size_t column = 0; column < all.size(); ++column) all[column] = column;
            branch(all, aspired(), few_nodes);
            return best_;
        }
        duals_ = ascend_subgradient(columns_, n_, problem_.counts, guess(), ascent_steps, deadline_);
        settle_bound();
        if (is_done()) return best_;
        generate();
        if (is_done()) return best_;
        while (widen()) {
        }
        return best_;
    }

  private:
    bool is_done() const {
        if (want_ == Want::any && best_.is_found()) return true;
        return best_.is_optimal() || best_.is_impossible() || deadline_.is_over();
    }

    // A cover's cost, without the base, or something above the bound.
    double guess() const {
        if (best_.is_found()) return best_.value - problem_.objective.base;
        double mean = 0.0;
        for (std::size_t column = 0; column < columns_.size(); ++column) mean += columns_.cost(column);
        return columns_.size() == 0 ? 0.0
                                    : mean / static_cast<double>(columns_.size()) * problem_.counts.high;
    }

    // What a division must cost less than to be news.
    double aspired() const {
        if (!best_.is_found()) return infinite;
        const double value = best_.value - problem_.objective.base;
        return problem_.objective.step > 0.0 ? value - problem_.objective.step + 1e-6
                                             : value - 1e-9 * std::max(1.0, std::abs(best_.value));
    }

    void settle_bound() {
        // More than so many of the most expensive columns: there is no cover.
        if (duals_.bound > problem_.counts.high * greatest_cost_ + 1e-6)
            return best_.raise_bound(infinite, Method::columns);
        best_.raise_bound(round_up(problem_, problem_.objective.base + duals_.bound), Method::columns);
        if (best_.is_found()) best_.bound = std::min(best_.bound, best_.value);
    }

    void learn(const std::vector<std::size_t>& chosen) {
        if (chosen.empty()) return;
        UnitNumbers division(n_, 0);
        for (UnitNumber unit = 0; unit < chosen.size(); ++unit)
            for (const Node v : columns_.nodes(chosen[unit])) division[v] = unit;
        best_.learn(judge(problem_, std::move(division)));  // looked at from nothing
    }

    // Column generation: the linear program over a choice, then what its duals find too cheap. Prices between
    // the program's duals and the best known ones (Wentges 1997) keep the bound from jumping about.
    void generate() {
        const double penalty = 4.0 * (greatest_cost_ + 1.0) * static_cast<double>(n_);
        RestrictedMaster program(columns_, n_, problem_.counts, penalty);
        std::vector<char> is_in(columns_.size(), 0);
        const auto add = [&](const std::vector<std::size_t>& chosen) {
            for (const std::size_t column : chosen) is_in[column] = 1;
            program.add(chosen);
        };
        add(cheapest_columns(columns_, duals_, 12 * n_, infinite, is_in));
        add(cheapest_of_nodes(columns_, duals_, n_, is_in));
        for (int round = 0; round < 200; ++round) {
            if (!program.solve(deadline_)) break;
            NodePrices own{program.node_duals(), 0.0, 0.0};
            price_columns(columns_, problem_.counts, own);
            if (own.bound > duals_.bound) duals_ = own;
            NodePrices mixed = own;
            for (std::size_t v = 0; v < n_; ++v) mixed.node[v] = 0.6 * duals_.node[v] + 0.4 * own.node[v];
            price_columns(columns_, problem_.counts, mixed);
            if (mixed.bound > duals_.bound) duals_ = mixed;
            settle_bound();
            if (is_done() || cannot_rise(program.value())) break;
            own.threshold = program.count_dual();
            const auto fresh = cheapest_columns(columns_, own, 3 * n_, own.threshold - noise, is_in);
            if (fresh.empty()) break;
            add(fresh);
        }
    }

    // The program's value over a choice is above the bound to come: no more rounding up is to be had.
    bool cannot_rise(double value) const {
        const double ceiling = round_up(problem_, problem_.objective.base + value);
        return problem_.objective.step > 0.0 && best_.bound >= ceiling;
    }

    // The columns that a cover of value `most` may hold are few when `most` is near the bound. They are
    // searched to the end: a cover found is the best there is; none found raises the bound to `most` and
    // beyond. Then again, wider. Returns whether to go on.
    bool widen() {
        const double step = problem_.objective.step, least = problem_.objective.base + duals_.bound;
        double most = std::max(best_.bound, least);
        if (step <= 0.0) {
            width_ = width_ == 0.0 ? 1e-4 * std::max(1e-3, std::abs(least)) : 3.0 * width_;
            most = std::min(best_.value, least + width_);
        }
        if (want_ == Want::any) most = best_.value;
        double below = std::min(aspired(), most - problem_.objective.base + 1e-6 * std::max(1.0, step));
        const auto choice =
            cheapest_columns(columns_, duals_, columns_.size(), below - duals_.bound + margin());
        if (choice.size() == columns_.size()) below = aspired();  // wider than that it does not get
        if (choice.size() > most_columns) {
            branch({choice.begin(), choice.begin() + few_columns}, aspired(), few_nodes);
            return false;
        }
        // Of many columns the cheapest usually hold such a cover already, and are searched much faster.
        // Where the columns hold such a cover, diving among the cheapest mostly meets it long before branch
        // and cut.
        const std::size_t few = std::min(choice.size(), few_columns);
        const ExactCover dived =
            dive(columns_, {choice.begin(), choice.begin() + static_cast<std::ptrdiff_t>(few)}, n_,
                 problem_.counts, below, most_dives, deadline_);
        learn(dived.chosen);
        if (is_done()) return false;
        if (choice.size() > few_columns && best_.is_found() && want_ == Want::best)
            best_.learn(search_large_neighbourhoods(problem_, columns_, duals_, best_, run_, deadline_, 0));
        if (is_done()) return false;
        const ExactCover found = branch(choice, std::min(below, aspired()), most_nodes);
        if (!found.is_complete) {
            best_.raise_bound(std::min(best_.value, round_up(problem_, problem_.objective.base +
                                                                           std::min(found.bound, below))),
                              Method::columns);
            return false;
        }
        if (!found.chosen.empty() || below >= aspired())
            best_.raise_bound(best_.value, Method::columns);
        else
            best_.raise_bound(step > 0.0 ? most + step : most, Method::columns);
        return !is_done();
    }

    // A column forced in takes the place of one of the roots that the bound chose, at best of the most
    // expensive; where their number is free it may also come on top.
    double margin() const {
        const bool is_fixed = problem_.counts.low == problem_.counts.high;
        return (is_fixed ? duals_.threshold : std::max(0.0, duals_.threshold)) + noise;
    }

    ExactCover branch(const std::vector<std::size_t>& choice, double below, int nodes) {
        ExactCover found = branch_and_cut(columns_, choice, all_nodes_, problem_.counts, below,
                                          problem_.objective.step, nodes, deadline_);
        learn(found.chosen);
        return found;
    }

    const Problem& problem_;
    const Columns& columns_;
    Want want_;
    const Run& run_;
    const Deadline& deadline_;
    std::size_t n_;
    std::vector<Node> all_nodes_;
    Answer best_;
    NodePrices duals_;
    double greatest_cost_ = 0.0;
    double width_ = 0.0;
};

}  // namespace

Answer solve_least_sum(const Problem& problem, const Columns& columns, const Answer& incumbent, Want want,
                       const Run& run, const Deadline& deadline) {
    return LeastSum(problem, columns, incumbent, want, run, deadline).solve();
}

}  // namespace lifang
