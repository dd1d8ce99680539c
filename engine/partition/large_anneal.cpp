#include "partition/large_anneal.hpp"

#include "partition/draw.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr double quarrel_price = 1000.0;
// A search inside a unit gives up after so many nodes: a way round that is longer is as good as none.
constexpr std::size_t longest_search = 96;
// Two units with more nodes are not recut: shifts do more for them in the same time.
constexpr std::size_t largest_recut = 600;
// Between looks at the clock and changes of the temperature: a tenth of a millisecond.
constexpr std::uint64_t stride = 1024;

// Takes the worse by a chance that falls with it (Metropolis).
bool is_taken(double change, double temperature, Random& random) {
    if (change <= 0.0) return true;
    if (change > 16.0 * temperature) return false;
    return draw_share(random) < std::exp(-change / temperature);
}

}  // namespace

double Slope::cost(const UnitSums& sums) const {
    const Scale& scale = *problem->scale;
    double cost = problem->goal.fold == Goal::Fold::sum ? problem->goal.price(sums)
                                                        : lifang::cost(sums, scale, problem->aim);
    const double over = excess(sums, scale);
    if (over > 0.0) cost += unit * (per_breach + per_excess * over);
    return cost + unit * quarrel_price * sums.quarrels;
}

RegionAnnealer::RegionAnnealer(Region& region, const Slope& slope)
    : region_(region), slope_(slope), sums_(region.units), cost_(region.units), mark_(region.size(), 0) {
    place_.assign(region.size(), 0);
    for (Node v = 0; v < region.size(); ++v) {
        UnitSums& sums = sums_[region.unit_of[v]];
        sums.weight += region.weight[v];
        sums.area += region.area[v];
        sums.perimeter += region.boundary[v];
        sums.severance += region.inner[v];
        ++sums.nodes;
        for (const Region::Way* way = region.begin(v); way != region.end(v); ++way) {
            if (region.unit_of[way->to] != region.unit_of[v]) continue;
            sums.perimeter -= way->length;  // and once more from the other end
            if (way->to > v) sums.severance += way->severance;
        }
        if (!region.apart.empty())
            for (const Node foe : region.apart[v])
                sums.quarrels += foe > v && region.unit_of[foe] == region.unit_of[v];
    }
    for (UnitNumber unit = 0; unit < region.units; ++unit) cost_[unit] = slope.cost(sums_[unit]);
}

double RegionAnnealer::cost() const {
    double sum = 0.0;
    for (const double cost : cost_) sum += cost;
    return sum;
}

int RegionAnnealer::breaches() const {
    int count = 0;
    for (const UnitSums& sums : sums_)
        count += sums.quarrels > 0 || excess(sums, *slope_.problem->scale) > 0.0;
    return count;
}

// Fills in what moving `v` to a neighbouring unit makes of both. False where nothing moves.
bool RegionAnnealer::propose(Node v, UnitNumber to, Shift& shift) const {
    const UnitNumber from = region_.unit_of[v];
    if (from == to || sums_[from].nodes == 1) return false;
    shift.from = from;
    shift.to = to;
    shift.left = sums_[from];
    shift.joined = sums_[to];
    double left_length = 0.0, joined_length = 0.0;
    for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way) {
        const UnitNumber there = region_.unit_of[way->to];
        if (there == from) {
            left_length += way->length;
            shift.left.severance -= way->severance;
        } else if (there == to) {
            joined_length += way->length;
            shift.joined.severance += way->severance;
        }
    }
    shift.left.weight -= region_.weight[v];
    shift.left.area -= region_.area[v];
    shift.left.perimeter -= region_.boundary[v] - 2.0 * left_length;
    shift.left.severance -= region_.inner[v];
    --shift.left.nodes;
    shift.joined.weight += region_.weight[v];
    shift.joined.area += region_.area[v];
    shift.joined.perimeter += region_.boundary[v] - 2.0 * joined_length;
    shift.joined.severance += region_.inner[v];
    ++shift.joined.nodes;
    if (!region_.apart.empty())
        for (const Node foe : region_.apart[v]) {
            shift.left.quarrels -= region_.unit_of[foe] == from;
            shift.joined.quarrels += region_.unit_of[foe] == to;
        }
    shift.left_cost = slope_.cost(shift.left);
    shift.joined_cost = slope_.cost(shift.joined);
    return true;
}

double RegionAnnealer::typical_change(Random& random, std::size_t samples) const {
    double sum = 0.0;
    std::size_t count = 0;
    Shift shift;
    for (std::size_t i = 0; i < samples; ++i) {
        const Node v = draw_below(random, region_.size());
        const auto degree = static_cast<std::size_t>(region_.end(v) - region_.begin(v));
        if (degree == 0 ||
            !propose(v, region_.unit_of[region_.begin(v)[draw_below(random, degree)].to], shift))
            continue;
        const double change = shift.left_cost + shift.joined_cost - cost_[shift.from] - cost_[shift.to];
        sum += std::abs(change);
        ++count;
    }
    return count > 0 ? sum / static_cast<double>(count) : 0.0;
}

// Whether the node's neighbours in its unit find each other without it.
bool RegionAnnealer::can_leave(Node v) {
    const UnitNumber unit = region_.unit_of[v];
    std::size_t kin = 0;
    Node first = 0;
    for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way)
        if (way->connects && region_.unit_of[way->to] == unit) first = way->to, ++kin;
    if (kin <= 1) return true;
    // Marks: kin still sought, nodes met, never seen.
    const std::uint32_t sought = ++search_, met = ++search_;
    for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way)
        if (way->connects && region_.unit_of[way->to] == unit) mark_[way->to] = sought;
    mark_[v] = met;
    mark_[first] = met;
    open_.assign(1, first);
    --kin;
    for (std::size_t i = 0; i < open_.size() && i < longest_search; ++i)
        for (const Region::Way* way = region_.begin(open_[i]); way != region_.end(open_[i]); ++way) {
            if (!way->connects || region_.unit_of[way->to] != unit || mark_[way->to] == met) continue;
            if (mark_[way->to] == sought && --kin == 0) return true;
            mark_[way->to] = met;
            open_.push_back(way->to);
        }
    return false;
}

void RegionAnnealer::shift_one(Random& random, double temperature) {
    const std::uint64_t drawn = random();
    const auto v = static_cast<Node>(((drawn >> 32) * region_.size()) >> 32);
    const Region::Way* const ways = region_.begin(v);
    const auto degree = static_cast<std::uint64_t>(region_.end(v) - ways);
    const Region::Way& way = ways[((drawn & 0xffffffffU) * degree) >> 32];
    if (degree == 0 || !way.connects) return;
    Shift shift;
    if (!propose(v, region_.unit_of[way.to], shift)) return;
    const double change = shift.left_cost + shift.joined_cost - cost_[shift.from] - cost_[shift.to];
    if (!is_taken(change, temperature, random) || !can_leave(v)) return;
    region_.unit_of[v] = shift.to;
    sums_[shift.from] = shift.left;
    sums_[shift.to] = shift.joined;
    cost_[shift.from] = shift.left_cost;
    cost_[shift.to] = shift.joined_cost;
}

void RegionAnnealer::gather(UnitNumber unit, Node from) {
    mark_[from] = search_;
    std::size_t i = members_.size();
    members_.push_back(from);
    for (; i < members_.size(); ++i)
        for (const Region::Way* way = region_.begin(members_[i]); way != region_.end(members_[i]); ++way) {
            if (!way->connects || region_.unit_of[way->to] != unit || mark_[way->to] == search_) continue;
            mark_[way->to] = search_;
            members_.push_back(way->to);
        }
}

// A tree over the gathered nodes that grows from a random one by random links.
void RegionAnnealer::grow_tree(Random& random) {
    const std::uint32_t inside = search_, joined = ++search_;
    order_.clear();
    parent_.clear();
    frontier_.assign(1, {0, members_[draw_below(random, members_.size())]});
    while (order_.size() < members_.size()) {
        const std::uint32_t pick = draw_below(random, frontier_.size());
        const auto [parent, v] = frontier_[pick];
        frontier_[pick] = frontier_.back();
        frontier_.pop_back();
        if (mark_[v] == joined) continue;
        mark_[v] = joined;
        const auto here = static_cast<std::uint32_t>(order_.size());
        place_[v] = here;
        order_.push_back(v);
        parent_.push_back(parent);
        for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way)
            if (way->connects && mark_[way->to] == inside) frontier_.emplace_back(here, way->to);
    }
    below_.assign(order_.size(), 0.0);
    for (std::size_t i = order_.size(); i-- > 0;) {
        below_[i] += region_.weight[order_[i]];
        if (i > 0) below_[parent_[i]] += below_[i];
    }
}

// The sums of the tree below a place. Marks its places in is_below_.
UnitSums RegionAnnealer::sums_below(std::uint32_t top) {
    is_below_.assign(order_.size(), 0);
    is_below_[top] = 1;
    UnitSums sums;
    for (std::uint32_t i = top; i < order_.size(); ++i) {
        if (i > top && !is_below_[parent_[i]]) continue;
        is_below_[i] = 1;
        const Node v = order_[i];
        sums.weight += region_.weight[v];
        sums.area += region_.area[v];
        sums.perimeter += region_.boundary[v];
        sums.severance += region_.inner[v];
        ++sums.nodes;
        for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way) {
            if (mark_[way->to] != search_ || place_[way->to] >= i || !is_below_[place_[way->to]]) continue;
            sums.perimeter -= 2.0 * way->length;
            sums.severance += way->severance;
        }
        if (!region_.apart.empty())
            for (const Node foe : region_.apart[v])
                sums.quarrels += mark_[foe] == search_ && place_[foe] < i && is_below_[place_[foe]];
    }
    return sums;
}

void RegionAnnealer::recut(Random& random, double temperature) {
    const Node v = draw_below(random, region_.size());
    const auto degree = static_cast<std::size_t>(region_.end(v) - region_.begin(v));
    if (degree == 0) return;
    const Region::Way& way = region_.begin(v)[draw_below(random, degree)];
    const UnitNumber one = region_.unit_of[v], two = region_.unit_of[way.to];
    if (one == two || !way.connects) return;
    if (static_cast<std::size_t>(sums_[one].nodes + sums_[two].nodes) > largest_recut) return;
    ++search_;
    members_.clear();
    gather(one, v);
    gather(two, way.to);
    grow_tree(random);

    // Both units together, from which what is below a cut is taken away.
    UnitSums both = sums_[one];
    const UnitSums& other = sums_[two];
    both.weight += other.weight;
    both.area += other.area;
    both.nodes += other.nodes;
    const Demand& demand = slope_.problem->scale->demand;
    const double before = cost_[one] + cost_[two];
    // Of the cuts within the bounds one by chance; where there is none, the one nearest to them.
    std::uint32_t chosen = 0, fitting = 0;
    double least = std::numeric_limits<double>::infinity();
    const double slack = 1e-9 * demand.target;
    for (std::uint32_t i = 1; i < order_.size(); ++i) {
        const double here = below_[i], there = both.weight - here;
        const double off =
            std::max({here - demand.max, there - demand.max, demand.min - here, demand.min - there});
        if (off <= slack) {
            if (draw_below(random, ++fitting) == 0) chosen = i;
        } else if (fitting == 0 && off < least) {
            least = off;
            chosen = i;
        }
    }
    if (chosen == 0) return;
    const UnitSums below = sums_below(chosen);
    // What is left: the lengths between both parts are counted from its own side.
    UnitSums above{both.weight - below.weight, both.area - below.area, 0.0, 0.0, both.nodes - below.nodes, 0};
    for (std::uint32_t i = 0; i < order_.size(); ++i) {
        if (is_below_[i]) continue;
        const Node w = order_[i];
        above.perimeter += region_.boundary[w];
        above.severance += region_.inner[w];
        for (const Region::Way* out = region_.begin(w); out != region_.end(w); ++out) {
            if (mark_[out->to] != search_ || place_[out->to] >= i || is_below_[place_[out->to]]) continue;
            above.perimeter -= 2.0 * out->length;
            above.severance += out->severance;
        }
        if (!region_.apart.empty())
            for (const Node foe : region_.apart[w])
                above.quarrels += mark_[foe] == search_ && place_[foe] < i && !is_below_[place_[foe]];
    }
    const double below_cost = slope_.cost(below), above_cost = slope_.cost(above);
    if (!is_taken(below_cost + above_cost - before, temperature, random)) return;
    for (std::uint32_t i = 0; i < order_.size(); ++i) region_.unit_of[order_[i]] = is_below_[i] ? two : one;
    sums_[two] = below;
    cost_[two] = below_cost;
    sums_[one] = above;
    cost_[one] = above_cost;
}

void RegionAnnealer::anneal(const Cooling& cooling, Random& random, const Deadline& deadline) {
    const double unit = slope_.unit, span = std::log(cooling.to / cooling.from);
    for (std::uint64_t done = 0; done < cooling.proposals; done += stride) {
        if (deadline.is_over()) return;
        const double share = static_cast<double>(done) / static_cast<double>(cooling.proposals);
        const double temperature = unit * cooling.from * std::exp(span * share);
        const std::uint64_t now = std::min(stride, cooling.proposals - done);
        const auto recuts = static_cast<std::uint64_t>(cooling.share_of_recuts * static_cast<double>(now));
        for (std::uint64_t i = 0; i < recuts; ++i) recut(random, temperature);
        for (std::uint64_t i = recuts; i < now; ++i) shift_one(random, temperature);
        if (search_ > 0xf0000000U) {
            std::fill(mark_.begin(), mark_.end(), 0U);
            search_ = 0;
        }
    }
}

}  // namespace lifang
