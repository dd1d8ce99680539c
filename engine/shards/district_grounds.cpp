#include "shards/district_grounds.hpp"

#include "geometry/measure.hpp"
#include "geometry/nearest_ground.hpp"
#include "geometry/overlay.hpp"
#include "load/load.hpp"
#include "tessellate/edge/edge.hpp"

#include <cmath>
#include <optional>

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
        if (!found_.seams.contains(find_square(place, is_local_))) return;
        for (const Polygon& part : footprint) walk(part.outer, points);
    }

  private:
    static void walk(const Ring& ring, std::vector<Point>& points) {
        constexpr double step = 4.0;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const int steps = std::max(1, static_cast<int>(distance(ring[i], ring[i + 1]).value / step));
            for (int k = 0; k < steps; ++k) {
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

/// The outline around what is a district's alone, as if there were no other.
MultiPolygon draw_outline(Site site) {
    site.communities.clear();  // of which those known by name have no ground
    site.boundary.clear();
    Issues untold;  // the shard tells them when it is run
    return make_edge(site, untold);
}

}  // namespace

LoadOptions make_district_options(const LoadOptions& options, const FoundDistricts& found,
                                  const FoundDistrict& district) {
    LoadOptions wanted = options;
    wanted.target_crs = found.crs.definition;
    DistrictQuery query{.id = district.id,
                        .fields = district.values.empty() ? std::vector<std::string>{} : found.fields,
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
    std::vector<std::vector<Point>> walls(found.districts.size());
    for (std::size_t i = 0; i < found.districts.size(); ++i) {
        FoundDistrict& district = found.districts[i];
        Site site = load(make_district_options(options, found, district), run);
        for (const Building& building : site.buildings) seam.add(building.footprint, walls[i]);
        for (const Compound& compound : site.compounds) seam.add(compound.footprint, walls[i]);
        district.ground = draw_outline(std::move(site));
        run.check_stop();
    }
    const std::vector<MultiPolygon> nearest = find_nearest_ground(walls);
    const auto outlines = [&] {
        std::vector<MultiPolygon> all;
        for (const FoundDistrict& district : found.districts) all.push_back(district.ground);
        return all;
    }();
    for (std::size_t i = 0; i < outlines.size(); ++i)
        for (std::size_t j = 0; j < outlines.size(); ++j) {
            if (i == j || !bounds(outlines[i]).intersects(bounds(outlines[j]))) continue;
            MultiPolygon& ground = found.districts[i].ground;
            ground = subtract(ground, intersect(nearest[j], outlines[j]));
        }
}

}  // namespace lifang
