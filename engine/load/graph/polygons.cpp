// A layer of polygons as a graph: features are nodes, rook neighbours are joined, borders have their length
// on the ground (in a projected CRS chosen for the place, where the layer is in degrees).
#include "core/error.hpp"
#include "geometry/crs.hpp"
#include "geometry/measure.hpp"
#include "load/graph/borders.hpp"
#include "load/graph/formats.hpp"
#include "load/place/axes.hpp"
#include "load/source/source.hpp"

#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

SourceLayer read_polygons(const GraphOptions& options, const Run& run) {
    std::optional<SourceLayer> found;
    for (const SourcePath& path : locate(options.source))
        for (SourceLayer& layer : read_source(path, run)) {
            const bool has_polygons = std::any_of(
                layer.features.begin(), layer.features.end(),
                [](const SourceFeature& feature) { return feature.type() == ShapeType::polygon; });
            if (!has_polygons) continue;
            if (found)
                throw Error(ExitCode::input, options.source,
                            Message("graph_of_several_layers", {{"a", found->name}, {"b", layer.name}}));
            found = std::move(layer);
        }
    if (found) return std::move(*found);
    throw Error(ExitCode::input, options.source, Message("graph_without_polygons"));
}

std::size_t require_field(const SourceLayer& layer, const std::string& field) {
    if (const auto found = layer.find_field(field)) return *found;
    throw Error(ExitCode::input, layer.source.given,
                Message("graph_no_such_field",
                        {{"field", field}, {"fields", fmt::format("{}", fmt::join(layer.fields, ", "))}}));
}

Point middle_of(const SourceLayer& layer) {
    Box extent;
    for (const SourceFeature& feature : layer.features) extent.include(bounds(feature.shapes.polygons));
    return {0.5 * (extent.min.x + extent.max.x), 0.5 * (extent.min.y + extent.max.y)};
}

}  // namespace

GraphSource read_polygon_graph(const GraphOptions& options, const Run& run) {
    if (!options.border.empty()) throw Error(ExitCode::usage, "--border", Message("graph_borders_of_layer"));
    SourceLayer layer = read_polygons(options, run);
    Point middle = middle_of(layer);
    if (settle_axes(layer, middle)) std::swap(middle.x, middle.y);
    for (const Issue& finding : layer.findings)
        run.note(Message("at_source", {{"source", layer.source.given}, {"what", finding.message}}));
    std::optional<std::size_t> weight_field, id_field;
    if (!options.weight.empty()) weight_field = require_field(layer, options.weight);
    if (!options.id.empty()) id_field = require_field(layer, options.id);

    GraphSource graph;
    std::vector<MultiPolygon> shapes;
    for (const SourceFeature& feature : layer.features) {
        const Message where("at_feature", {{"source", layer.source.given}, {"feature", feature.fid}});
        if (feature.type() != ShapeType::polygon)
            throw Error(ExitCode::input, where,
                        feature.unreadable.empty() ? Message("graph_feature_without_polygon")
                                                   : Message("graph_feature_unreadable"));
        graph.ids.push_back(id_field ? feature.values[*id_field] : std::to_string(feature.fid));
        graph.weights.push_back(
            weight_field ? require_amount(feature.values[*weight_field], where, options.weight) : 1.0);
        shapes.push_back(feature.shapes.polygons);
    }
    const bool is_degrees = layer.crs && layer.crs->is_geographic;
    const LayerGround ground = is_degrees ? LayerGround(*layer.crs, middle) : LayerGround();
    join_neighbours(std::move(shapes), ground, options.snap_m.value_or(0.0), graph);
    return graph;
}

}  // namespace lifang
