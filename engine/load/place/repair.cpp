#include "load/place/repair.hpp"

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "geometry/faults.hpp"
#include "geometry/measure.hpp"
#include "geometry/normal_form.hpp"
#include "geometry/overlay.hpp"
#include "load/place/leap.hpp"
#include "load/place/sound_polygons.hpp"
#include "load/site/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr SquareMeters smallest_area{0.1};  // below the size of a post: a digitising slip

ShapeType wanted_type(Part part) {
    switch (part) {
        case Part::road:
        case Part::railway:
        case Part::coastline:
        case Part::water_line:
        case Part::wall:
            return ShapeType::line;
        case Part::facility:
            return ShapeType::point;
        default:
            return ShapeType::polygon;
    }
}

template <class Work>
void for_each_run(Shapes& shapes, const Work& work) {
    work(shapes.points);
    for (LineString& line : shapes.lines) work(line);
    for (Polygon& polygon : shapes.polygons) {
        work(polygon.outer);
        for (Ring& hole : polygon.holes) work(hole);
    }
}

/// A coordinate nothing on Earth can have, if there is one.
bool has_absurd(Shapes& shapes) {
    bool found = false;
    for_each_run(shapes, [&](const std::vector<Point>& points) {
        found = found || std::ranges::any_of(points, is_absurd);
    });
    return found;
}

class Repair {
  public:
    Repair(SourceFeature& feature, const Source& source) : feature_(feature), source_(source) {}

    Repaired finish() { return std::move(result_); }

    void reject(std::string code, const Message& message, std::optional<Place> place = std::nullopt) {
        result_.issues.push_back(make_finding(Severity::error, std::move(code), source_, message, place));
        result_.is_rejected = true;
    }

    bool has_shape_for(Part part) {
        const ShapeType type = feature_.type();
        if (!feature_.lost.empty())
            return reject(type == ShapeType::line ? "lost_way" : "lost_area", feature_.lost), false;
        if (!feature_.unreadable.empty())
            return reject("unreadable_geometry", Message("unreadable_geometry")), false;
        if (type == ShapeType::none) return reject("no_geometry", Message("no_geometry")), false;
        const ShapeType wanted = wanted_type(part);
        const bool is_facility_area = wanted == ShapeType::point && type == ShapeType::polygon;
        if (type != wanted && !is_facility_area)
            return reject("wrong_geometry",
                          Message(wanted == ShapeType::line ? "wrong_geometry_for_lines"
                                                            : "wrong_geometry_for_polygons")),
                   false;
        // parts of a mixed collection that do not fit
        if (wanted == ShapeType::polygon) feature_.shapes.lines.clear(), feature_.shapes.points.clear();
        return true;
    }

    bool project(const Transform& transform) {
        if (has_absurd(feature_.shapes))
            return reject("absurd_coordinates", Message("absurd_coordinates")), false;
        for_each_run(feature_.shapes, [&](std::vector<Point>& points) { transform.apply(points); });
        if (has_absurd(feature_.shapes))
            return reject("absurd_coordinates", Message("coordinates_beyond_crs")), false;
        return true;
    }

    bool holds_together(Part part) {
        const auto leap = find_leap(feature_.shapes, part);
        if (!leap) return true;
        const Message message("leaping_vertex", {{"x", fmt::format("{:.2f}", leap->at.x)},
                                                 {"y", fmt::format("{:.2f}", leap->at.y)},
                                                 {"metres", fmt::format("{:.0f}", leap->metres)}});
        result_.issues.push_back(
            make_finding(Severity::error, "leaping_vertex", source_, message, Place{leap->at.x, leap->at.y}));
        result_.is_rejected = true;
        return false;
    }

    void repair_lines() {
        for (LineString& line : feature_.shapes.lines) {
            round_to_grid(line);
            drop_repeated(line);
        }
        std::erase_if(feature_.shapes.lines, [](const LineString& line) { return line.size() < 2; });
        if (feature_.shapes.lines.empty()) reject("degenerate_geometry", Message("line_without_length"));
    }

    void repair_polygons() {
        MultiPolygon& polygons = feature_.shapes.polygons;
        const Point first = polygons.front().outer.empty() ? Point{} : polygons.front().outer.front();
        MultiPolygon original = polygons;
        tidy(original);
        for_each_run(feature_.shapes, round_to_grid);
        tidy(polygons);
        if (!polygons.empty()) repair_invalid(original);
        put_in_normal_form(polygons);
        if (!result_.is_rejected && area(polygons) < smallest_area)
            reject("degenerate_geometry",
                   Message("polygon_without_extent", {{"m2", fmt::format("{:.3f}", area(polygons).value)}}),
                   Place{first.x, first.y});
    }

  private:
    void repair_invalid(const MultiPolygon& original) {
        MultiPolygon& polygons = feature_.shapes.polygons;
        const Invalidity found = find_invalidity(original);
        const double before = area(polygons).value;
        const bool needs_repair = !is_valid(polygons);
        if (needs_repair) polygons = snap_to_grid(make_valid(polygons));
        if (found.reason.empty()) return;  // valid, or only rounding made it touch itself
        const double after = area(polygons).value;
        if (std::max(before, after) < smallest_area.value)
            return;  // there was nothing: degenerate, not broken
        const Place place{found.at.x, found.at.y};
        const auto say = [&](const char* code) {
            return Message(std::string_view(code), {{"fault", describe_fault(found.reason)},
                                                    {"x", fmt::format("{:.2f}", place.x)},
                                                    {"y", fmt::format("{:.2f}", place.y)},
                                                    {"before", fmt::format("{:.1f}", before)},
                                                    {"after", fmt::format("{:.1f}", after)}});
        };
        if (after < before * (1.0 - most_area_lost))
            return reject("invalid_geometry", say("invalid_geometry"), place);
        // Loops smaller than a millimetre are gone with the rounding: worth knowing, nothing to doubt.
        const Severity severity = needs_repair ? Severity::warning : Severity::info;
        result_.issues.push_back(
            make_finding(severity, "repaired_geometry", source_, say("repaired_geometry"), place));
    }

    SourceFeature& feature_;
    const Source& source_;
    Repaired result_;
};

}  // namespace

Repaired repair(SourceFeature& feature, Part part, const Transform& transform, const Source& source) {
    Repair repair(feature, source);
    if (repair.has_shape_for(part) && repair.project(transform) && repair.holds_together(part)) {
        const ShapeType wanted = wanted_type(part);
        if (wanted == ShapeType::line) repair.repair_lines();
        if (wanted == ShapeType::polygon) repair.repair_polygons();
    }
    return repair.finish();
}

std::vector<std::vector<Repaired>> repair_layers(std::vector<KnownLayer>& layers, const Crs& crs,
                                                 const Run& run) {
    std::vector<std::vector<Repaired>> all(layers.size());
    for (std::size_t l = 0; l < layers.size(); ++l) {
        KnownLayer& layer = layers[l];
        all[l].resize(layer.parts.size());
        if (layer.role == LayerRole::unused) continue;
        constexpr std::size_t chunk = 1000;  // features per transformation object: making one costs as much
                                             // as moving some thousand points
        for_each_item(run, (layer.parts.size() + chunk - 1) / chunk, [&](std::size_t item) {
            const Transform transform(*layer.source.crs, crs);
            const std::size_t end = std::min(layer.parts.size(), (item + 1) * chunk);
            for (std::size_t i = item * chunk; i < end; ++i)
                if (layer.parts[i] != Part::none)
                    all[l][i] = repair(layer.source.features[i], layer.parts[i], transform,
                                       {layer.source.title, layer.source.features[i].fid});
        });
    }
    return all;
}

}  // namespace lifang
