#include "load/source/cad.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "load/source/layer_roles.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

bool is_closed(const LineString& line) {
    constexpr std::size_t triangle = 4;
    return line.size() >= triangle && line.front() == line.back();
}

/// Whether the closed lines of a CAD layer are outlines of areas.
bool holds_areas(const SourceLayer& layer) {
    using enum LayerRole;
    const LayerRole as_area = find_role_by_name(layer.name, ShapeType::polygon);
    const LayerRole as_line = find_role_by_name(layer.name, ShapeType::line);
    if (as_line == roads) return false;  // a ring road is no area
    if (as_area != unused && as_area != barriers) return true;
    std::size_t lines = 0, closed = 0;
    for (const SourceFeature& feature : layer.features)
        for (const LineString& line : feature.shapes.lines) ++lines, closed += is_closed(line);
    return closed * 2 > lines && layer.name.find("墙") == std::string::npos;
}

void close_areas(SourceLayer& layer) {
    for (SourceFeature& feature : layer.features) {
        Shapes& shapes = feature.shapes;
        for (const LineString& line : shapes.lines)
            if (is_closed(line)) shapes.polygons.push_back({line, {}});
        std::erase_if(shapes.lines, is_closed);
    }
}

/// Gives every area the first label inside it, in the order of the drawing, as its name.
void take_labels(SourceLayer& layer, const SourceLayer& labels, std::size_t text) {
    const std::size_t name = layer.fields.size();
    layer.fields.emplace_back("name");
    for (SourceFeature& feature : layer.features) feature.values.resize(name + 1);
    std::vector<Box> boxes;
    for (const SourceFeature& feature : layer.features) boxes.push_back(bounds(feature.shapes.polygons));
    const BoxIndex index(boxes);
    for (const SourceFeature& label : labels.features) {
        const Point at = label.shapes.points.front();
        for (const std::size_t i : index.find({at, at})) {
            SourceFeature& area = layer.features[i];
            if (area.values[name].empty() && contains(area.shapes.polygons, at))
                area.values[name] = label.values[text];
        }
    }
}

SourceLayer make_part(const SourceLayer& entities, std::string name) {
    SourceLayer part;
    part.name = std::move(name);
    part.source = entities.source;
    part.hash = entities.hash;
    part.crs = entities.crs;
    part.fields = entities.fields;
    part.findings = entities.findings;
    return part;
}

std::vector<SourceLayer> split(SourceLayer entities) {
    const auto layer_field = entities.find_field("Layer");
    const auto text_field = entities.find_field("Text");
    if (!layer_field || !text_field) return {};
    std::map<std::string, std::pair<SourceLayer, SourceLayer>> parts;  // by name: shapes, labels
    for (SourceFeature& feature : entities.features) {
        const std::string name = feature.values[*layer_field];
        auto found = parts.find(name);
        if (found == parts.end())
            found = parts
                        .emplace(name, std::pair(make_part(entities, name),
                                                 make_part(entities, name + " (labels)")))
                        .first;
        auto& [shapes, labels] = found->second;
        const bool is_label = feature.type() == ShapeType::point && !feature.values[*text_field].empty();
        (is_label ? labels : shapes).features.push_back(std::move(feature));
    }
    std::vector<SourceLayer> layers;
    for (auto& [name, part] : parts) {
        auto& [shapes, labels] = part;
        if (holds_areas(shapes)) {
            close_areas(shapes);
            take_labels(shapes, labels, *text_field);
        }
        if (!shapes.features.empty()) layers.push_back(std::move(shapes));
        if (!labels.features.empty()) layers.push_back(std::move(labels));
    }
    return layers;
}

}  // namespace

std::vector<SourceLayer> split_cad_layers(std::vector<SourceLayer> layers) {
    std::vector<SourceLayer> found;
    for (SourceLayer& layer : layers)
        if (layer.name == "entities")
            for (SourceLayer& part : split(std::move(layer))) found.push_back(std::move(part));
    return found;
}

}  // namespace lifang
