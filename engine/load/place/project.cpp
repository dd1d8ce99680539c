#include "load/place/project.hpp"

#include "core/error.hpp"
#include "geometry/crs_fit.hpp"
#include "load/place/middle.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double far_apart = 50'000.0;  // metres; no district is as wide …
constexpr double times_spread = 20.0;   // … and a whole province measures itself by its own width

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

constexpr double most_scale_error = 0.01;  // of lengths; a zone's edge has a tenth of it

/// Figures would be wrong by the scale of the CRS at the place.
void require_true_scale(const Crs& wanted, Point middle, const std::string& option) {
    const double error = find_scale_error(wanted, middle);
    if (!(error > most_scale_error)) return;
    const auto degrees = find_degrees(wanted, middle);
    const std::string crs = degrees ? choose_crs(degrees->x, degrees->y).definition : "EPSG:4549";
    throw Error(ExitCode::usage, option,
                std::isfinite(error)
                    ? Message("crs_out_of_scale", {{"crs", wanted.name},
                                                   {"percent", fmt::format("{:.1f}", error * 100.0)},
                                                   {"most", fmt::format("{:g}", most_scale_error * 100.0)}})
                    : Message("crs_out_of_reach", {{"crs", wanted.name}}),
                Message("crs_for_the_place", {{"crs", crs}}));
}

/// The median centre of buildings and compounds in a CRS; nothing for local metres.
std::optional<Point> find_middle_in(const Crs& crs, const std::vector<KnownLayer>& layers) {
    std::vector<double> x, y;
    const KnownLayer* of = nullptr;
    std::optional<Transform> into;
    bool is_local = false;
    for_each_reference(layers, [&](const KnownLayer& layer, Point at) {
        is_local = is_local || layer.source.crs->definition.empty();
        if (is_local) return;
        if (of != &layer) into.emplace(*layer.source.crs, crs);
        of = &layer;
        const Point moved = into->apply(at);
        if (!std::isfinite(moved.x + moved.y)) return;
        x.push_back(moved.x);
        y.push_back(moved.y);
    });
    if (is_local) return std::nullopt;
    if (x.empty()) throw Error(ExitCode::input, Message("at_inputs"), Message("no_usable_coordinates"));
    return Point{median(x), median(y)};
}

double gap_to(Point point, const Box& box) {
    const double dx = std::max({box.min.x - point.x, point.x - box.max.x, 0.0});
    const double dy = std::max({box.min.y - point.y, point.y - box.max.y, 0.0});
    return std::hypot(dx, dy);
}

}  // namespace

Crs choose_plan_crs(const std::vector<KnownLayer>& layers, const std::string& target_crs) {
    const std::string option = "--t-srs " + target_crs;
    if (!target_crs.empty()) {
        const Crs wanted = make_crs(target_crs);
        if (wanted.is_geographic) throw Error(ExitCode::usage, option, Message("not_a_projected_crs"));
        if (const auto middle = find_middle_in(wanted, layers)) require_true_scale(wanted, *middle, option);
        return wanted;
    }
    const auto middle = find_middle_in(make_crs("EPSG:4326"), layers);
    if (middle) return choose_crs(middle->x, middle->y);
    for (const KnownLayer& layer : layers)
        if (layer.source.crs && layer.source.crs->definition.empty()) return *layer.source.crs;
    throw Error(ExitCode::input, Message("at_inputs"), Message("no_usable_coordinates"));
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
