#include "evaluate/enclosure/unit_ways.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace lifang {
namespace {

constexpr Meters one_gate{10.0};  // lines that cross nearer to each other are closed by one gate
// A way that crosses the threshold at 15° is this long in it, a longer one runs along the border.
constexpr Meters longest_crossing = Ways::outline_reach * 4.0;

enum class Side { inside, threshold, outside, off_ground };

bool are_all_among(const std::vector<CellId>& some, std::span<const CellId> cells) {
    return std::ranges::all_of(some, [&](CellId cell) { return std::ranges::binary_search(cells, cell); });
}

Side find_side(const WayPart& part, std::span<const CellId> cells) {
    if (are_all_among(part.near, cells)) return Side::inside;
    if (!part.on_ground) return Side::off_ground;
    return are_all_among(part.on, cells) ? Side::threshold : Side::outside;
}

/// Parts of the threshold that hang together.
struct Threshold {
    std::vector<std::size_t> parts;           ///< positions in the list of parts
    std::vector<std::uint32_t> inner, outer;  ///< nodes at which the inside, the outside begins
    Meters length;
};

class Sorter {
  public:
    Sorter(const Ways& ways, std::span<const CellId> cells) : ways_(ways) {
        for (const CellId cell : cells) {
            const auto near = ways.parts_near(cell);
            parts_.insert(parts_.end(), near.begin(), near.end());
        }
        std::ranges::sort(parts_);
        parts_.erase(std::unique(parts_.begin(), parts_.end()), parts_.end());
        for (const std::uint32_t part : parts_) sides_.push_back(find_side(ways.parts()[part], cells));
        for (std::size_t i = 0; i < parts_.size(); ++i)
            for (const std::uint32_t node : ends(i)) parts_at_[node].push_back(i);
    }

    void settle_thresholds() {
        for (const Threshold& threshold : gather_thresholds()) {
            const std::size_t most = std::max<std::size_t>(threshold.inner.size(), 1);
            const bool runs_along = threshold.length > longest_crossing * static_cast<double>(most);
            const bool leads_out = !threshold.outer.empty();
            const bool gate_at_inner = runs_along || threshold.inner.size() < threshold.outer.size();
            for (const std::size_t i : threshold.parts)
                sides_[i] = leads_out && gate_at_inner ? Side::outside : Side::inside;
        }
    }

    /// Where the inside meets the outside, each line by itself.
    std::vector<GateCandidate> find_crossings(const std::set<Barrier>& gate_classes) const {
        std::vector<GateCandidate> crossings;
        for (const auto& [node, at_node] : parts_at_) {
            if (!has(at_node, Side::outside)) continue;
            GateCandidate crossing{ways_.nodes()[node], {node}, {}, Barrier::none, false};
            for (const std::size_t i : at_node)
                if (sides_[i] == Side::inside) take_stronger(ways_.parts()[parts_[i]], crossing);
            if (gate_classes.contains(crossing.road_class)) crossings.push_back(std::move(crossing));
        }
        return crossings;
    }

    std::vector<std::uint32_t> list(Side side) const {
        std::vector<std::uint32_t> listed;
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (sides_[i] == side) listed.push_back(parts_[i]);
        return listed;
    }

  private:
    std::array<std::uint32_t, 2> ends(std::size_t i) const {
        const WayPart& part = ways_.parts()[parts_[i]];
        return {part.from, part.to};
    }

    bool has(const std::vector<std::size_t>& at_node, Side side) const {
        return std::ranges::any_of(at_node, [&](std::size_t i) { return sides_[i] == side; });
    }

    static void take_stronger(const WayPart& part, GateCandidate& crossing) {
        crossing.takes_engine = crossing.takes_engine || part.takes_engine;
        const bool is_first = part.road && (!crossing.road || *part.road < *crossing.road);
        if (part.road_class > crossing.road_class || (part.road_class == crossing.road_class && is_first))
            crossing.road = part.road, crossing.road_class = part.road_class;
    }

    std::vector<Threshold> gather_thresholds() const {
        DisjointSets together(parts_.size());
        for (const auto& [node, at_node] : parts_at_) {
            std::optional<std::size_t> first;
            for (const std::size_t i : at_node)
                if (sides_[i] == Side::threshold) together.join(*(first = first.value_or(i)), i);
        }
        std::map<std::uint32_t, Threshold> by_name;
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (sides_[i] == Side::threshold) {
                Threshold& threshold = by_name[together.find(i)];
                threshold.parts.push_back(i);
                threshold.length += ways_.parts()[parts_[i]].length;
            }
        for (const auto& [node, at_node] : parts_at_)
            for (const std::size_t i : at_node)
                if (sides_[i] == Side::threshold) {
                    Threshold& threshold = by_name[together.find(i)];
                    if (has(at_node, Side::inside)) threshold.inner.push_back(node);
                    if (has(at_node, Side::outside)) threshold.outer.push_back(node);
                    break;  // the threshold's others at the node are of the same one
                }
        std::vector<Threshold> thresholds;
        for (auto& [name, threshold] : by_name) thresholds.push_back(std::move(threshold));
        return thresholds;
    }

    const Ways& ways_;
    std::vector<std::uint32_t> parts_;
    std::vector<Side> sides_;
    std::map<std::uint32_t, std::vector<std::size_t>> parts_at_;  // by node
};

bool is_stronger(const GateCandidate& a, const GateCandidate& b) {
    const auto rank = [](const GateCandidate& candidate) {
        return std::tuple(-static_cast<int>(candidate.road_class), !candidate.road,
                          candidate.road.value_or(RoadId{}), candidate.at);
    };
    return rank(a) < rank(b);
}

/// Crossings near each other made one candidate, whatever chain of them leads from one to the other.
std::vector<GateCandidate> join_near(std::vector<GateCandidate> crossings) {
    DisjointSets together(crossings.size());
    for (std::size_t i = 0; i < crossings.size(); ++i)
        for (std::size_t j = i + 1; j < crossings.size(); ++j)
            if (distance(crossings[i].at, crossings[j].at) <= one_gate) together.join(i, j);
    std::map<std::uint32_t, GateCandidate> by_name;
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        const auto [found, is_new] = by_name.try_emplace(together.find(i), crossings[i]);
        if (is_new) continue;
        GateCandidate& joined = found->second;
        joined.nodes.push_back(crossings[i].nodes.front());
        joined.takes_engine = joined.takes_engine || crossings[i].takes_engine;
        if (!is_stronger(crossings[i], joined)) continue;
        joined.at = crossings[i].at;
        joined.road = crossings[i].road;
        joined.road_class = crossings[i].road_class;
    }
    std::vector<GateCandidate> candidates;
    for (auto& [name, candidate] : by_name) candidates.push_back(std::move(candidate));
    for (GateCandidate& candidate : candidates) std::ranges::sort(candidate.nodes);
    std::ranges::sort(candidates, {}, &GateCandidate::at);
    return candidates;
}

}  // namespace

UnitWays find_unit_ways(const Ways& ways, std::span<const CellId> cells,
                        const std::set<Barrier>& gate_classes) {
    Sorter sorter(ways, cells);
    sorter.settle_thresholds();
    return {sorter.list(Side::inside), sorter.list(Side::outside),
            join_near(sorter.find_crossings(gate_classes))};
}

}  // namespace lifang
