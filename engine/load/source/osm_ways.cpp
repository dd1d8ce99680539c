#include "load/source/osm_ways.hpp"

#include "load/source/osm_file.hpp"

#include <map>
#include <unordered_set>

namespace lifang {
namespace {

struct OsmWay {
    std::int64_t id = 0;
    std::map<std::string, std::string> tags;
    std::vector<std::int64_t> nodes;

    bool is_area() const {
        return nodes.size() > 3 && nodes.front() == nodes.back() && !tags.count("highway") &&
               !tags.count("railway") && !tags.count("barrier");
    }
};

void add_ids(const SourceLayer& layer, const char* field, std::unordered_set<std::string>& ids) {
    if (const auto column = layer.find_field(field))
        for (const SourceFeature& feature : layer.features) ids.insert(feature.values[*column]);
}

/// Tagged ways, by the fields that `lines` or `multipolygons` have, that are none of the features.
std::vector<OsmWay> find_missing(const OsmFile& file, const SourceLayer& lines, const SourceLayer& areas) {
    std::unordered_set<std::string> made;
    add_ids(lines, "osm_id", made);
    add_ids(areas, "osm_way_id", made);
    std::vector<OsmWay> missing;
    file.read<osmium::Way>(osmium::osm_entity_bits::way, [&](const osmium::Way& way) {
        if (way.tags().empty() || made.count(std::to_string(way.id()))) return;
        OsmWay found;
        for (const osmium::Tag& tag : way.tags())
            if (const std::string field = field_of(tag.key());
                field != "name" && (lines.find_field(field) || areas.find_field(field)))
                found.tags.emplace(tag.key(), tag.value());
        if (found.tags.empty()) return;
        if (const char* const name = way.tags()["name"]) found.tags.emplace("name", name);
        found.id = way.id();
        for (const osmium::NodeRef& node : way.nodes()) found.nodes.push_back(node.ref());
        missing.push_back(std::move(found));
    });
    return missing;
}

std::unordered_set<std::int64_t> find_nodes(const OsmFile& file, const std::vector<OsmWay>& ways) {
    std::unordered_set<std::int64_t> wanted, found;
    for (const OsmWay& way : ways) wanted.insert(way.nodes.begin(), way.nodes.end());
    if (wanted.empty()) return found;
    file.read<osmium::Node>(osmium::osm_entity_bits::node, [&](const osmium::Node& node) {
        if (wanted.count(node.id())) found.insert(node.id());
    });
    return found;
}

void add_way(const OsmWay& way, const Message& why, const char* id_field, SourceLayer& layer) {
    SourceFeature& feature = layer.features.emplace_back();
    feature.fid = way.id;
    feature.lost = why;
    if (!way.is_area()) feature.shapes.lines.emplace_back();  // a line of no points: what it would have been
    feature.values.resize(layer.fields.size());
    if (const auto column = layer.find_field(id_field)) feature.values[*column] = std::to_string(way.id);
    for (const auto& [key, value] : way.tags)
        if (const auto column = layer.find_field(field_of(key))) feature.values[*column] = value;
}

}  // namespace

void add_lost_ways(const SourcePath& source, std::vector<SourceLayer>& layers) {
    SourceLayer *const lines = find_layer(layers, "lines"), *const areas =
                                                                find_layer(layers, "multipolygons");
    if (!lines || !areas) return;
    std::vector<OsmWay> missing;
    std::unordered_set<std::int64_t> nodes;
    try {
        const OsmFile file(source);
        missing = find_missing(file, *lines, *areas);
        nodes = find_nodes(file, missing);
    } catch (const std::exception&) {
        return;  // told where the relations are listed, which cannot be read either
    }
    for (const OsmWay& way : missing) {
        const std::unordered_set<std::int64_t> refs(way.nodes.begin(), way.nodes.end());
        const auto known =
            std::ranges::count_if(refs, [&](std::int64_t node) { return nodes.count(node) > 0; });
        if (known >= 2) continue;
        const Message why("way_nodes_missing", {{"id", way.id},
                                                {"missing", refs.size() - static_cast<std::size_t>(known)},
                                                {"nodes", refs.size()}});
        way.is_area() ? add_way(way, why, "osm_way_id", *areas) : add_way(way, why, "osm_id", *lines);
    }
}

}  // namespace lifang
