#include "evaluate/figures/unit_borders.hpp"

#include "geometry/overlay.hpp"

#include <limits>
#include <map>
#include <tuple>

namespace lifang {
namespace {

constexpr std::uint32_t outside = std::numeric_limits<std::uint32_t>::max();  // sorts behind every unit

/// Gathers border pieces that read as one line on a map.
class BorderMerger {
  public:
    void add(UnitId unit, std::uint32_t other, Beyond beyond, Barrier barrier, const std::string& road_name,
             const MultiLineString& line, Meters length) {
        UnitBorder& border = merged_[{unit.index, other, beyond, barrier, road_name}];
        border.line.insert(border.line.end(), line.begin(), line.end());
        border.length += length;
    }

    std::vector<UnitBorder> take() {
        std::vector<UnitBorder> borders;
        for (auto& [key, border] : merged_) {
            const auto& [a, b, beyond, barrier, road_name] = key;
            border.a = UnitId{a};
            if (b != outside) border.b = UnitId{b};
            border.beyond = beyond;
            border.barrier = barrier;
            border.road_name = road_name;
            border.line = merge_lines(border.line);
            borders.push_back(std::move(border));
        }
        return borders;
    }

  private:
    std::map<std::tuple<std::uint32_t, std::uint32_t, Beyond, Barrier, std::string>, UnitBorder> merged_;
};

class Share {
  public:
    Meters street, road, all;

    void add(Barrier barrier, Meters length) {
        all += length;
        if (is_street(barrier)) street += length;
        if (is_street(barrier) && barrier <= Barrier::motorway) road += length;
    }
    double of_streets() const { return of(street); }
    double of_roads() const { return of(road); }

  private:
    double of(Meters part) const { return all.value > 0.0 ? part / all : 0.0; }
};

/// Of all borders between two units.
Share share_between_units(const CellGraph& graph, const std::vector<std::optional<UnitId>>& unit_of_cell) {
    Share share;
    for (const Border& border : graph.borders) {
        const auto a = at(unit_of_cell, border.a), b = at(unit_of_cell, border.b);
        if (a && b && a != b) share.add(border.barrier, border.length);
    }
    return share;
}

}  // namespace

BorderFigures measure_borders(const CellGraph& graph, const std::vector<Cell>& cells,
                              const std::vector<std::optional<UnitId>>& unit_of_cell, std::size_t units,
                              const std::array<double, barrier_count>& severance_weights) {
    BorderFigures figures;
    std::vector<Share> shares(units);
    const Share layout_share = share_between_units(graph, unit_of_cell);
    BorderMerger merger;

    for (const Border& border : graph.borders) {
        const auto a = at(unit_of_cell, border.a);
        const auto b = at(unit_of_cell, border.b);
        if (!a && !b) continue;
        if (a == b) {
            figures.severance +=
                border.length.value * severance_weights[static_cast<std::size_t>(border.barrier)];
            continue;
        }
        if (a && b)
            for (const UnitId side : {*a, *b}) at(shares, side).add(border.barrier, border.length);
        const UnitId first = a && b ? std::min(*a, *b) : a.value_or(b.value_or(UnitId{}));
        const std::uint32_t second = a && b ? std::max(*a, *b).index : outside;
        const bool water = at(cells, a ? border.b : border.a).water;
        const Beyond beyond = a && b ? Beyond::unit : water ? Beyond::water : Beyond::ground;
        merger.add(first, second, beyond, border.barrier, border.barrier_name, border.line, border.length);
    }
    for (const EdgeStretch& stretch : graph.edge)
        if (const auto unit = at(unit_of_cell, stretch.cell))
            merger.add(*unit, outside, Beyond::edge, stretch.barrier, stretch.barrier_name, stretch.line,
                       stretch.length);

    figures.borders = merger.take();
    for (const Share& share : shares) {
        figures.street_shares.push_back(share.of_streets());
        figures.road_shares.push_back(share.of_roads());
    }
    figures.street_share = layout_share.of_streets();
    figures.road_share = layout_share.of_roads();
    figures.cut_length = layout_share.all;
    return figures;
}

double measure_street_share(const CellGraph& graph, const std::vector<std::optional<UnitId>>& unit_of_cell) {
    return share_between_units(graph, unit_of_cell).of_streets();
}

}  // namespace lifang
