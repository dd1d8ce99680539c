#include "load/roles/barrier_part.hpp"

#include "load/roles/barrier_words.hpp"
#include "load/text/fold_name.hpp"
#include "load/text/values.hpp"

namespace lifang {
namespace {

Part find_part_by_name(const SourceLayer& layer) {
    const std::string name = fold_name(layer.name + layer.source.stem);
    const auto says = [&](std::string_view word) { return name.find(word) != std::string::npos; };
    if (says("rail") || says("subway") || says("轨道")) return Part::railway;
    if (says("coastline")) return Part::coastline;
    if (says("wall")) return Part::wall;
    const Part part = read_barrier_word(name).part;
    return part == Part::none ? Part::water_line : part;
}

Part find_line_part(const KnownLayer& layer, const SourceFeature& feature, const FieldMap& fields) {
    for (const FieldColumn& column : fields.columns("class")) {
        const BarrierWord said = read_barrier_word(column.find(feature));
        if (said.is_ditch) return Part::none;
        if (said.part != Part::none) return said.part;
    }
    // a platform in a layer of railways, not a column that only says yes
    for (const std::string_view key : {"railway", "waterway", "barrier"})
        if (const auto value = layer.tags.find(feature, key); !value.empty() && !read_yes_no(value))
            return Part::none;
    return find_part_by_name(layer.source);
}

}  // namespace

Part find_barrier_part(const KnownLayer& layer, const SourceFeature& feature, const FieldMap& fields) {
    const Part part = find_part(layer.tags, feature);
    if (role_of(part) == LayerRole::barriers) return part;
    if (feature.type() != ShapeType::polygon) return find_line_part(layer, feature, fields);
    const Part of_layer = find_part_by_name(layer.source);
    return of_layer == Part::railway || of_layer == Part::wall ? Part::none : Part::water_area;
}

}  // namespace lifang
