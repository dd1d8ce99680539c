#include "load/place/layer_crs.hpp"

#include "core/error.hpp"
#include "geometry/crs_fit.hpp"
#include "load/place/axes.hpp"
#include "load/place/middle.hpp"
#include "load/site/findings.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr double off_the_map = 20.0;  // degrees beyond its area: no survey carries a CRS as far

bool looks_like_degrees(Point p) { return std::abs(p.x) <= 180.0 && std::abs(p.y) <= 90.0; }

/// "EPSG:4522 (CGCS2000 3-degree zone 34)" when eastings carry the number of their zone.
std::optional<Message> guess_zone(double easting) {
    if (!(easting >= 0.0 && easting < 1e8)) return std::nullopt;
    const int zone = static_cast<int>(easting / 1'000'000.0);
    if (zone >= 25 && zone <= 45)
        return Message("cgcs2000_zone_3", {{"code", 4513 + zone - 25}, {"zone", zone}});
    if (zone >= 13 && zone <= 23)
        return Message("cgcs2000_zone_6", {{"code", 4491 + zone - 13}, {"zone", zone}});
    return std::nullopt;
}

/// `option` is what the reader would give.
Message guess_crs(Point middle, const char* option) {
    const std::string x = fmt::format("{:.0f}", middle.x), y = fmt::format("{:.0f}", middle.y);
    if (looks_like_degrees(middle))
        return Message("guess_degrees", {{"x", fmt::format("{:.4f}", middle.x)},
                                         {"y", fmt::format("{:.4f}", middle.y)},
                                         {"option", option}});
    if (const auto zone = guess_zone(middle.x))
        return Message("guess_zone", {{"x", x}, {"crs", *zone}, {"option", option}});
    constexpr double south_of_china = 1.8e6, north_of_china = 6.0e6;
    if (middle.x > south_of_china && middle.x < north_of_china) {
        if (const auto zone = guess_zone(middle.y))
            return Message("guess_swapped_zone", {{"x", x}, {"y", y}, {"crs", *zone}, {"option", option}});
        if (middle.y < 1e6) return Message("guess_swapped_axes", {{"x", x}, {"y", y}, {"option", option}});
    }
    return Message("guess_metres", {{"x", x}, {"y", y}, {"option", option}});
}

void check_plausible(const SourceLayer& layer, Point middle) {
    const Crs& crs = *layer.crs;
    if (crs.definition.empty()) return;
    const bool is_degrees = looks_like_degrees(middle);
    const char* problem = nullptr;
    if (crs.is_geographic != is_degrees)
        problem = crs.is_geographic ? "metres_in_degrees" : "degrees_in_metres";
    else if (!crs.is_geographic && degrees_beyond_use(crs, middle) > off_the_map)
        problem = "coordinates_off_crs";
    if (!problem) return;
    const int digits = is_degrees ? 4 : 0;
    throw Error(ExitCode::input, layer.title,
                Message(problem, {{"crs", crs.name},
                                  {"x", fmt::format("{:.{}f}", middle.x, digits)},
                                  {"y", fmt::format("{:.{}f}", middle.y, digits)}}),
                guess_crs(middle, "--s-srs"));
}

Crs make_named_crs(const std::string& name) {
    return name == "local" ? Crs{"", Message("local_metres").in(Language::en), false} : make_crs(name);
}

/// What --s-srs says: "CRS" for all layers, "LAYER=CRS" for one. A CRS itself has '=' only behind a '+' or in
/// brackets.
struct SourceCrs {
    std::string layer;  ///< empty: all
    Crs crs;
};

SourceCrs read_source_crs(const std::string& text) {
    const std::size_t equals = text.find('=');
    const bool is_crs = equals == std::string::npos || text.find_first_of("+[{") < equals;
    if (is_crs) return {"", make_named_crs(text)};
    return {text.substr(0, equals), make_named_crs(text.substr(equals + 1))};
}

bool is_called(const SourceLayer& layer, const std::string& name) {
    return name == layer.title || name == layer.name || name == layer.source.given ||
           name == layer.source.stem;
}

void override_crs(std::vector<KnownLayer>& layers, const std::vector<std::string>& source_crs) {
    std::vector<SourceCrs> wanted;
    for (const std::string& text : source_crs) wanted.push_back(read_source_crs(text));
    // One that names its layer counts before one for all.
    std::ranges::stable_sort(wanted, {}, [](const SourceCrs& one) { return !one.layer.empty(); });
    for (const SourceCrs& one : wanted) {
        bool is_found = false;
        for (KnownLayer& known : layers) {
            SourceLayer& layer = known.source;
            if (!one.layer.empty() && !is_called(layer, one.layer)) continue;
            is_found = true;
            if (layer.crs && *layer.crs != one.crs && known.role != LayerRole::unused)
                layer.findings.push_back(make_finding(
                    Severity::info, "crs_overridden", {layer.title, -1},
                    Message("crs_overridden",
                            {{"layer", layer.title}, {"crs", one.crs.name}, {"own", layer.crs->name}})));
            layer.crs = one.crs;
        }
        if (is_found) continue;
        std::vector<std::string> names;
        for (const KnownLayer& known : layers) names.push_back(known.source.title);
        throw Error(ExitCode::usage, "--s-srs",
                    Message("no_such_layer",
                            {{"layer", one.layer}, {"layers", fmt::format("{}", fmt::join(names, ", "))}}));
    }
}

}  // namespace

void settle_layer_crs(std::vector<KnownLayer>& layers, const std::vector<std::string>& source_crs,
                      const std::string& assume_crs) {
    override_crs(layers, source_crs);
    const KnownLayer* local = nullptr;
    const KnownLayer* known = nullptr;
    for (KnownLayer& layer : layers) {
        if (layer.role == LayerRole::unused) continue;
        std::optional<Point> middle = find_middle(layer);
        if (!layer.source.crs) {
            if (assume_crs.empty())
                throw Error(ExitCode::input, layer.source.title, Message("layer_without_crs"),
                            guess_crs(middle.value_or(Point{}), "--assume-srs"));
            layer.source.crs = make_named_crs(assume_crs);
        }
        if (middle && settle_axes(layer.source, *middle)) std::swap(middle->x, middle->y);
        if (middle) check_plausible(layer.source, *middle);
        (layer.source.crs->definition.empty() ? local : known) = &layer;
    }
    if (local && known)
        throw Error(ExitCode::input,
                    Message("two_layers", {{"a", local->source.title}, {"b", known->source.title}}),
                    Message("local_metres_beside_crs"));
}

}  // namespace lifang
