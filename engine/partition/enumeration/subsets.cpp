#include "partition/enumeration/subsets.hpp"

#include "partition/enumeration/bit_flood.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

}  // namespace

SubsetProgram::SubsetProgram(const Component& component, const Scale& scale) : component_(component) {
    list_columns(scale, true);
    const int units = component.fixed_units;
    const auto any = [](const UnitSums&) { return 0.0; };
    const std::vector<double> covers = least_by_count(any, Fold::sum);
    feasible_ = units > 0 ? covers[static_cast<std::size_t>(units)] == 0.0
                          : std::count(covers.begin(), covers.end(), 0.0) > 0;
    if (!feasible_) list_columns(scale, false);
}

void SubsetProgram::list_columns(const Scale& scale, bool keep_rules) {
    const std::size_t n = component_.size();
    std::vector<Set> near(n, 0);
    for (Node v = 0; v < n; ++v)
        for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc)
            if (arc->connects) near[v] |= Set{1} << arc->to;
    columns_.assign(n, {});
    std::vector<Node> nodes;
    UnitNumbers inside(n, 0);
    for (Set set = 1; set < Set{1} << n; ++set) {
        if (flood_bits(first_bit(set), set, near) != set) continue;
        nodes.clear();
        for (Node v = 0; v < n; ++v) {
            inside[v] = set >> v & 1U;
            if (inside[v]) nodes.push_back(v);
        }
        const UnitSums sums = sum_nodes(component_, nodes, inside);
        if (keep_rules && (!keeps_rules(sums, scale.demand) || sums.forbidden > 0)) continue;
        columns_[nodes.front()].push_back({set, sums});
    }
}

// value[set · levels + count]: the least cost of covering exactly `set` by `count` units; with one level the
// count is not told apart.
std::vector<double> SubsetProgram::cover(const UnitCost& cost, Fold fold, int levels,
                                         UnitNumbers* chosen) const {
    const std::size_t n = component_.size(), width = static_cast<std::size_t>(levels);
    const Set all = static_cast<Set>((std::uint64_t{1} << n) - 1);
    std::vector<double> value((std::size_t{all} + 1) * width, infinite);
    std::vector<Set> last(chosen ? value.size() : 0, 0);
    std::vector<std::vector<double>> costs(n);
    for (std::size_t v = 0; v < n; ++v)
        for (const Column& column : columns_[v]) costs[v].push_back(cost(column.sums));
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
                const double sum = combine(fold, here[count], costs[next][i]);
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

std::optional<UnitNumbers> SubsetProgram::best(const UnitCost& cost) const {
    UnitNumbers chosen;
    const int levels = component_.fixed_units > 0 ? component_.fixed_units + 1 : 1;
    if (cover(cost, Fold::sum, levels, &chosen).back() == infinite) return std::nullopt;
    return chosen;
}

std::vector<double> SubsetProgram::least_by_count(const UnitCost& cost, Fold fold) const {
    return cover(cost, fold, static_cast<int>(component_.size()) + 1, nullptr);
}

}  // namespace lifang
