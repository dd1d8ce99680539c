#pragma once

#include "geometry/index.hpp"
#include "load/site/site.hpp"
#include "tessellate/seeds/seeds.hpp"
#include "tessellate/voronoi/borders.hpp"

#include <map>
#include <string>
#include <vector>

namespace lifang {

/// What parts courtyards without enclosing a block: paths, service roads, dead-end streets, walls.
class Separators {
  public:
    explicit Separators(const Site& site);
    /// 1 when nothing crosses the straight way between two points, less for a path, a road, a wall; more
    /// when both lie in one walled yard, and as for a wall when only one does: a gate is a hole in it.
    double openness(Point from, Point to) const;

  private:
    struct Piece {
        Point from, to;
        double openness;
    };
    static constexpr std::size_t no_yard = ~std::size_t{0};
    std::size_t find_yard(Point point) const;

    std::vector<Piece> pieces_;
    BoxIndex index_;
    std::vector<Polygon> yards_;  // enclosed by walls and fences alone
    BoxIndex yard_index_;
};

/// The derived compounds of one block, as lists of buildings: neighbours in rows and courtyards, about
/// derived_min to derived_max floor area each, never over a community's edge. Ordered by first building. One
/// of `buildings` that has no seed (it is drawn under another) joins the group of the building over it; under
/// a mapped compound it joins none.
std::vector<std::vector<BuildingId>> group_block(
    const Site& site, const std::vector<BuildingId>& buildings, const std::vector<Seed>& seeds,
    const std::vector<SeedBorder>& borders, const Separators& separators,
    const std::vector<std::optional<CommunityId>>& community_of_building);

/// Names compounds after the nearest named street, counting up: "中山路 3".
class StreetNames {
  public:
    explicit StreetNames(const Site& site);
    /// Empty where no named street lies within reach.
    std::string next_name(Point at);

  private:
    struct Piece {
        Point from, to;
        const std::string* name;
    };
    std::vector<Piece> pieces_;
    BoxIndex index_;
    std::map<std::string, int> used_;
};

/// A compound of buildings: sums and medians over them; unknown unless all (households) or any (year) know.
Compound make_derived(const Site& site, std::string key, std::string name,
                      const std::vector<BuildingId>& members,
                      const std::vector<std::optional<CommunityId>>& community_of_building);

}  // namespace lifang
