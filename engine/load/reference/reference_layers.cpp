#include "load/reference/reference_layers.hpp"

#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/place/layer_crs.hpp"
#include "load/place/middle.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lifang {
namespace {

/// All features count, whatever they are: what the layer means in planning is not asked.
KnownLayer take_whole(SourceLayer source) {
    KnownLayer layer(std::move(source));
    layer.role = LayerRole::landuse;
    layer.parts.assign(layer.source.features.size(), Part::landuse);
    layer.source.title = layer.source.name;
    return layer;
}

Box box_of(const SourceLayer& layer) {
    Box box;
    for (const SourceFeature& feature : layer.features)
        if (const Box its = box_of(feature.shapes); is_finite(its)) box.include(its);
    return box;
}

bool is_finite(const std::vector<Point>& points) {
    return std::ranges::all_of(points, [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

/// Brings features into the plan's CRS; what does not get there is left out.
class Adding {
  public:
    Adding(ReferenceLayer& layer, const Crs& from, const Crs& plan) : layer_(layer), into_(from, plan) {}

    void add(Shapes shapes) {
        into_.apply(shapes.points);
        std::ranges::copy_if(shapes.points, std::back_inserter(layer_.points),
                             [](Point p) { return is_finite(std::vector{p}); });
        for (LineString& line : shapes.lines) into_.apply(line);
        std::erase_if(shapes.lines,
                      [](const LineString& line) { return line.size() < 2 || !is_finite(line); });
        if (!shapes.lines.empty()) layer_.lines.push_back(std::move(shapes.lines));
        for (Polygon& polygon : shapes.polygons) {
            into_.apply(polygon.outer);
            for (Ring& hole : polygon.holes) into_.apply(hole);
        }
        std::erase_if(shapes.polygons, [](const Polygon& polygon) {
            return polygon.outer.size() < 4 || !is_finite(polygon.outer) ||
                   !std::ranges::all_of(polygon.holes, [](const Ring& hole) { return is_finite(hole); });
        });
        if (!is_valid(shapes.polygons)) shapes.polygons = make_valid(shapes.polygons);
        if (!shapes.polygons.empty()) layer_.areas.push_back(std::move(shapes.polygons));
    }

  private:
    ReferenceLayer& layer_;
    Transform into_;
};

void require_overlap(const ReferenceLayer& layer, const std::string& source, const Box& district) {
    const Box box = layer.box();
    if (box.intersects(district)) return;
    throw Error(ExitCode::input, source,
                Message("reference_beside_district",
                        {{"layer", layer.name}, {"km", kilometres_between(box, district)}}));
}

}  // namespace

Box ReferenceLayer::box() const {
    Box box;
    for (const MultiPolygon& area : areas) box.include(bounds(area));
    for (const MultiLineString& line : lines) box.include(bounds(line));
    for (const Point point : points) box.include(point);
    return box;
}

std::vector<ReferenceLayer> read_reference_layers(const std::string& source, const Crs& plan,
                                                  const Box& district, const Run& run) {
    std::vector<KnownLayer> known, in_plan;
    for (const SourcePath& path : locate(source))
        for (SourceLayer& layer : read_source(path, run)) {
            const Box box = box_of(layer);
            if (box.is_empty()) continue;
            const bool is_in_plan = !layer.crs && box.intersects(district);
            if (is_in_plan) layer.crs = plan;
            (is_in_plan ? in_plan : known).push_back(take_whole(std::move(layer)));
        }
    settle_layer_crs(known, {}, "");
    std::ranges::move(in_plan, std::back_inserter(known));
    std::vector<ReferenceLayer> layers;
    for (KnownLayer& layer : known) {
        ReferenceLayer& made = layers.emplace_back(ReferenceLayer{.name = layer.source.name});
        Adding adding(made, *layer.source.crs, plan);
        for (SourceFeature& feature : layer.source.features) {
            run.check_stop();
            adding.add(std::move(feature.shapes));
        }
        if (made.box().is_empty())
            layers.pop_back();
        else
            require_overlap(made, source, district);
    }
    if (layers.empty()) throw Error(ExitCode::input, source, Message("reference_without_geometry"));
    return layers;
}

}  // namespace lifang
