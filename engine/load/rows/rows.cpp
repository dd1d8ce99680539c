#include "core/error.hpp"
#include "core/words.hpp"
#include "geometry/measure.hpp"
#include "load/rows/barrier_fields.hpp"
#include "load/rows/compound_fields.hpp"
#include "load/rows/drafts.hpp"
#include "load/rows/keys.hpp"
#include "load/rows/unknown_kinds.hpp"
#include "load/rows/unread_floors.hpp"
#include "load/site/findings.hpp"
#include "load/site/floor_area.hpp"
#include "load/text/classes.hpp"
#include "load/text/facility_kinds.hpp"
#include "load/text/kinds.hpp"
#include "load/text/quantities.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

/// Of bridges over each other: OSM's layer, from -5 to 5 where it is in earnest.
int read_level(std::string_view text) {
    constexpr double most = 100.0;
    return static_cast<int>(std::clamp(read_number(text).value_or(0.0), -most, most));
}

class RowMaker {
  public:
    RowMaker(Site& site, bool renumber_duplicates) : site_(site), renumber_duplicates_(renumber_duplicates) {}

    void begin_layer(const KnownLayer& layer, const std::vector<bool>& rejected) {
        any_floors_ = false;
        for (const auto& [role, fields] : layer.fields) {
            Keys* const keys = keys_of(role);
            if (!keys) continue;
            std::vector<bool> taken(layer.parts.size());
            for (std::size_t i = 0; i < taken.size(); ++i)
                taken[i] = !rejected[i] && plays(layer.parts[i], role);
            const auto repeated = keys->begin_layer(layer.source, fields, taken);
            if (repeated.empty()) continue;
            const std::string list = fmt::format("{}", fmt::join(repeated, ", "));
            // Buildings, communities and ledgers point at these two by their id: a guess would join the wrong
            // ones.
            const bool is_pointed_at = role == LayerRole::compounds || role == LayerRole::communities;
            const bool is_strict = is_pointed_at && layer.role != LayerRole::mixed_osm;
            if (fields.was_chosen("id") || (is_strict && !renumber_duplicates_))
                throw Error(ExitCode::input, layer.source.title,
                            Message(fields.was_chosen("id") ? "chosen_ids_repeated" : "ids_repeated",
                                    {{"role", layer_role(to_text(role))}, {"ids", list}}));
            site_.issues.push_back(
                make_finding(Severity::warning, "duplicate_id", {layer.source.title, -1},
                             Message("duplicate_id", {{"role", layer_role(to_text(role))}, {"ids", list}})));
        }
    }

    /// Tells what only all rows of the layer show.
    void end_layer(const KnownLayer& layer) {
        unknown_kinds_.report(layer.source.title, site_.issues);
        unknown_facility_kinds_.report(layer.source.title, site_.issues);
        if (!any_floors_) report_unread_floors(layer, site_.issues);
    }

    void add(const KnownLayer& layer, const SourceFeature& feature, Part part) {
        switch (part) {
            case Part::compound:
                return add_compound({layer, feature, LayerRole::compounds, site_.issues}, layer);
            case Part::building:
                return add_building({layer, feature, LayerRole::buildings, site_.issues});
            case Part::road:
                return add_roads({layer, feature, LayerRole::roads, site_.issues});
            case Part::community:
                return add_community({layer, feature, LayerRole::communities, site_.issues});
            case Part::facility:
                return add_facility({layer, feature, LayerRole::facilities, site_.issues});
            case Part::landuse:
                return add_landuse({layer, feature, LayerRole::landuse, site_.issues}, layer);
            case Part::boundary:
                site_.boundary.insert(site_.boundary.end(), feature.shapes.polygons.begin(),
                                      feature.shapes.polygons.end());
                return;
            case Part::railway:
            case Part::coastline:
            case Part::water_line:
            case Part::wall:
            case Part::water_area:
                return add_barrier({layer, feature, LayerRole::barriers, site_.issues}, part);
            case Part::none:
                return;
        }
    }

    Drafts drafts;

  private:
    static bool plays(Part part, LayerRole role) {
        return (part == Part::compound && role == LayerRole::compounds) ||
               (part == Part::building && role == LayerRole::buildings) ||
               (part == Part::road && role == LayerRole::roads) ||
               (part == Part::community && role == LayerRole::communities) ||
               (part == Part::facility && role == LayerRole::facilities);
    }

    Keys* keys_of(LayerRole role) {
        if (role == LayerRole::compounds) return &compound_keys_;
        if (role == LayerRole::buildings) return &building_keys_;
        if (role == LayerRole::roads) return &road_keys_;
        if (role == LayerRole::communities) return &community_keys_;
        return role == LayerRole::facilities ? &facility_keys_ : nullptr;
    }

    void add_compound(const Cursor& at, const KnownLayer& layer) {
        CompoundDraft draft;
        Compound& compound = draft.compound;
        compound.key = compound_keys_.make(at.feature(), at.fields());
        compound.footprint = at.feature().shapes.polygons;
        CompoundFields read = read_compound_fields(at, site_.profile, compound.footprint);
        compound.name = std::move(read.name);
        compound.households = read.households;
        compound.residents = read.residents;
        compound.build_year = read.build_year;
        compound.management = read.management;
        compound.renovated = read.renovated;
        compound.parking_spaces = read.parking_spaces;
        compound.consent = read.consent;
        compound.source = at.source();
        draft.community = std::move(read.community);
        draft.floor_area = read.floor_area;
        draft.is_residential_area = layer.role != LayerRole::compounds;
        drafts.compounds.push_back(std::move(draft));
    }

    void add_building(const Cursor& at) {
        Building building;
        building.key = building_keys_.make(at.feature(), at.fields());
        building.footprint = at.feature().shapes.polygons;
        const std::string_view kind = at.text("kind");
        const auto known_kind = find_kind_of_building(kind);
        if (!known_kind) unknown_kinds_.note(kind);
        building.kind = known_kind.value_or(BuildingKind::other);
        for (const std::string_view key :
             {"amenity", "shop", "office", "tourism", "leisure", "railway", "public_transport", "historic"})
            if (building.kind == BuildingKind::unknown) building.kind = find_kind_of_use(key, at.tag(key));
        GivenSize given;
        const Plausible& plausible = site_.profile.plausible;
        given.levels = read_size(at, "levels", Measure::storeys, plausible.levels);
        if (const auto height = read_size(at, "height", Measure::length, plausible.height_m))
            given.height = Meters{*height};
        given.floor_area = read_floor_area(at, plausible.levels, building.footprint);
        any_floors_ = any_floors_ || given.levels || given.height || given.floor_area;
        set_floor_area(building, given, site_.profile);
        building.households = read_heads(at, "households", Measure::households);
        building.build_year = read_build_year(at, site_.profile);
        building.group = at.text("compound");
        building.community_name = at.text("community");
        building.source = at.source();
        site_.buildings.push_back(std::move(building));
    }

    void add_roads(const Cursor& at) {
        const std::string_view word = at.text("class");
        const auto road_class = find_road_class(word);
        if (!road_class && !word.empty())
            site_.issues.push_back(make_finding(Severity::info, "unknown_road_class", at.source(),
                                                Message("unknown_road_class", {{"class", word}})));
        const std::string key = road_keys_.make(at.feature(), at.fields());
        const MultiLineString& lines = at.feature().shapes.lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            Road road;
            road.key = i == 0 ? key : road_keys_.make_unique(fmt::format("{}-{}", key, i + 1));
            road.name = at.name("name");
            road.road_class = road_class.value_or(Barrier::residential);
            road.line = lines[i];
            road.walkable = is_walkable(word, at.tag("access"), at.tag("foot"));
            road.drivable = is_drivable(word, at.tag("access"), at.tag("motor_vehicle"));
            road.bridge = at.flag("bridge").value_or(false);
            road.tunnel = is_underground(at);
            road.layer = read_level(at.text("layer"));
            road.source = at.source();
            if (!road.name.empty() && !road.tunnel &&
                may_be_street(word, at.tag("service"), at.tag("access")))
                drafts.lanes.push_back(site_.roads.size());
            site_.roads.push_back(std::move(road));
        }
    }

    void add_barrier(const Cursor& at, Part part) {
        if (part == Part::water_area) {
            site_.water.push_back({std::string(at.name("name")), at.feature().shapes.polygons, at.source()});
            return;
        }
        site_.barrier_lines.push_back(read_barrier_line(at, part));
    }

    void add_landuse(const Cursor& at, const KnownLayer& layer) {
        const auto tag = find_main_tag(layer.tags, at.feature());
        std::string kind(tag ? tag->value : at.text("kind"));
        if (kind.empty()) kind = "landuse";
        site_.landuse.push_back(
            {std::move(kind), std::string(at.name("name")), at.feature().shapes.polygons, at.source()});
    }

    void add_community(const Cursor& at) {
        site_.communities.push_back({community_keys_.make(at.feature(), at.fields()),
                                     std::string(at.name("name")), at.feature().shapes.polygons,
                                     at.source()});
    }

    void add_facility(const Cursor& at) {
        Facility facility;
        facility.key = facility_keys_.make(at.feature(), at.fields());
        const std::string_view kind = at.text("kind");
        const auto known_kind = find_kind_of_facility(kind);
        if (!known_kind && !kind.empty()) unknown_facility_kinds_.note(kind);
        facility.kind = known_kind.value_or(std::string(kind));
        facility.name = at.name("name");
        facility.capacity = read_size(at, "capacity", Measure::places, {});
        facility.radius_m = read_size(at, "radius", Measure::length, {});
        const Shapes& shapes = at.feature().shapes;
        facility.at = shapes.polygons.empty() ? shapes.points.front() : centroid(shapes.polygons);
        facility.source = at.source();
        site_.facilities.push_back(std::move(facility));
    }

    Site& site_;
    bool renumber_duplicates_;
    bool any_floors_ = false;  ///< of the layer's buildings
    UnknownKinds unknown_kinds_{{"unknown_kind", "unknown_kind_resembles", find_nearest_kind_word}};
    UnknownKinds unknown_facility_kinds_{
        {"unknown_facility_kind", "unknown_facility_kind_resembles", find_nearest_facility_word}};
    Keys compound_keys_{"c"}, building_keys_{"b"}, road_keys_{"r"}, community_keys_{"m"}, facility_keys_{"f"};
};

}  // namespace

Drafts make_rows(std::vector<KnownLayer>& layers, const std::vector<std::vector<bool>>& rejected,
                 bool renumber_duplicates, Site& site) {
    RowMaker maker(site, renumber_duplicates);
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const KnownLayer& layer = layers[l];
        InputLayer& account = site.inputs[l];
        maker.begin_layer(layer, rejected[l]);
        for (std::size_t i = 0; i < layer.parts.size(); ++i) {
            if (layer.parts[i] == Part::none || rejected[l][i]) continue;
            maker.add(layer, layer.source.features[i], layer.parts[i]);
            ++account.rows;
        }
        maker.end_layer(layer);
    }
    return std::move(maker.drafts);
}

}  // namespace lifang
