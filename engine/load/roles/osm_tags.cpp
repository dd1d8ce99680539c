#include "load/roles/osm_tags.hpp"

#include "load/roles/barrier_words.hpp"
#include "load/roles/fields.hpp"
#include "load/text/classes.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

bool is_wall(std::string_view value) { return read_barrier_word(value).part == Part::wall; }
bool is_waterway(std::string_view value) { return read_barrier_word(value).part == Part::water_line; }

bool is_facility(std::string_view value) {
    return is_any_of(
        value,
        {"kindergarten", "childcare",   "school",           "clinic",           "doctors",
         "hospital",     "pharmacy",    "community_centre", "social_facility",  "social_centre",
         "nursing_home", "parking",     "bicycle_parking",  "charging_station", "police",
         "fire_station", "post_office", "toilets",          "waste_disposal",   "waste_transfer_station",
         "recycling",    "marketplace", "library",          "townhall",         "place_of_worship",
         "bus_station",  "playground",  "fitness_station"});
}

/// Community committees (社区, level 10); districts and streets above them are no jurisdictions of ours.
bool is_community(const TagColumns& tags, const SourceFeature& feature) {
    return tags.find(feature, "boundary") == "administrative" && tags.find(feature, "admin_level") == "10";
}

Part find_line_part(const TagColumns& tags, const SourceFeature& feature) {
    // A promenade on the coast is lost as a way rather than leave a hole in the coast.
    if (tags.find(feature, "natural") == "coastline") return Part::coastline;
    if (find_road_class(tags.find(feature, "highway"))) return Part::road;
    if (read_barrier_word(tags.find(feature, "railway")).part == Part::railway) return Part::railway;
    if (is_waterway(tags.find(feature, "waterway"))) return Part::water_line;
    if (is_wall(tags.find(feature, "barrier"))) return Part::wall;
    return Part::none;
}

/// Ground nobody can build on or walk over: open water, docks and basins, bogs and reeds.
bool is_water(const TagColumns& tags, const SourceFeature& feature) {
    const std::string_view natural = tags.find(feature, "natural");
    if (is_any_of(natural, {"water", "bay", "strait"})) return true;
    if (natural == "wetland") return tags.find(feature, "wetland") != "wet_meadow";
    return is_any_of(tags.find(feature, "waterway"), {"riverbank", "dock", "river", "canal"}) ||
           is_any_of(tags.find(feature, "landuse"), {"reservoir", "basin", "salt_pond"}) ||
           (!tags.find(feature, "water").empty() && natural.empty());
}

Part find_polygon_part(const TagColumns& tags, const SourceFeature& feature) {
    const std::string_view building = tags.find(feature, "building");
    if (!building.empty() && building != "no") return Part::building;
    if (is_community(tags, feature)) return Part::community;
    if (tags.find(feature, "natural") == "coastline") return Part::coastline;  // an island drawn as an area
    if (is_water(tags, feature)) return Part::water_area;
    if (tags.find(feature, "landuse") == "residential") return Part::compound;
    for (const std::string_view key : {"landuse", "leisure", "amenity", "natural", "tourism", "highway",
                                       "man_made", "historic", "military"})
        if (!tags.find(feature, key).empty()) return Part::landuse;
    return Part::none;
}

constexpr std::array<std::string_view, 9> telling_keys = {
    "highway", "building", "landuse", "natural", "railway", "waterway", "barrier", "leisure", "amenity"};

}  // namespace

TagColumns::TagColumns(const SourceLayer& layer) : theme_(find_theme(layer)) {
    bool has_id = layer.is_osm, has_key = false;
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        std::string key = layer.fields[i];
        has_id = has_id || is_any_of(key, {"osm_id", "osm_way_id", "@id", "other_tags"});
        has_key = has_key || std::find(telling_keys.begin(), telling_keys.end(), key) != telling_keys.end();
        std::replace(key.begin(), key.end(), ':', '_');
        columns_[key].push_back(i);
    }
    is_tile_ = !has_key && columns_.count("kind") > 0 && columns_.count("kind_detail") > 0;
    describes_osm_ = (has_id && has_key) || is_tile_ || is_extract() || layer.is_osm;
}

std::string_view TagColumns::find(const SourceFeature& feature, std::string_view key) const {
    if (is_tile_ && key != "name" && key != "height") return find_tile_tag(feature, key);
    if (is_extract())
        if (const Tag tag = read_theme_word(theme_.theme, trim(feature.values[theme_.column]));
            tag.key == key)
            return tag.value;
    std::string column(key);
    std::replace(column.begin(), column.end(), ':', '_');
    const auto found = columns_.find(column);
    if (found == columns_.end()) return {};
    for (const std::size_t i : found->second)
        if (const std::string_view value = trim(feature.values[i]); !value.empty()) return value;
    return {};
}

std::string_view TagColumns::find_tile_tag(const SourceFeature& feature, std::string_view key) const {
    const std::string_view kind = trim(feature.values[columns_.find("kind")->second.front()]);
    const std::string_view detail = trim(feature.values[columns_.find("kind_detail")->second.front()]);
    const bool is_line = feature.type() == ShapeType::line;
    std::string_view meant = "landuse", value = kind;
    if (kind == "building")
        meant = "building", value = detail.empty() ? "yes" : detail;
    else if (kind == "building_part")
        meant = "building:part";
    else if (is_any_of(kind, {"highway", "major_road", "minor_road", "path"}))
        meant = "highway", value = detail;
    else if (kind == "rail")
        meant = "railway", value = detail;
    else if (kind == "ferry" || kind == "aerialway")
        meant = "route";
    else if (is_wall(kind))
        meant = "barrier";
    else if (kind == "water" || kind == "riverbank" || kind == "ocean" || kind == "lake")
        meant = "natural", value = "water";
    else if (is_waterway(kind) && is_line)
        meant = "waterway";
    else if (kind == "swimming_pool")
        meant = "leisure";
    return meant == key ? value : std::string_view{};
}

Part find_part(const TagColumns& tags, const SourceFeature& feature) {
    const bool is_lost_area = !feature.lost.empty() && feature.type() == ShapeType::none;
    switch (is_lost_area ? ShapeType::polygon : feature.type()) {
        case ShapeType::line:
            return find_line_part(tags, feature);
        case ShapeType::polygon:
            return find_polygon_part(tags, feature);
        case ShapeType::point:
            return is_facility(tags.find(feature, "amenity")) || is_facility(tags.find(feature, "leisure"))
                       ? Part::facility
                       : Part::none;
        case ShapeType::none:
            return Part::none;
    }
    return Part::none;
}

std::optional<Tag> find_main_tag(const TagColumns& tags, const SourceFeature& feature) {
    for (const std::string_view key :
         {"building", "highway", "railway",       "waterway", "landuse",          "leisure",  "amenity",
          "natural",  "barrier", "building:part", "tourism",  "historic",         "man_made", "military",
          "shop",     "office",  "place",         "boundary", "public_transport", "entrance", "route"})
        if (const std::string_view value = tags.find(feature, key); !value.empty()) return Tag{key, value};
    return std::nullopt;
}

}  // namespace lifang
