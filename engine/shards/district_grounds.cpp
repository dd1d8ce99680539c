#include "shards/district_grounds.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/load.hpp"
#include "shards/shared_ground.hpp"
#include "tessellate/edge/edge.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

#include <malloc.h>

namespace lifang {
namespace {

/// Points along the walls of what stands at a seam.
class SeamPoints {
  public:
    explicit SeamPoints(const FoundDistricts& found)
        : found_(found), is_local_(found.crs.definition.empty()) {
        if (!is_local_) into_degrees_.emplace(found.crs, make_crs("EPSG:4326"));
    }

    void add(const MultiPolygon& footprint, std::vector<Point>& points) const {
        const Point middle = centroid(footprint);
        const Point place = is_local_ ? middle : into_degrees_->apply(middle);
        if (found_.seams.contains(find_square(place, is_local_)))
            for (const Polygon& part : footprint) walk(part.outer, 1, points);
        else if (found_.has_layers_without)
            for (const Polygon& part : footprint) walk(part.outer, far_apart, points);
    }

  private:
    /// Where no other district is near, what tells whose something without a column is may be coarse.
    static constexpr std::size_t far_apart = 6;

    /// Of points every few metres along a wall each `nth`.
    static void walk(const Ring& ring, std::size_t nth, std::vector<Point>& points) {
        constexpr double step = 4.0;
        std::size_t passed = 0;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const int steps = std::max(1, static_cast<int>(distance(ring[i], ring[i + 1]).value / step));
            for (int k = 0; k < steps; ++k) {
                if (passed++ % nth != 0) continue;
                const double share = static_cast<double>(k) / steps;
                points.push_back({ring[i].x + (ring[i + 1].x - ring[i].x) * share,
                                  ring[i].y + (ring[i + 1].y - ring[i].y) * share});
            }
        }
    }

    const FoundDistricts& found_;
    bool is_local_;
    std::optional<Transform> into_degrees_;
};

MultiPolygon draw_around(Site site) {
    site.communities.clear();  // of which those known by name have no ground
    site.boundary.clear();
    Issues untold;  // the shard tells them when it is run
    return make_edge(site, untold);
}

MultiPolygon make_rectangle(const Box& box) {
    return {{{box.min, {box.min.x, box.max.y}, box.max, {box.max.x, box.min.y}, box.min}, {}}};
}

/// Around what is a district's, as if there were no other. Its own is what says so. What is in layers that
/// say nothing is drawn around too where it stands among its own: of what others draw around as well, the
/// walls that are nearest decide, and those are of what says whose it is alone.
DistrictOutline draw_outline(const LoadOptions& options, const FoundDistricts& found,
                             const FoundDistrict& district, const SeamPoints& seam, const Run& run) {
    LoadOptions wanted = make_district_options(options, found, district);
    DistrictOutline outline;
    Site own = load(wanted, run);
    for (const Building& building : own.buildings) seam.add(building.footprint, outline.walls);
    for (const Compound& compound : own.compounds) seam.add(compound.footprint, outline.walls);
    if (found.has_layers_without) {
        wanted.district->ground = make_rectangle(district.box);
        own = load(wanted, run);
    }
    outline.ground = draw_around(std::move(own));
    return outline;
}

}  // namespace

LoadOptions make_district_options(const LoadOptions& options, const FoundDistricts& found,
                                  const FoundDistrict& district) {
    LoadOptions wanted = options;
    wanted.target_crs = found.crs.definition;
    DistrictQuery query{.id = district.id,
                        .columns = found.columns,
                        .values = {district.values.begin(), district.values.end()},
                        .crs = found.crs,
                        .assumed = {},
                        .ground = district.ground,
                        .box = district.ground.empty() ? district.box : bounds(district.ground)};
    query.box = query.box.grown(context_margin.value);
    if (!options.assume_crs.empty()) query.assumed = make_crs(options.assume_crs);
    wanted.district = std::move(query);
    return wanted;
}

void find_grounds(const LoadOptions& options, FoundDistricts& found, const Run& run) {
    const SeamPoints seam(found);
    std::vector<FoundDistrict>& districts = found.districts;
    std::vector<std::size_t> from_the_west(districts.size());
    std::iota(from_the_west.begin(), from_the_west.end(), std::size_t{0});
    std::ranges::stable_sort(from_the_west, {}, [&](std::size_t i) { return districts[i].box.min.x; });
    std::map<std::size_t, DistrictOutline> open;  // those that may meet one farther east
    for (const std::size_t i : from_the_west) {
        const double west = districts[i].box.min.x - context_margin.value;  // nothing beyond is read
        std::erase_if(open, [&](const auto& other) { return bounds(other.second.ground).max.x < west; });
        DistrictOutline outline = draw_outline(options, found, districts[i], seam, run);
        districts[i].ground = outline.ground;
        for (const auto& [j, other] : open) {
            if (!bounds(outline.ground).intersects(bounds(other.ground))) continue;
            const SharedGround shared = divide_shared_ground(outline, other);
            districts[i].ground = subtract(districts[i].ground, shared.lost_by_a);
            districts[j].ground = subtract(districts[j].ground, shared.lost_by_b);
        }
        open.emplace(i, std::move(outline));
        malloc_trim(0);  // the next district may need other pieces
        run.check_stop();
    }
}

}  // namespace lifang
