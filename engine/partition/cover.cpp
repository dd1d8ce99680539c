#include "partition/cover.hpp"

#include "partition/cover_dive.hpp"
#include "partition/cover_duals.hpp"
#include "partition/cover_lp.hpp"
#include "partition/cover_milp.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
// Subgradient steps before the first linear program: more do not bring the bound closer than a thousandth.
constexpr int climbing_steps = 250;
constexpr double noise = 1e-7;  // of reduced costs
// Columns that branch and cut takes at once, and the size of its tree.
constexpr std::size_t most_columns = 60000;
constexpr std::size_t few_columns = 8000;
constexpr int few_nodes = 200;
constexpr int most_dives = 120;
constexpr int most_nodes = 200000;
// Windows of a division that are covered anew, and the columns by reduced cost they choose from.
constexpr std::size_t window_nodes = 160;
constexpr std::size_t pool_per_node = 40;

enum class Want { best, any };

class Cover {
  public:
    Cover(const Problem& problem, const Columns& columns, Answer known, Want want, const Deadline& deadline)
        : problem_(problem),
          columns_(columns),
          want_(want),
          deadline_(deadline),
          n_(problem.component->size()),
          all_nodes_(n_),
          best_(std::move(known)) {
        std::iota(all_nodes_.begin(), all_nodes_.end(), Node{0});
        for (std::size_t column = 0; column < columns.size(); ++column)
            dearest_ = std::max(dearest_, std::abs(columns.price(column)));
    }

    Answer solve() {
        if (!columns_.is_complete()) {
            std::vector<std::size_t> all(columns_.size());
            for (std::size_t column = 0; column < all.size(); ++column) all[column] = column;
            branch(all, aspired(), few_nodes);
            return best_;
        }
        duals_ = climb(columns_, n_, problem_.counts, guess(), climbing_steps, deadline_);
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

    // A cover's cost in prices alone, or something above the bound.
    double guess() const {
        if (best_.is_found()) return best_.value - problem_.goal.base;
        double mean = 0.0;
        for (std::size_t column = 0; column < columns_.size(); ++column) mean += columns_.price(column);
        return columns_.size() == 0 ? 0.0
                                    : mean / static_cast<double>(columns_.size()) * problem_.counts.high;
    }

    // What a division must cost less than to be news.
    double aspired() const {
        if (!best_.is_found()) return infinite;
        const double value = best_.value - problem_.goal.base;
        return problem_.goal.step > 0.0 ? value - problem_.goal.step + 1e-6
                                        : value - 1e-9 * std::max(1.0, std::abs(best_.value));
    }

    void settle_bound() {
        // Dearer than so many of the dearest columns: there is no cover.
        if (duals_.bound > problem_.counts.high * dearest_ + 1e-6)
            return best_.raise_bound(infinite, Method::columns);
        best_.raise_bound(round_up(problem_, problem_.goal.base + duals_.bound), Method::columns);
        if (best_.is_found()) best_.bound = std::min(best_.bound, best_.value);
    }

    void learn(const std::vector<std::size_t>& chosen) {
        if (chosen.empty()) return;
        UnitNumbers division(n_, 0);
        for (UnitNumber unit = 0; unit < chosen.size(); ++unit)
            for (const Node v : columns_.nodes(chosen[unit])) division[v] = unit;
        adopt(std::move(division));
    }

    // Numbers are made dense; believed only after a look from nothing.
    void adopt(UnitNumbers division) {
        std::map<UnitNumber, UnitNumber> number;
        for (UnitNumber& unit : division)
            unit = number.try_emplace(unit, static_cast<UnitNumber>(number.size())).first->second;
        if (!answers(problem_, division)) return;
        const double value = value_of(problem_, division);
        if (value >= best_.value) return;
        best_.value = value;
        best_.division = std::move(division);
    }

    // Column generation: the linear program over a choice, then what its duals find too cheap. Prices between
    // the program's duals and the best known ones (Wentges 1997) keep the bound from jumping about.
    void generate() {
        const double penalty = 4.0 * (dearest_ + 1.0) * static_cast<double>(n_);
        CoverLp program(columns_, n_, problem_.counts, penalty);
        std::vector<char> is_in(columns_.size(), 0);
        const auto add = [&](const std::vector<std::size_t>& chosen) {
            for (const std::size_t column : chosen) is_in[column] = 1;
            program.add(chosen);
        };
        add(cheapest(duals_, 12 * n_, is_in, infinite));
        add(cheapest_of_nodes(is_in));
        for (int round = 0; round < 200; ++round) {
            if (!program.solve(deadline_)) break;
            CoverDuals own{program.node_duals(), 0.0, 0.0};
            price_columns(columns_, problem_.counts, own);
            if (own.bound > duals_.bound) duals_ = own;
            CoverDuals mixed = own;
            for (std::size_t v = 0; v < n_; ++v) mixed.node[v] = 0.6 * duals_.node[v] + 0.4 * own.node[v];
            price_columns(columns_, problem_.counts, mixed);
            if (mixed.bound > duals_.bound) duals_ = mixed;
            settle_bound();
            if (is_done() || cannot_rise(program.value())) break;
            own.threshold = program.count_dual();
            const auto fresh = cheapest(own, 3 * n_, is_in, own.threshold - noise);
            if (fresh.empty()) break;
            add(fresh);
        }
    }

    // The program's value over a choice is above the bound to come: no more rounding up is to be had.
    bool cannot_rise(double value) const {
        const double ceiling = round_up(problem_, problem_.goal.base + value);
        return problem_.goal.step > 0.0 && best_.bound >= ceiling;
    }

    // Columns not in yet below a reduced cost, cheapest first.
    std::vector<std::size_t> cheapest(const CoverDuals& duals, std::size_t most,
                                      const std::vector<char>& is_in, double below) const {
        std::vector<std::pair<double, std::size_t>> found;
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            if (is_in[column]) continue;
            const double cost = reduced_cost(columns_, column, duals);
            if (cost < below) found.emplace_back(cost, column);
        }
        if (found.size() > most) {
            std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end());
            found.resize(most);
        }
        std::sort(found.begin(), found.end());
        std::vector<std::size_t> chosen;
        for (const auto& [cost, column] : found) chosen.push_back(column);
        return chosen;
    }

    // For every node the column with it that costs least beyond its worth: so that it can be covered at all.
    std::vector<std::size_t> cheapest_of_nodes(const std::vector<char>& is_in) const {
        std::vector<double> least(n_, infinite);
        std::vector<std::size_t> best(n_, columns_.size());
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            const double cost = reduced_cost(columns_, column, duals_);
            for (const Node v : columns_.nodes(column))
                if (cost < least[v]) least[v] = cost, best[v] = column;
        }
        std::vector<std::size_t> chosen;
        for (const std::size_t column : best)
            if (column < columns_.size() && !is_in[column]) chosen.push_back(column);
        std::sort(chosen.begin(), chosen.end());
        chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
        return chosen;
    }

    // The columns that a cover of value `most` may hold are few when `most` is near the bound. They are
    // searched to the end: a cover found is the best there is; none found raises the bound to `most` and
    // beyond. Then again, wider. Returns whether to go on.
    bool widen() {
        const double step = problem_.goal.step, least = problem_.goal.base + duals_.bound;
        double most = std::max(best_.bound, least);
        if (step <= 0.0) {
            width_ = width_ == 0.0 ? 1e-4 * std::max(1e-3, std::abs(least)) : 3.0 * width_;
            most = std::min(best_.value, least + width_);
        }
        if (want_ == Want::any) most = best_.value;
        double below = std::min(aspired(), most - problem_.goal.base + 1e-6 * std::max(1.0, step));
        const auto choice = cheapest(duals_, columns_.size(), std::vector<char>(columns_.size(), 0),
                                     below - duals_.bound + margin());
        if (choice.size() == columns_.size()) below = aspired();  // wider than that it does not get
        if (choice.size() > most_columns) {
            branch({choice.begin(), choice.begin() + few_columns}, aspired(), few_nodes);
            return false;
        }
        // Of many columns the cheapest usually hold such a cover already, and are searched much faster.
        // Where the columns hold such a cover, diving among the cheapest mostly meets it long before branch
        // and cut.
        const std::size_t few = std::min(choice.size(), few_columns);
        const CoverSearch dived =
            dive_for_cover(columns_, {choice.begin(), choice.begin() + static_cast<std::ptrdiff_t>(few)}, n_,
                           problem_.counts, below, most_dives, deadline_);
        learn(dived.chosen);
        if (is_done()) return false;
        if (choice.size() > few_columns && want_ == Want::best) polish();
        if (is_done()) return false;
        const CoverSearch found = branch(choice, std::min(below, aspired()), most_nodes);
        if (!found.is_complete) {
            best_.raise_bound(
                std::min(best_.value, round_up(problem_, problem_.goal.base + std::min(found.bound, below))),
                Method::columns);
            return false;
        }
        if (!found.chosen.empty() || below >= aspired())
            best_.raise_bound(best_.value, Method::columns);
        else
            best_.raise_bound(step > 0.0 ? most + step : most, Method::columns);
        return !is_done();
    }

    // The best division so far, window by window: some forty units next to each other are covered anew by the
    // best columns inside, exactly. Ends after a round without gain.
    void polish() {
        if (!best_.is_found() || n_ < 2 * window_nodes) return;
        std::vector<std::vector<std::size_t>> of_root(n_);
        for (const std::size_t column :
             cheapest(duals_, pool_per_node * n_, std::vector<char>(columns_.size(), 0), infinite))
            of_root[columns_.nodes(column).front()].push_back(column);
        const std::size_t stride = window_nodes / 4;
        std::size_t idle = 0;
        for (std::size_t at = 0; idle * stride < n_ && !is_done(); at = (at + stride) % n_) {
            const double before = best_.value;
            polish_around(static_cast<Node>(at), of_root);
            idle = best_.value < before ? 0 : idle + 1;
        }
    }

    void polish_around(Node center, const std::vector<std::vector<std::size_t>>& of_root) {
        const Division division(*problem_.component, best_.division);
        std::vector<UnitNumber> units{division.unit_of(center)};
        std::vector<char> is_in(division.count(), 0);
        is_in[units.front()] = 1;
        std::vector<Node> nodes;
        for (std::size_t i = 0; i < units.size() && nodes.size() < window_nodes; ++i)
            for (const Node v : division.members(units[i])) {
                nodes.push_back(v);
                for (const Arc* arc = problem_.component->begin(v); arc != problem_.component->end(v); ++arc)
                    if (const UnitNumber unit = division.unit_of(arc->to); !is_in[unit])
                        is_in[unit] = 1, units.push_back(unit);
            }
        std::sort(nodes.begin(), nodes.end());
        std::vector<char> inside(n_, 0);
        for (const Node v : nodes) inside[v] = 1;
        double cost = 0.0;
        int count = 0;
        for (UnitNumber unit = 0; unit < division.count(); ++unit) {
            if (!inside[division.members(unit).front()]) continue;
            cost += problem_.goal.price(division.sums(unit));
            ++count;
        }
        std::vector<std::size_t> choice;
        for (const Node root : nodes)
            for (const std::size_t column : of_root[root]) {
                const auto set = columns_.nodes(column);
                if (std::all_of(set.begin(), set.end(), [&](Node v) { return inside[v]; }))
                    choice.push_back(column);
            }
        const double step = problem_.goal.step;
        const double below = step > 0.0 ? cost - step + 1e-6 : cost - 1e-7 * std::max(1.0, std::abs(cost));
        const int all = static_cast<int>(division.count());
        const CountRange counts{count - (all - problem_.counts.low), count + (problem_.counts.high - all)};
        const CoverSearch found =
            search_cover(columns_, choice, nodes, counts, below, step, few_nodes, deadline_);
        if (found.chosen.empty()) return;
        UnitNumbers better = best_.division;
        UnitNumber next = static_cast<UnitNumber>(division.count());
        for (const std::size_t column : found.chosen) {
            for (const Node v : columns_.nodes(column)) better[v] = next;
            ++next;
        }
        adopt(std::move(better));
    }

    // A column forced in takes the place of one of the roots that the bound chose, at best of the dearest;
    // where their number is free it may also come on top.
    double margin() const {
        const bool is_fixed = problem_.counts.low == problem_.counts.high;
        return (is_fixed ? duals_.threshold : std::max(0.0, duals_.threshold)) + noise;
    }

    CoverSearch branch(const std::vector<std::size_t>& choice, double below, int nodes) {
        CoverSearch found = search_cover(columns_, choice, all_nodes_, problem_.counts, below,
                                         problem_.goal.step, nodes, deadline_);
        learn(found.chosen);
        return found;
    }

    const Problem& problem_;
    const Columns& columns_;
    Want want_;
    const Deadline& deadline_;
    std::size_t n_;
    std::vector<Node> all_nodes_;
    Answer best_;
    CoverDuals duals_;
    double dearest_ = 0.0;
    double width_ = 0.0;
};

// The greatest price made small: the columns up to a threshold either cover or not, so the threshold is
// halved in.
class ThresholdCover {
  public:
    ThresholdCover(const Problem& problem, const Columns& columns, Answer known, const Deadline& deadline)
        : problem_(problem), columns_(columns), deadline_(deadline), best_(std::move(known)) {
        sum_problem_.goal.fold = Goal::Fold::sum;
        sum_problem_.goal.base = sum_problem_.goal.step = 0.0;
    }

    Answer solve() {
        const double base = problem_.goal.base;
        double low = least_for_every_node();  // no cover has a smaller greatest price
        if (columns_.is_complete()) best_.raise_bound(std::min(best_.value, base + low), Method::columns);
        // By turns just below the value, which proves it where it is the best, and half way down.
        for (bool half = false; !best_.is_optimal() && !best_.is_impossible() && !deadline_.is_over();
             half = !half) {
            const std::vector<double> steps = prices_between(low, best_.value - base);
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
            for (const Node v : columns_.nodes(column)) least[v] = std::min(least[v], columns_.price(column));
        return *std::max_element(least.begin(), least.end());
    }

    // Ascending, without doubles, from `low` on and below `high`.
    std::vector<double> prices_between(double low, double high) const {
        std::vector<double> prices;
        for (std::size_t column = 0; column < columns_.size(); ++column)
            if (columns_.price(column) >= low && columns_.price(column) < high)
                prices.push_back(columns_.price(column));
        std::sort(prices.begin(), prices.end());
        prices.erase(std::unique(prices.begin(), prices.end()), prices.end());
        return prices;
    }

    Answer ask(double threshold) const {
        std::vector<char> keep(columns_.size());
        for (std::size_t column = 0; column < keep.size(); ++column)
            keep[column] = columns_.price(column) <= threshold;
        const Columns cheap = columns_.filter(keep);
        return Cover(sum_problem_, cheap, Answer{}, Want::any, deadline_).solve();
    }

    const Problem& problem_;
    const Columns& columns_;
    const Deadline& deadline_;
    Answer best_;
    Problem sum_problem_ = problem_;
};

}  // namespace

Answer cover(const Problem& problem, const Columns& columns, const Answer& known, const Run&,
             const Deadline& deadline) {
    if (problem.goal.fold == Goal::Fold::maximum)
        return ThresholdCover(problem, columns, known, deadline).solve();
    return Cover(problem, columns, known, Want::best, deadline).solve();
}

}  // namespace lifang
