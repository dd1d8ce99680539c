#include "partition/unit_count.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace lifang {
namespace {

constexpr std::size_t most_numbers = 64;

std::vector<int> order_numbers(CountRange numbers, double likely) {
    const int start = static_cast<int>(std::clamp<double>(std::round(likely), numbers.low, numbers.high));
    std::vector<int> order{start};
    for (int step = 1; order.size() < most_numbers; ++step) {
        const bool has_less = start - step >= numbers.low, has_more = start + step <= numbers.high;
        if (has_less) order.push_back(start - step);
        if (has_more) order.push_back(start + step);
        if (!has_less && !has_more) break;
    }
    order.resize(std::min(order.size(), most_numbers));
    return order;
}

Deadline share_of(const Deadline& deadline, std::size_t left) {
    const auto now = std::chrono::steady_clock::now();
    Deadline share = deadline;
    share.end = now + (deadline.end - now) / static_cast<int>(left);
    return share;
}

bool is_infeasible(const Outcome& outcome) { return outcome.layout.status == LayoutStatus::infeasible; }

// Within the bounds before outside them, then the more even one.
bool is_better(const Outcome& a, const Outcome& b) {
    if (is_infeasible(a) || is_infeasible(b)) return !is_infeasible(a);
    const bool a_keeps = a.layout.status != LayoutStatus::relaxed,
               b_keeps = b.layout.status != LayoutStatus::relaxed;
    if (a_keeps != b_keeps) return a_keeps;
    return a.layout.objective_value < b.layout.objective_value - 1e-12;
}

}  // namespace

std::size_t count_tried(CountRange numbers) { return order_numbers(numbers, numbers.low).size(); }

Outcome choose_unit_count(CountRange numbers, double likely, const Deadline& deadline,
                          const std::function<Outcome(int number, const Deadline&)>& divide) {
    const std::vector<int> order = order_numbers(numbers, likely);
    std::optional<Outcome> best;
    double bound = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < order.size(); ++i) {
        Outcome outcome = divide(order[i], share_of(deadline, order.size() - i));
        if (!is_infeasible(outcome)) bound = std::min(bound, outcome.layout.lower_bound);
        if (!best || is_better(outcome, *best)) best = std::move(outcome);
        if (best->layout.status == LayoutStatus::optimal && best->layout.objective_value <= 0.0)
            return *best;  // nothing is more even
    }
    if (numbers.low == numbers.high || is_infeasible(*best)) return *best;
    Layout& layout = best->layout;
    layout.lower_bound =
        order.size() == static_cast<std::size_t>(numbers.high - numbers.low + 1) ? bound : 0.0;
    if (layout.status == LayoutStatus::optimal && layout.lower_bound < layout.objective_value)
        layout.status = LayoutStatus::feasible;
    return *best;
}

}  // namespace lifang
