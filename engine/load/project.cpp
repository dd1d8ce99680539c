#include "load/project.hpp"

#include "core/error.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double far_apart = 50'000.0;  // metres; no district is as wide …
constexpr double times_spread = 20.0;   // … and a whole province measures itself by its own width

Box box_of(const Shapes& shapes) {
    Box box = bounds(shapes.polygons);
    box.include(bounds(shapes.lines));
    for (const Point point : shapes.points) box.include(point);
    return box;
}

bool is_finite(const Box& box) {
    return !box.is_empty() && std::isfinite(box.min.x + box.min.y + box.max.x + box.max.y);
}

Point center(const Box& box) { return {(box.min.x + box.max.x) / 2.0, (box.min.y + box.max.y) / 2.0}; }

template <class Work>
void for_each_box(const KnownLayer& layer, const Work& work) {
    for (std::size_t i = 0; i < layer.parts.size(); ++i)
        if (layer.parts[i] != Part::none)
            if (const Box box = box_of(layer.source.features[i].shapes); is_finite(box)) work(i, box);
}

bool is_reference(Part part) { return part == Part::building || part == Part::compound; }

/// Centres of buildings and compounds, or of everything used where a site has none of them.
template <class Work>
void for_each_reference(const std::vector<KnownLayer>& layers, const Work& work) {
    const bool has_reference = std::any_of(layers.begin(), layers.end(), [](const KnownLayer& layer) {
        return std::any_of(layer.parts.begin(), layer.parts.end(), is_reference);
    });
    for (const KnownLayer& layer : layers)
        for_each_box(layer, [&](std::size_t i, const Box& box) {
            if (!has_reference || is_reference(layer.parts[i])) work(layer, center(box));
        });
}

/// The middle that a few absurd values do not move. Of one value at least.
double median(std::vector<double> values) {
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Point middle_of(const KnownLayer& layer) {
    std::vector<double> x, y;
    for_each_box(layer, [&](std::size_t, const Box& box) {
        x.push_back(center(box).x);
        y.push_back(center(box).y);
    });
    if (x.empty()) return {};
    return {median(x), median(y)};
}

bool looks_like_degrees(Point p) { return std::abs(p.x) <= 180.0 && std::abs(p.y) <= 90.0; }

/// "EPSG:4522 (CGCS2000 3-degree zone 34)" when eastings carry the number of their zone.
std::optional<Message> guess_zone(double easting) {
    const int zone = static_cast<int>(easting / 1'000'000.0);
    if (zone >= 25 && zone <= 45)
        return Message("cgcs2000_zone_3", {{"code", 4513 + zone - 25}, {"zone", zone}});
    if (zone >= 13 && zone <= 23)
        return Message("cgcs2000_zone_6", {{"code", 4491 + zone - 13}, {"zone", zone}});
    return std::nullopt;
}

Message guess_crs(Point middle) {
    const std::string x = fmt::format("{:.0f}", middle.x), y = fmt::format("{:.0f}", middle.y);
    if (looks_like_degrees(middle))
        return Message("guess_degrees",
                       {{"x", fmt::format("{:.4f}", middle.x)}, {"y", fmt::format("{:.4f}", middle.y)}});
    if (const auto zone = guess_zone(middle.x)) return Message("guess_zone", {{"x", x}, {"crs", *zone}});
    constexpr double south_of_china = 1.8e6, north_of_china = 6.0e6;
    const bool is_northing = middle.x > south_of_china && middle.x < north_of_china;
    if (is_northing && (guess_zone(middle.y) || middle.y < 1e6))
        return Message("guess_swapped_axes", {{"x", x}, {"y", y}});
    return Message("guess_metres", {{"x", x}, {"y", y}});
}

void check_plausible(const KnownLayer& layer) {
    const Crs& crs = *layer.source.crs;
    const Point middle = middle_of(layer);
    if (crs.definition.empty() || crs.is_geographic == looks_like_degrees(middle)) return;
    throw Error(ExitCode::input, layer.source.title,
                Message(crs.is_geographic ? "metres_in_degrees" : "degrees_in_metres",
                        {{"crs", crs.name},
                         {"x", fmt::format("{:.4f}", middle.x)},
                         {"y", fmt::format("{:.4f}", middle.y)}}));
}

bool is_used(const KnownLayer& layer) { return layer.role != LayerRole::unused; }

double gap_to(Point point, const Box& box) {
    const double dx = std::max({box.min.x - point.x, point.x - box.max.x, 0.0});
    const double dy = std::max({box.min.y - point.y, point.y - box.max.y, 0.0});
    return std::hypot(dx, dy);
}

}  // namespace

void settle_layer_crs(std::vector<KnownLayer>& layers, const std::string& assume_crs) {
    const KnownLayer* local = nullptr;
    const KnownLayer* known = nullptr;
    for (KnownLayer& layer : layers) {
        if (!is_used(layer)) continue;
        if (!layer.source.crs) {
            if (assume_crs.empty())
                throw Error(ExitCode::input, layer.source.title, Message("layer_without_crs"),
                            guess_crs(middle_of(layer)));
            layer.source.crs = assume_crs == "local"
                                   ? Crs{"", Message("local_metres").in(Language::en), false}
                                   : make_crs(assume_crs);
        }
        check_plausible(layer);
        (layer.source.crs->definition.empty() ? local : known) = &layer;
    }
    if (local && known)
        throw Error(ExitCode::input,
                    Message("two_layers", {{"a", local->source.title}, {"b", known->source.title}}),
                    Message("local_metres_beside_crs"));
}

Crs choose_plan_crs(const std::vector<KnownLayer>& layers, const std::string& target_crs) {
    if (!target_crs.empty()) {
        const Crs wanted = make_crs(target_crs);
        if (wanted.is_geographic)
            throw Error(ExitCode::usage, "--t-srs " + target_crs, Message("not_a_projected_crs"));
        return wanted;
    }
    const Crs degrees = make_crs("EPSG:4326");
    std::vector<double> longitudes, latitudes;
    const KnownLayer* of = nullptr;
    std::optional<Transform> to_degrees;
    std::optional<Crs> local;
    for_each_reference(layers, [&](const KnownLayer& layer, Point at) {
        if (local || layer.source.crs->definition.empty()) {
            local = layer.source.crs;
            return;
        }
        if (of != &layer) to_degrees.emplace(*layer.source.crs, degrees);
        of = &layer;
        const Point moved = to_degrees->apply(at);
        if (!std::isfinite(moved.x + moved.y)) return;
        longitudes.push_back(moved.x);
        latitudes.push_back(moved.y);
    });
    if (local) return *local;
    if (longitudes.empty())
        throw Error(ExitCode::input, Message("at_inputs"), Message("no_usable_coordinates"));
    return choose_crs(median(longitudes), median(latitudes));
}

std::vector<std::vector<bool>> find_far_features(const std::vector<KnownLayer>& layers) {
    std::vector<double> x, y;
    for_each_reference(layers, [&](const KnownLayer&, Point at) {
        x.push_back(at.x);
        y.push_back(at.y);
    });
    std::vector<std::vector<bool>> far(layers.size());
    if (x.empty()) return far;
    const Point middle{median(x), median(y)};
    std::vector<double> spread;
    for (std::size_t i = 0; i < x.size(); ++i) spread.push_back(std::hypot(x[i] - middle.x, y[i] - middle.y));
    const double too_far = std::max(far_apart, times_spread * median(spread));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        far[i].resize(layers[i].parts.size());
        std::vector<double> gaps;
        for_each_box(layers[i], [&](std::size_t feature, const Box& box) {
            gaps.push_back(gap_to(middle, box));
            far[i][feature] = gaps.back() > too_far;
        });
        if (gaps.empty()) continue;
        if (const double gap = median(gaps); gap > too_far)
            throw Error(ExitCode::input, layers[i].source.title,
                        Message("layer_far_away", {{"km", fmt::format("{:.0f}", gap / 1000.0)},
                                                   {"crs", layers[i].source.crs->name}}));
    }
    return far;
}

}  // namespace lifang
