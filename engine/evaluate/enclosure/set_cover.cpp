#include "evaluate/enclosure/set_cover.hpp"

#include "milp/milp.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

constexpr int most_nodes = 20000;

using Set = CoverProblem::Set;

bool is_subset(const std::vector<std::uint32_t>& part, const std::vector<std::uint32_t>& whole) {
    return std::ranges::includes(whole, part);
}

/// What is left of a problem while members are chosen or given up.
class Reducer {
  public:
    explicit Reducer(const CoverProblem& problem)
        : costs_(problem.costs), sets_(problem.sets), chosen_(problem.costs.size(), false) {}

    void run() {
        while (choose_essential() || drop_implied_sets() || drop_replaced_members()) {
        }
    }

    const std::vector<Set>& sets() const { return sets_; }
    std::vector<bool> take_chosen() { return std::move(chosen_); }

  private:
    /// Where all members of a set are needed.
    bool choose_essential() {
        const auto tight =
            std::ranges::find_if(sets_, [](const Set& set) { return set.members.size() <= set.need; });
        if (tight == sets_.end()) return false;
        for (const std::uint32_t member : std::vector(tight->members)) choose(member);
        return true;
    }

    void choose(std::uint32_t member) {
        chosen_[member] = true;
        for (Set& set : sets_)
            if (std::erase(set.members, member) > 0 && set.need > 0) --set.need;
        std::erase_if(sets_, [](const Set& set) { return set.need == 0; });
    }

    /// A set that is satisfied whenever one inside it is.
    bool drop_implied_sets() {
        for (std::size_t i = 0; i < sets_.size(); ++i)
            for (std::size_t j = 0; j < sets_.size(); ++j)
                if (i != j && sets_[j].need >= sets_[i].need &&
                    is_subset(sets_[j].members, sets_[i].members)) {
                    sets_.erase(sets_.begin() + static_cast<std::ptrdiff_t>(i));
                    return true;
                }
        return false;
    }

    /// A member that stands in no set without another that costs no more; of equals the later goes. Only
    /// where one of each set is enough: else both may be needed.
    bool drop_replaced_members() {
        if (std::ranges::any_of(sets_, [](const Set& set) { return set.need > 1; })) return false;
        std::vector<std::vector<std::uint32_t>> sets_of(costs_.size());
        for (std::uint32_t s = 0; s < sets_.size(); ++s)
            for (const std::uint32_t member : sets_[s].members) sets_of[member].push_back(s);
        for (std::uint32_t a = 0; a < costs_.size(); ++a)
            for (std::uint32_t b = 0; b < costs_.size(); ++b)
                if (is_replaced(a, b, sets_of)) {
                    for (Set& set : sets_) std::erase(set.members, a);
                    return true;
                }
        return false;
    }

    bool is_replaced(std::uint32_t a, std::uint32_t b,
                     const std::vector<std::vector<std::uint32_t>>& sets_of) const {
        if (a == b || sets_of[a].empty() || costs_[b] > costs_[a] || !is_subset(sets_of[a], sets_of[b]))
            return false;
        const bool are_equal = costs_[a] == costs_[b] && sets_of[a] == sets_of[b];
        return !are_equal || b < a;
    }

    const std::vector<double>& costs_;
    std::vector<Set> sets_;
    std::vector<bool> chosen_;
};

Milp make_program(const std::vector<double>& costs, const std::vector<Set>& sets) {
    Milp program;
    std::vector<std::vector<Milp::Entry>> entries(costs.size());
    for (const Set& set : sets) {
        const std::size_t row = program.add_row(set.need, std::numeric_limits<double>::infinity());
        for (const std::uint32_t member : set.members) entries[member].push_back({row, 1.0});
    }
    for (std::size_t i = 0; i < costs.size(); ++i)
        program.add_variable({.cost = costs[i]}, std::move(entries[i]));
    return program;
}

double cost_of(const std::vector<bool>& chosen, const std::vector<double>& costs) {
    double cost = 0.0;
    for (std::size_t i = 0; i < costs.size(); ++i)
        if (chosen[i]) cost += costs[i];
    return cost;
}

}  // namespace

Cover find_least_cover(const CoverProblem& problem) {
    Reducer reducer(problem);
    reducer.run();
    const std::vector<Set> left = reducer.sets();
    Cover cover;
    cover.chosen = reducer.take_chosen();
    cover.cost = cover.bound = cost_of(cover.chosen, problem.costs);
    if (left.empty()) return cover;

    const MilpSolution solution = solve(make_program(problem.costs, left), {.most_nodes = most_nodes});
    for (std::size_t i = 0; i < cover.chosen.size(); ++i)
        if (solution.values.empty() || solution.values[i] > 0.5) cover.chosen[i] = true;
    cover.cost = cost_of(cover.chosen, problem.costs);
    cover.bound = solution.is_complete ? cover.cost : cover.bound + std::max(0.0, solution.bound);
    return cover;
}

}  // namespace lifang
