#include "load/source/osm_relations.hpp"

#include "load/source/osm_file.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <unordered_set>

namespace lifang {
namespace {

/// A relation of type multipolygon or boundary, as the file has it.
struct OsmArea {
    std::int64_t id = 0;
    std::map<std::string, std::string> tags;
    std::vector<std::int64_t> ways;  ///< its members that are ways
};

bool is_area(const osmium::Relation& relation) {
    const char* const type = relation.tags()["type"];
    return type && (std::strcmp(type, "multipolygon") == 0 || std::strcmp(type, "boundary") == 0);
}

std::vector<OsmArea> list_areas(const OsmFile& file) {
    std::vector<OsmArea> areas;
    file.read<osmium::Relation>(osmium::osm_entity_bits::relation, [&](const osmium::Relation& relation) {
        if (!is_area(relation)) return;
        OsmArea& area = areas.emplace_back();
        area.id = relation.id();
        for (const osmium::Tag& tag : relation.tags()) area.tags.emplace(tag.key(), tag.value());
        for (const osmium::RelationMember& member : relation.members())
            if (member.type() == osmium::item_type::way) area.ways.push_back(member.ref());
    });
    return areas;
}

/// Those of the areas' ways that the file has.
std::unordered_set<std::int64_t> find_ways(const OsmFile& file, const std::vector<OsmArea>& areas) {
    std::unordered_set<std::int64_t> wanted, found;
    for (const OsmArea& area : areas) wanted.insert(area.ways.begin(), area.ways.end());
    if (wanted.empty()) return found;
    file.read<osmium::Way>(osmium::osm_entity_bits::way, [&](const osmium::Way& way) {
        if (wanted.count(way.id())) found.insert(way.id());
    });
    return found;
}

Message say_why(const OsmArea& area, const std::unordered_set<std::int64_t>& ways) {
    if (area.ways.empty()) return Message("relation_without_ways", {{"id", area.id}});
    const auto missing = std::ranges::count_if(area.ways, [&](std::int64_t way) { return !ways.count(way); });
    if (missing > 0)
        return Message("relation_ways_missing",
                       {{"id", area.id}, {"missing", missing}, {"ways", area.ways.size()}});
    return Message("relation_not_closed", {{"id", area.id}, {"ways", area.ways.size()}});
}

}  // namespace

void add_lost_areas(const SourcePath& source, std::vector<SourceLayer>& layers) {
    SourceLayer* const areas = find_layer(layers, "multipolygons");
    const auto id_field = areas ? areas->find_field("osm_id") : std::nullopt;
    if (!id_field) return;
    SourceLayer& layer = *areas;
    std::unordered_set<std::string> made;
    for (const SourceFeature& feature : layer.features) made.insert(feature.values[*id_field]);
    std::vector<OsmArea> lost;
    std::unordered_set<std::int64_t> ways;
    try {
        const OsmFile file(source);
        lost = list_areas(file);
        std::erase_if(lost, [&](const OsmArea& area) { return made.count(std::to_string(area.id)) > 0; });
        if (!lost.empty()) ways = find_ways(file, lost);
    } catch (const std::exception& error) {
        // osmium is stricter than GDAL, which has read the file to its end
        layer.findings.push_back({.severity = Severity::warning,
                                  .code = "relations_not_listed",
                                  .stage = Stage::load,
                                  .message = Message("relations_not_listed", {{"what", error.what()}})});
        return;
    }
    for (const OsmArea& area : lost) {
        SourceFeature& feature = layer.features.emplace_back();
        feature.fid = area.id;
        feature.lost = say_why(area, ways);
        feature.values.resize(layer.fields.size());
        feature.values[*id_field] = std::to_string(area.id);
        for (const auto& [key, value] : area.tags)
            if (const auto field = layer.find_field(field_of(key))) feature.values[*field] = value;
    }
}

}  // namespace lifang
