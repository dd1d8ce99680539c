#include "partition/enumeration/subsets.hpp"

#include <algorithm>
#include <bit>
#include <limits>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

bool is_connected(std::uint32_t set, const std::vector<std::uint32_t>& near) {
    std::uint32_t reached = set & (~set + 1), fresh = reached;
    while (fresh) {
        std::uint32_t next = 0;
        for (std::uint32_t rest = fresh; rest; rest &= rest - 1)
            next |= near[static_cast<std::size_t>(std::countr_zero(rest))];
        fresh = next & set & ~reached;
        reached |= fresh;
    }
    return reached == set;
}

}  // namespace

ExactSolver::ExactSolver(const Component& component, const Scale& scale) : component_(component) {
    list_columns(scale, true);
    const int units = component.fixed_units;
    const auto any = [](const UnitSums&) { return 0.0; };
    const std::vector<double> covers = least_sums(any);
    feasible_ = units > 0 ? covers[static_cast<std::size_t>(units)] == 0.0
                          : std::count(covers.begin(), covers.end(), 0.0) > 0;
    if (!feasible_) list_columns(scale, false);
}

void ExactSolver::list_columns(const Scale& scale, bool keep_rules) {
    const std::size_t n = component_.size();
    std::vector<Set> near(n, 0);
    for (Node v = 0; v < n; ++v)
        for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc)
            if (arc->connects) near[v] |= Set{1} << arc->to;
    columns_.assign(n, {});
    std::vector<Node> nodes;
    UnitNumbers inside(n, 0);
    for (Set set = 1; set < Set{1} << n; ++set) {
        if (!is_connected(set, near)) continue;
        nodes.clear();
        for (Node v = 0; v < n; ++v) {
            inside[v] = set >> v & 1U;
            if (inside[v]) nodes.push_back(v);
        }
        const UnitSums sums = sum_nodes(component_, nodes, inside, 1);
        if (keep_rules && (excess(sums, scale) > 0.0 || sums.quarrels > 0 || sums.forbidden > 0)) continue;
        columns_[nodes.front()].push_back({set, sums});
    }
}

// value[set · levels + count]: the least cost of covering exactly `set` by `count` units; with one level the
// count is not told apart.
std::vector<double> ExactSolver::cover(const UnitCost& cost, Fold fold, int levels,
                                       UnitNumbers* chosen) const {
    const std::size_t n = component_.size(), width = static_cast<std::size_t>(levels);
    const Set all = static_cast<Set>((std::uint64_t{1} << n) - 1);
    std::vector<double> value((std::size_t{all} + 1) * width, infinite);
    std::vector<Set> last(chosen ? value.size() : 0, 0);
    std::vector<std::vector<double>> price(n);
    for (std::size_t v = 0; v < n; ++v)
        for (const Column& column : columns_[v]) price[v].push_back(cost(column.sums));
    value[0] = 0.0;
    for (Set done = 0; done < all; ++done) {
        const double* here = &value[done * width];
        if (std::all_of(here, here + width, [](double x) { return x == infinite; })) continue;
        const auto next = static_cast<std::size_t>(std::countr_one(done));
        for (std::size_t i = 0; i < columns_[next].size(); ++i) {
            const Set set = columns_[next][i].set;
            if (set & done) continue;
            for (std::size_t count = 0; count < width; ++count) {
                const std::size_t into = width == 1 ? 0 : count + 1;
                if (here[count] == infinite || into >= width) continue;
                const double sum =
                    fold == Fold::sum ? here[count] + price[next][i] : std::max(here[count], price[next][i]);
                const std::size_t to = (done | set) * width + into;
                if (sum >= value[to]) continue;
                value[to] = sum;
                if (chosen) last[to] = set;
            }
        }
    }
    if (chosen) {
        chosen->assign(n, 0);
        std::size_t count = width - 1;
        UnitNumber unit = 0;
        for (Set rest = all; rest && value[rest * width + count] < infinite; ++unit) {
            const Set set = last[rest * width + count];
            for (std::size_t v = 0; v < n; ++v)
                if (set >> v & 1U) (*chosen)[v] = unit;
            rest &= ~set;
            if (width > 1) --count;
        }
    }
    return {value.end() - static_cast<std::ptrdiff_t>(width), value.end()};
}

std::optional<UnitNumbers> ExactSolver::best(const UnitCost& cost) const {
    UnitNumbers chosen;
    const int levels = component_.fixed_units > 0 ? component_.fixed_units + 1 : 1;
    if (cover(cost, Fold::sum, levels, &chosen).back() == infinite) return std::nullopt;
    return chosen;
}

std::vector<double> ExactSolver::least_sums(const UnitCost& cost) const {
    return cover(cost, Fold::sum, static_cast<int>(component_.size()) + 1, nullptr);
}

std::vector<double> ExactSolver::least_maxima(const UnitCost& cost) const {
    return cover(cost, Fold::maximum, static_cast<int>(component_.size()) + 1, nullptr);
}

}  // namespace lifang
