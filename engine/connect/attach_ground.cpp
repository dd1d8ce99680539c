#include "connect/connect.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <cmath>
#include <queue>
#include <tuple>

namespace lifang {
namespace {

// Ground that lies farther away by more than this is another's, or nobody's.
constexpr double most = 0.5;

/// A ground cell that could be taken over one border.
struct Offer {
    bool abroad;  // the ground lies in another community than the compound
    Barrier barrier;
    double metres;
    CellId cell;
    CompoundId taker;

    /// The best on top: at home, then the weakest barrier, then the longest border, then by position.
    bool operator<(const Offer& other) const {
        return std::tie(other.abroad, other.barrier, metres, other.cell, other.taker) <
               std::tie(abroad, barrier, other.metres, cell, taker);
    }
};

/// The community each ground cell lies in, where communities are drawn.
std::vector<std::optional<CommunityId>> find_communities(const std::vector<Cell>& cells,
                                                         const std::vector<Community>& communities) {
    std::vector<std::optional<CommunityId>> found(cells.size());
    std::vector<Box> boxes;
    for (const Community& community : communities) boxes.push_back(bounds(community.area));
    const BoxIndex index(boxes);
    for (std::size_t i = 0; i < cells.size() && !communities.empty(); ++i) {
        if (cells[i].compound || cells[i].water) continue;
        const Point inside = point_inside(cells[i].area);
        for (const std::size_t c : index.find({inside, inside}))
            if (!found[i] && contains(communities[c].area, inside)) found[i] = CommunityId{c};
    }
    return found;
}

/// Tells which ground lies near enough to a compound's buildings, or to its outline where it has none.
class Reach {
  public:
    Reach(const Site& site, const Tessellation& tessellation)
        : reach_(site.profile.ground.reach), built_(tessellation.compounds.size()) {
        if (is_endless()) return;
        for (std::size_t i = 0; i < tessellation.compound_of_building.size(); ++i)
            if (const auto& compound = tessellation.compound_of_building[i])
                built_[compound->index].push_back(&site.buildings[i].footprint);
        for (std::size_t c = 0; c < built_.size(); ++c)
            if (built_[c].empty()) built_[c].push_back(&tessellation.compounds[c].footprint);
    }

    /// Whether most of the ground lies within reach.
    bool holds(CompoundId compound, const MultiPolygon& ground) const {
        if (is_endless() || lies_near(built_[compound.index], ground)) return true;
        MultiPolygon around;
        for (const MultiPolygon* footprint : built_[compound.index])
            for (Polygon& part : buffer(*footprint, reach_, 4)) around.push_back(std::move(part));
        return area(intersect(ground, unite(around))) >= most * area(ground);
    }

  private:
    bool is_endless() const { return !std::isfinite(reach_.value); }
    bool lies_near(const std::vector<const MultiPolygon*>& built, const MultiPolygon& ground) const {
        for (const Polygon& part : ground)
            for (const Point& corner : part.outer)
                if (!is_near(built, corner)) return false;
        return true;
    }
    bool is_near(const std::vector<const MultiPolygon*>& built, Point corner) const {
        for (const MultiPolygon* footprint : built)
            for (const Polygon& part : *footprint)
                if (distance(corner, part.outer) <= reach_) return true;
        return false;
    }

    Meters reach_;
    std::vector<std::vector<const MultiPolygon*>> built_;  // by compound
};

/// Growth inside a block only; a compound that spans blocks reaches into one over what is no street.
bool stays_in_block(const Cell& from, const Cell& to, Barrier barrier) {
    if (from.block) return from.block == to.block;
    return !is_street(barrier);
}

}  // namespace

std::vector<std::optional<CompoundId>> attach_ground(const Site& site, const Tessellation& tessellation,
                                                     const CellGraph& graph, const Scope& scope, Fill fill) {
    const auto& cells = tessellation.cells;
    std::vector<std::optional<CompoundId>> taker(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].compound && scope[cells[i].compound->index]) taker[i] = cells[i].compound;
    if (fill == Fill::compounds) return taker;

    // Whoever reaches abroad waits until nobody at home can take anything more.
    const auto community_of = find_communities(cells, tessellation.communities);
    const auto is_abroad = [&](CompoundId compound, CellId ground) {
        const auto& home = at(tessellation.compounds, compound).community;
        const auto& there = at(community_of, ground);
        return home && there && *home != *there;
    };
    const Reach reach(site, tessellation);
    std::priority_queue<Offer> offers;
    const auto offer_around = [&](std::uint32_t from) {
        for (const std::uint32_t i : graph.borders_of[from]) {
            const Border& border = graph.borders[i];
            const CellId to = border.a.index == from ? border.b : border.a;
            const Cell& ground = at(cells, to);
            if (taker[to.index] || ground.compound || ground.water || !border.passable) continue;
            if (site.profile.limits_units(border.barrier)) continue;  // the unit would straddle it
            if (fill == Fill::blocks && (!stays_in_block(cells[from], ground, border.barrier) ||
                                         !reach.holds(*taker[from], ground.area)))
                continue;
            offers.push({is_abroad(*taker[from], to), border.barrier, border.length.value, to, *taker[from]});
        }
    };
    for (std::uint32_t i = 0; i < cells.size(); ++i)
        if (taker[i]) offer_around(i);
    while (!offers.empty()) {
        const Offer best = offers.top();
        offers.pop();
        if (taker[best.cell.index]) continue;
        taker[best.cell.index] = best.taker;
        offer_around(best.cell.index);
    }
    return taker;
}

}  // namespace lifang
