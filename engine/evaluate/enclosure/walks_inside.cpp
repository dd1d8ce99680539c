#include "evaluate/enclosure/walks_inside.hpp"

#include <algorithm>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

namespace lifang {
namespace {

using Lengths = boost::property<boost::edge_weight_t, double>;
using Network =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Lengths>;

/// The network of some parts, its nodes numbered among themselves.
class PartNetwork {
  public:
    PartNetwork(const Ways& ways, const std::vector<std::uint32_t>& parts) {
        for (const std::uint32_t part : parts) {
            nodes_.push_back(ways.parts()[part].from);
            nodes_.push_back(ways.parts()[part].to);
        }
        std::ranges::sort(nodes_);
        nodes_.erase(std::unique(nodes_.begin(), nodes_.end()), nodes_.end());
        network_ = Network(nodes_.size());
        for (const std::uint32_t part : parts) {
            const WayPart& way = ways.parts()[part];
            boost::add_edge(find(way.from), find(way.to), Lengths(way.length.value), network_);
        }
    }

    /// From any of some nodes, by node of the ways.
    class Distances {
      public:
        Distances(const PartNetwork& of, std::vector<double> metres) : of_(of), metres_(std::move(metres)) {}
        Meters to(std::uint32_t node) const {
            return of_.has(node) ? Meters{metres_[of_.find(node)]} : WaysOut::unreachable;
        }

      private:
        const PartNetwork& of_;
        std::vector<double> metres_;
    };

    Distances measure_from(const std::vector<std::uint32_t>& nodes) const {
        std::vector<double> least(nodes_.size(), WaysOut::unreachable.value), found(nodes_.size());
        for (const std::uint32_t node : nodes) {
            if (!has(node)) continue;
            boost::dijkstra_shortest_paths(
                network_, find(node),
                boost::distance_map(
                    boost::make_iterator_property_map(found.begin(), get(boost::vertex_index, network_)))
                    .distance_inf(WaysOut::unreachable.value));
            for (std::size_t i = 0; i < least.size(); ++i) least[i] = std::min(least[i], found[i]);
        }
        return {*this, std::move(least)};
    }

  private:
    bool has(std::uint32_t node) const { return std::ranges::binary_search(nodes_, node); }
    std::size_t find(std::uint32_t node) const {
        return static_cast<std::size_t>(std::ranges::lower_bound(nodes_, node) - nodes_.begin());
    }

    std::vector<std::uint32_t> nodes_;
    Network network_;
};

std::vector<std::uint32_t> that_take_engine(const Ways& ways, const std::vector<std::uint32_t>& parts) {
    std::vector<std::uint32_t> taking;
    for (const std::uint32_t part : parts)
        if (ways.parts()[part].takes_engine) taking.push_back(part);
    return taking;
}

/// Whether a part beside the border is more than the stub of a way that crosses it.
bool is_along(const WayPart& part) { return part.length > Ways::outline_reach * 2.0; }

/// Every compound's way from one candidate, which is the last that each has a place for.
class FromCandidate {
  public:
    FromCandidate(const Ways& ways, const UnitWays& unit)
        : ways_(ways),
          unit_(unit),
          walking_(ways, unit.inside),
          driving_(ways, that_take_engine(ways, unit.inside)) {}

    void add_column(const GateCandidate& candidate, std::vector<WaysOut>& out,
                    const std::vector<std::vector<std::uint32_t>>& beside) const {
        const auto walks = walking_.measure_from(candidate.nodes);
        const auto drives =
            driving_.measure_from(candidate.takes_engine ? candidate.nodes : std::vector<std::uint32_t>());
        for (std::size_t i = 0; i < out.size(); ++i) {
            Meters walk = WaysOut::unreachable, drive = WaysOut::unreachable;
            for (const WayStep& step : ways_.steps_of(out[i].compound)) {
                if (!is_inside(step.part)) continue;
                const WayPart& part = ways_.parts()[step.part];
                walk = std::min({walk, walks.to(part.from) + step.from_start + step.away,
                                 walks.to(part.to) + (part.length - step.from_start) + step.away});
            }
            for (const std::uint32_t part : beside[i])
                drive =
                    std::min({drive, drives.to(ways_.parts()[part].from), drives.to(ways_.parts()[part].to)});
            out[i].to_gate.push_back(walk);
            out[i].engine_to_gate.push_back(drive);
        }
    }

    bool is_inside(std::uint32_t part) const { return std::ranges::binary_search(unit_.inside, part); }

  private:
    const Ways& ways_;
    const UnitWays& unit_;
    PartNetwork walking_, driving_;
};

}  // namespace

std::vector<WaysOut> find_ways_out(const Ways& ways, const UnitWays& unit, const Tessellation& tessellation,
                                   std::span<const CellId> cells) {
    const FromCandidate from(ways, unit);
    std::vector<WaysOut> out;
    std::vector<std::vector<std::uint32_t>> beside;  // by compound: parts inside that an engine comes near on
    for (const CellId cell : cells) {
        const auto& compound = at(tessellation.cells, cell).compound;
        if (!compound) continue;
        WaysOut& its = out.emplace_back();
        its.compound = *compound;
        for (const WayStep& step : ways.steps_of(*compound)) {
            its.has_steps = true;
            if (!from.is_inside(step.part)) its.to_street = std::min(its.to_street, step.away);
        }
        auto& parts = beside.emplace_back();
        for (const std::uint32_t part : ways.parts_near(cell)) {
            if (!ways.parts()[part].takes_engine) continue;
            if (from.is_inside(part))
                parts.push_back(part);
            else if (is_along(ways.parts()[part]) && std::ranges::binary_search(unit.outside, part))
                its.street_takes_engine = true;
        }
    }
    for (const GateCandidate& candidate : unit.candidates) from.add_column(candidate, out, beside);
    return out;
}

}  // namespace lifang
