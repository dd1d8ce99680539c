#include "partition/cut/anneal.hpp"

#include "core/random.hpp"
#include "partition/moves/metropolis.hpp"

#include <algorithm>
#include <bit>

namespace lifang {
namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};
// A search inside a unit gives up after so many nodes: a way round that is longer is as good as none.
constexpr std::size_t longest_search = 96;
// Arcs of a node with a bit each; of a node with more the search alone tells whether it can leave.
constexpr std::size_t most_bits = 64;
// In mean nodes outside the bounds.
constexpr double conflict_penalty = 100.0;
// Between looks at the clock and changes of the temperature: a tenth of a millisecond.
constexpr std::uint64_t stride = 1024;

}  // namespace

CutGraph::CutGraph(const Component& whole) : component(whole), first(whole.first) {
    double length = 0.0;
    for (Node v = 0; v < whole.size(); ++v) {
        has_pairs_apart = has_pairs_apart || !whole.apart[v].empty();
        for (const Arc* arc = whole.begin(v); arc != whole.end(v); ++arc) {
            const Arc* back = whole.begin(arc->to);
            while (back->to != v) ++back;
            from.push_back(v);
            arcs.push_back({arc->to, static_cast<std::uint32_t>(back - whole.arcs.data()),
                            static_cast<float>(arc->length), arc->connects});
            length += arc->length;
        }
    }
    if (length > 0.0) mean_length = length / static_cast<double>(arcs.size());
    if (whole.total > 0.0) mean_weight = whole.total / static_cast<double>(whole.size());
    find_beside();
}

void CutGraph::find_beside() {
    beside.assign(arcs.size(), 0);
    std::vector<std::uint64_t> bit(size(), 0);  // by node: its place among the neighbours of v
    for (Node v = 0; v < size(); ++v) {
        if (first[v + 1] - first[v] > most_bits) continue;
        for (std::uint32_t w = first[v]; w < first[v + 1]; ++w)
            if (arcs[w].connects) bit[arcs[w].to] = std::uint64_t{1} << (w - first[v]);
        for (std::uint32_t w = first[v]; w < first[v + 1]; ++w)
            for (const CompactArc* next = begin(arcs[w].to); next != end(arcs[w].to); ++next)
                if (next->connects) beside[w] |= bit[next->to];
        for (std::uint32_t w = first[v]; w < first[v + 1]; ++w) bit[arcs[w].to] = 0;
    }
}

CutAnnealer::CutAnnealer(const CutGraph& graph, const Demand& demand, UnitNumbers start, std::size_t units)
    : graph_(graph),
      node_weight_(graph.component.weight),
      min_(demand.lightest()),
      max_(demand.heaviest()),
      per_mean_weight_(1.0 / graph.mean_weight),
      unit_of_(std::move(start)),
      weight_(units, 0.0),
      place_(graph.arcs.size(), none),
      contiguity_(graph.size()) {
    for (Node v = 0; v < graph.size(); ++v) {
        weight_[unit_of_[v]] += node_weight_[v];
        for (const Node foe : graph.component.apart[v]) conflicts_ += foe > v && unit_of_[foe] == unit_of_[v];
    }
    for (const double weight : weight_) {
        excess_.push_back(excess_of(weight));
        units_outside_ += excess_.back() > 0.0;
    }
    for (std::uint32_t w = 0; w < graph.arcs.size(); ++w) {
        const CutGraph::CompactArc& arc = graph.arcs[w];
        if (unit_of_[graph.from[w]] == unit_of_[arc.to]) continue;
        cut_ += 0.5 * arc.length;
        if (arc.connects) add_border(w);
    }
}

double CutAnnealer::excess_of(double weight) const {
    return std::max(0.0, std::max(weight - max_, min_ - weight)) * per_mean_weight_;
}

double CutAnnealer::broken() const {
    if (units_outside_ == 0 && conflicts_ == 0) return 0.0;
    double sum = conflict_penalty * conflicts_;
    for (const double excess : excess_) sum += excess;
    return sum;
}

void CutAnnealer::add_border(std::uint32_t arc) {
    place_[arc] = static_cast<std::uint32_t>(border_.size());
    border_.push_back(arc);
}

void CutAnnealer::drop_border(std::uint32_t arc) {
    const std::uint32_t last = border_.back();
    border_[place_[arc]] = last;
    place_[last] = place_[arc];
    border_.pop_back();
}

// Fills in what moving `v` to a neighbouring unit changes. False where it is the last of its unit.
bool CutAnnealer::propose(Node v, UnitNumber to, Shift& shift) const {
    const UnitNumber from = unit_of_[v];
    shift.node = v;
    shift.to = to;
    shift.cut = 0.0;
    shift.kin = 0;
    shift.has_kin = false;
    std::uint64_t bit = 1;  // gone after 64 arcs: then nobody asks for it
    for (const CutGraph::CompactArc* arc = graph_.begin(v); arc != graph_.end(v); ++arc, bit <<= 1) {
        const UnitNumber there = unit_of_[arc->to];
        if (there == from) {
            shift.cut += arc->length;
            if (arc->connects) shift.kin |= bit, shift.has_kin = true;
        } else if (there == to) {
            shift.cut -= arc->length;
        }
    }
    if (!shift.has_kin) return false;
    shift.left = excess_of(weight_[from] - node_weight_[v]);
    shift.joined = excess_of(weight_[to] + node_weight_[v]);
    shift.conflicts = 0;
    if (graph_.has_pairs_apart)
        for (const Node foe : graph_.component.apart[v])
            shift.conflicts += (unit_of_[foe] == to) - (unit_of_[foe] == from);
    return true;
}

// Whether the node's neighbours in its unit find each other without it: among themselves first, then round
// about.
bool CutAnnealer::can_leave(const Shift& shift) {
    const CutGraph::CompactArc* const arcs = graph_.begin(shift.node);
    const bool has_bits = static_cast<std::size_t>(graph_.end(shift.node) - arcs) <= most_bits;
    const std::uint64_t* const beside = graph_.beside.data() + graph_.first[shift.node];
    std::uint64_t met_kin = shift.kin & (~shift.kin + 1);
    if (has_bits) {
        for (std::uint64_t todo = met_kin; todo != 0;) {
            const std::uint64_t more = beside[std::countr_zero(todo)] & shift.kin & ~met_kin;
            met_kin |= more;
            todo = (todo & (todo - 1)) | more;
        }
        if (met_kin == shift.kin) return true;
    }
    const UnitNumber unit = unit_of_[shift.node];
    contiguity_.start(shift.node);
    for (const CutGraph::CompactArc* arc = arcs; arc != graph_.end(shift.node); ++arc) {
        if (!arc->connects || unit_of_[arc->to] != unit) continue;
        const bool is_met = has_bits ? (met_kin >> (arc - arcs) & 1U) != 0 : !contiguity_.has_met();
        is_met ? contiguity_.meet(arc->to) : contiguity_.seek(arc->to);
    }
    const std::size_t most = std::max(longest_search, 4 * contiguity_.sought());
    return contiguity_.search(graph_, unit_of_, unit, most);
}

void CutAnnealer::make(const Shift& shift) {
    const Node v = shift.node;
    const UnitNumber from = unit_of_[v];
    unit_of_[v] = shift.to;
    weight_[from] -= node_weight_[v];
    weight_[shift.to] += node_weight_[v];
    units_outside_ += (shift.left > 0.0) - (excess_[from] > 0.0);
    units_outside_ += (shift.joined > 0.0) - (excess_[shift.to] > 0.0);
    excess_[from] = shift.left;
    excess_[shift.to] = shift.joined;
    cut_ += shift.cut;
    conflicts_ += shift.conflicts;
    for (std::uint32_t w = graph_.first[v]; w < graph_.first[v + 1]; ++w) {
        const CutGraph::CompactArc& arc = graph_.arcs[w];
        if (!arc.connects) continue;
        if (unit_of_[arc.to] == from)
            add_border(w), add_border(arc.back);
        else if (unit_of_[arc.to] == shift.to)
            drop_border(w), drop_border(arc.back);
    }
}

void CutAnnealer::note_best(CutDivision& best) const {
    const double now = broken();
    if (now > best.broken || (now == best.broken && cut_ > best.cut - 1e-9 * graph_.mean_length)) return;
    best.broken = now;
    best.cut = cut_;
    best.unit_of = unit_of_;
}

CutDivision CutAnnealer::anneal(const CutCoolingSchedule& cooling, Random& random, const Deadline& deadline) {
    CutDivision best;
    Shift shift;
    for (std::uint64_t done = 0; done < cooling.proposals && !border_.empty(); done += stride) {
        if (deadline.is_over()) break;
        const double share = static_cast<double>(done) / static_cast<double>(cooling.proposals);
        const double temperature = graph_.mean_length * cooled(cooling.from, cooling.to, share);
        const double excess_penalty =
            graph_.mean_length * cooled(cooling.excess_from, cooling.excess_to, share);
        const std::uint64_t now = std::min(stride, cooling.proposals - done);
        for (std::uint64_t i = 0; i < now; ++i) {
            const std::uint64_t drawn = random();
            const std::uint32_t arc = border_[((drawn >> 32) * border_.size()) >> 32];
            const Node v = graph_.from[arc];
            const UnitNumber from = unit_of_[v], to = unit_of_[graph_.arcs[arc].to];
            if (!propose(v, to, shift)) continue;
            const double change =
                shift.cut + excess_penalty * (shift.left + shift.joined - excess_[from] - excess_[to] +
                                              conflict_penalty * shift.conflicts);
            const auto chance = [&] { return static_cast<double>(drawn & 0xffffffffU) * 0x1.0p-32; };
            if (!is_taken(change, temperature, chance, hopeless_worsening) || !can_leave(shift)) continue;
            make(shift);
            if (best.broken > 0.0 || (units_outside_ == 0 && cut_ < best.cut)) note_best(best);
        }
    }
    return best;
}

}  // namespace lifang
