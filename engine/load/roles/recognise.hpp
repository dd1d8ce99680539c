#pragma once

#include "load/roles/fields.hpp"
#include "load/roles/osm_tags.hpp"

#include <map>
#include <string>
#include <vector>

namespace lifang {

/// A layer whose role is decided, with the part each feature plays.
struct KnownLayer {
    SourceLayer source;
    LayerRole role = LayerRole::unused;
    bool was_named = false;  ///< by an option such as --compounds, not recognised
    Message unused_reason;   ///< why the whole layer has no part
    TagColumns tags;
    std::vector<Part> parts;               ///< of source.features, by position
    std::map<LayerRole, FieldMap> fields;  ///< of the roles its features play

    explicit KnownLayer(SourceLayer layer) : source(std::move(layer)), tags(source) {}
    const FieldMap& fields_of(LayerRole wanted) const { return fields.at(wanted); }
};

/// The role whose canonical fields a part is read with; unused for Part::none.
LayerRole role_of(Part part);

/// The role its fields stand for: floor area and households make compounds, levels and height buildings.
LayerRole find_role_by_fields(const SourceLayer& layer, ShapeType type);

/// Decides the layer's role and parts. `named` is the role a user gave it, or unused. `chosen` are the
/// --field options: role → canonical → source field. Throws Error(input) when a named layer is empty or has
/// the wrong geometry.
KnownLayer recognise(SourceLayer layer, LayerRole named,
                     const std::map<LayerRole, std::map<std::string, std::string>>& chosen);

/// --field options taken apart. Throws Error(usage) for a role or canonical field that does not exist.
std::map<LayerRole, std::map<std::string, std::string>> read_field_options(
    const std::map<std::string, std::string>& fields);
/// Throws Error(input), listing the fields there are, when no layer of the role has a chosen source field.
void check_chosen_fields(const std::vector<KnownLayer>& layers,
                         const std::map<LayerRole, std::map<std::string, std::string>>& chosen);

}  // namespace lifang
