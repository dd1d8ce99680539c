#include "load/roles/recognise.hpp"

#include "core/error.hpp"
#include "core/words.hpp"
#include "load/roles/barrier_part.hpp"
#include "load/roles/islands.hpp"
#include "load/source/layer_roles.hpp"
#include "load/text/fold_name.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

Message needed_shape(LayerRole role) {
    if (role == LayerRole::roads) return Message("shapes_lines");
    if (role == LayerRole::facilities) return Message("shapes_points_or_polygons");
    if (role == LayerRole::barriers) return Message("shapes_lines_or_polygons");
    return Message("shapes_polygons");
}

Message name_of(ShapeType type) {
    constexpr std::array names = {"shapes_none", "shapes_points", "shapes_lines", "shapes_polygons"};
    return Message(names[static_cast<std::size_t>(type)]);
}

/// The type most features have.
ShapeType type_of(const SourceLayer& layer) {
    std::array<std::size_t, 4> counts{};
    for (const SourceFeature& feature : layer.features) ++counts[static_cast<std::size_t>(feature.type())];
    counts[0] = 0;  // a few null geometries are no reason to forget the others
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ShapeType::none : static_cast<ShapeType>(most - counts.begin());
}

Part part_in_role(const KnownLayer& layer, const SourceFeature& feature, const FieldMap& barrier_fields) {
    using enum LayerRole;
    switch (layer.role) {
        case compounds: {
            // a landuse layer named for its residential areas still has parks in it
            const std::string_view use = layer.tags.find(feature, "landuse");
            const Part part =
                use.empty() || use == "residential" ? Part::compound : find_part(layer.tags, feature);
            return part == Part::none ? Part::compound : part;
        }
        case buildings:
            return Part::building;
        case roads:
            return Part::road;
        case communities:
            return Part::community;
        case facilities:
            return Part::facility;
        case boundary:
            return Part::boundary;
        case landuse: {
            const Part part = find_part(layer.tags, feature);
            return part == Part::none ? Part::landuse : part;
        }
        case barriers:
            return find_barrier_part(layer, feature, barrier_fields);
        default:
            return Part::none;
    }
}

void refuse_unfit(const KnownLayer& layer, LayerRole role, ShapeType type) {
    const Message where("at_layer_of", {{"source", layer.source.source.given}, {"layer", layer.source.name}});
    if (layer.source.features.empty()) throw Error(ExitCode::input, where, Message("empty_layer"));
    if (!suits(role, type))
        throw Error(ExitCode::input, where,
                    Message("unfit_shapes", {{"role", layer_role(to_text(role))},
                                             {"shapes", name_of(type)},
                                             {"needed", needed_shape(role)}}));
}

LayerRole decide_role(const KnownLayer& layer, ShapeType type) {
    if (layer.source.is_osm) return LayerRole::mixed_osm;
    for (const std::string& name : {layer.source.name, layer.source.source.stem})
        if (const LayerRole role = find_role_by_name(name, type); role != LayerRole::unused) return role;
    if (layer.tags.describes_osm()) return LayerRole::mixed_osm;
    return find_role_by_fields(layer.source, type);
}

Message say_unused(const KnownLayer& layer, ShapeType type) {
    if (layer.source.features.empty()) return Message("layer_is_empty");
    if (type == ShapeType::none) return Message("layer_without_geometry");
    if (layer.source.is_osm) return Message("layer_without_part");
    constexpr std::size_t enough = 12;
    const auto& fields = layer.source.fields;
    const auto end = fields.begin() + static_cast<std::ptrdiff_t>(std::min(fields.size(), enough));
    return Message("layer_untold", {{"fields", fmt::format("{}{}", fmt::join(fields.begin(), end, ", "),
                                                           fields.size() > enough ? " …" : "")},
                                    {"shapes", name_of(type)}});
}

}  // namespace

LayerRole role_of(Part part) {
    switch (part) {
        case Part::compound:
            return LayerRole::compounds;
        case Part::building:
            return LayerRole::buildings;
        case Part::road:
            return LayerRole::roads;
        case Part::community:
            return LayerRole::communities;
        case Part::facility:
            return LayerRole::facilities;
        case Part::railway:
        case Part::coastline:
        case Part::water_line:
        case Part::wall:
        case Part::water_area:
            return LayerRole::barriers;
        case Part::landuse:
            return LayerRole::landuse;
        case Part::boundary:
            return LayerRole::boundary;
        case Part::none:
            break;
    }
    return LayerRole::unused;
}

LayerRole find_role_by_fields(const SourceLayer& layer, ShapeType type) {
    const auto has = [&](LayerRole role, std::string_view canonical) {
        return FieldMap(role, layer, {}).has(canonical);
    };
    const auto has_column = [&](std::string_view name) {
        return std::any_of(layer.fields.begin(), layer.fields.end(),
                           [&](const std::string& field) { return fold_name(field) == name; });
    };
    if (type == ShapeType::line && (has_column("highway") || has_column("道路等级") || has_column("dldj")))
        return LayerRole::roads;
    if (type == ShapeType::line && (has_column("railway") || has_column("waterway")))
        return LayerRole::barriers;
    if (type == ShapeType::polygon) {
        if (has(LayerRole::buildings, "levels") || has(LayerRole::buildings, "height") ||
            has_column("building"))
            return LayerRole::buildings;
        if (has(LayerRole::compounds, "households") && has(LayerRole::compounds, "build_year"))
            return LayerRole::compounds;
        if (has(LayerRole::compounds, "management") || has(LayerRole::compounds, "consent"))
            return LayerRole::compounds;
        if (has_column("landuse")) return LayerRole::landuse;
    }
    if (type == ShapeType::point && (has_column("amenity") || has_column("设施类型")))
        return LayerRole::facilities;
    return LayerRole::unused;
}

KnownLayer recognise(SourceLayer source, LayerRole named,
                     const std::map<LayerRole, std::map<std::string, std::string>>& chosen) {
    KnownLayer layer(std::move(source));
    const ShapeType type = type_of(layer.source);
    layer.was_named = named != LayerRole::unused;
    if (layer.was_named && !layer.source.is_osm) refuse_unfit(layer, named, type);
    layer.role = layer.was_named ? named : decide_role(layer, type);
    if (type == ShapeType::none) layer.role = LayerRole::unused;
    const auto chosen_for = [&](LayerRole role) {
        const auto by_hand = chosen.find(role);
        return by_hand == chosen.end() ? std::map<std::string, std::string>{} : by_hand->second;
    };
    const FieldMap barrier_fields(LayerRole::barriers, layer.source, chosen_for(LayerRole::barriers));
    const bool by_tags = layer.source.is_osm || (!layer.was_named && layer.tags.describes_osm());
    for (SourceFeature& feature : layer.source.features) {
        Part part = by_tags ? find_part(layer.tags, feature) : part_in_role(layer, feature, barrier_fields);
        if (layer.role == LayerRole::unused) part = Part::none;
        // --roads city.osm takes the roads out of the file and nothing else
        if (layer.was_named && layer.source.is_osm && role_of(part) != named) part = Part::none;
        // a null geometry in a layer we read is a broken feature of the layer, not one without a part
        if (by_tags && part == Part::none && feature.type() == ShapeType::none &&
            layer.role != LayerRole::mixed_osm)
            part = part_in_role(layer, feature, barrier_fields);
        if (part == Part::coastline) draw_islands_as_coast(feature.shapes);
        layer.parts.push_back(part);
    }
    const bool all_none =
        std::all_of(layer.parts.begin(), layer.parts.end(), [](Part part) { return part == Part::none; });
    if (all_none) layer.role = LayerRole::unused;
    if (layer.role == LayerRole::unused) layer.unused_reason = say_unused(layer, type);
    for (const Part part : layer.parts) {
        const LayerRole role = role_of(part);
        if (role == LayerRole::unused || layer.fields.count(role)) continue;
        FieldMap fields(role, layer.source, chosen_for(role));
        fields.learn_writing(layer.source);
        layer.fields.emplace(role, std::move(fields));
    }
    return layer;
}

}  // namespace lifang
