#include "tessellate/edge/dividable.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t most_named = 3;

struct Measured {
    const Source* source;
    double metres;
};

/// The features with the highest figures, as messages.
Phrase name_top(const Site& site, const std::function<double(const MultiPolygon&)>& measure) {
    std::vector<Measured> all;
    for (const Compound& compound : site.compounds)
        all.push_back({&compound.source, measure(compound.footprint)});
    for (const Building& building : site.buildings)
        all.push_back({&building.source, measure(building.footprint)});
    for (const Community& community : site.communities)
        all.push_back({&community.source, measure(community.area)});
    const auto end = all.begin() + std::min(std::ssize(all), std::ptrdiff_t{most_named});
    std::partial_sort(all.begin(), end, all.end(), [](const Measured& a, const Measured& b) {
        return a.metres != b.metres ? a.metres > b.metres : *a.source < *b.source;
    });
    std::vector<Message> names;
    for (auto one = all.begin(); one != end; ++one)
        names.push_back(
            Message("at_feature", {{"source", one->source->layer}, {"feature", one->source->fid}}));
    return names;
}

double longest_edge(const MultiPolygon& shape) {
    double longest = 0.0;
    for (const Polygon& polygon : shape)
        for (std::size_t i = 1; i < polygon.outer.size(); ++i)
            longest = std::max(longest, distance(polygon.outer[i - 1], polygon.outer[i]).value);
    return longest;
}

/// The middle of the features, which a few misplaced ones do not move.
Point middle_of(const Site& site) {
    std::vector<double> x, y;
    const auto add = [&](const MultiPolygon& shape) {
        if (shape.empty()) return;
        const Box box = bounds(shape);
        x.push_back((box.min.x + box.max.x) / 2.0);
        y.push_back((box.min.y + box.max.y) / 2.0);
    };
    for (const Compound& compound : site.compounds) add(compound.footprint);
    for (const Building& building : site.buildings) add(building.footprint);
    for (const Community& community : site.communities) add(community.area);
    if (x.empty()) return {};
    const auto median = [](std::vector<double>& values) {
        const auto at = values.begin() + std::ssize(values) / 2;
        std::nth_element(values.begin(), at, values.end());
        return *at;
    };
    return {median(x), median(y)};
}

}  // namespace

void require_dividable(const MultiPolygon& district, const Site& site) {
    const Box box = bounds(district);
    const double width = std::max(box.width(), box.height());
    if (!(width > widest_district)) return;
    const Point middle = middle_of(site);
    const auto farthest = [&](const MultiPolygon& shape) {
        double most = 0.0;
        for (const Polygon& polygon : shape)
            for (const Point p : polygon.outer) most = std::max(most, distance(middle, p).value);
        return most;
    };
    throw Error(ExitCode::input, "inputs",
                Message("district_too_wide", {{"kilometres", fmt::format("{:.0f}", width / 1000.0)},
                                              {"features", name_top(site, farthest)}}));
}

void refuse_ground(const Site& site, const Error& failure) {
    throw Error(ExitCode::input, failure.where(),
                Message("ground_not_divided",
                        {{"cause", failure.message()}, {"features", name_top(site, &longest_edge)}}));
}

}  // namespace lifang
