#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "core/id.hpp"
#include "core/issue.hpp"
#include "core/profile.hpp"
#include "core/quantity.hpp"
#include "geometry/crs.hpp"
#include "geometry/shapes.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// Which input feature a thing came from. `layer` is an InputLayer's `name`; empty for things we made.
struct Source {
    std::string layer;
    std::int64_t fid = -1;  ///< unique in its layer; the source's own number where that is

    friend auto operator<=>(const Source&, const Source&) = default;
};

enum class FloorAreaSource { attribute, levels, height, assumed };
template <>
inline constexpr auto codes_of<FloorAreaSource> = make_codes({"attribute", "levels", "height", "assumed"});

enum class Management { none, owner_unit, professional, trusteeship, self_governed };
template <>
inline constexpr auto codes_of<Management> = make_codes({"none", "owner_unit", "professional", "trusteeship",
                                                         "self_governed"});

/// Why a compound is left out of every unit: the code in `scope_reason`. `in_scope` is the absence of a
/// reason.
enum class ScopeReason {
    owner_unit,
    too_new,
    consent_too_low,
    excluded,
    no_floor_area,
    unknown_management,  ///< these three only where the profile says that unknown is out
    unknown_build_year,
    unknown_consent,
    isolated  ///< can join nobody, and is too light for a unit of its own
};
template <>
inline constexpr auto codes_of<ScopeReason> = make_codes({"owner_unit", "too_new", "consent_too_low",
                                                          "excluded", "no_floor_area", "unknown_management",
                                                          "unknown_build_year", "unknown_consent",
                                                          "isolated"});

/// A residential compound (小区, 院坝): the atom that is assigned to a unit. Unknown values are empty, never
/// 0.
struct Compound {
    std::string key;  ///< text id in the plan file, unique
    std::string name;
    std::optional<CommunityId> community;
    MultiPolygon footprint;  ///< mapped outline; of a derived compound: its buildings
    SquareMeters floor_area;
    FloorAreaSource floor_area_source = FloorAreaSource::assumed;  ///< the weakest among its buildings
    int buildings = 0;
    std::optional<int> households;
    std::optional<int> residents;
    std::optional<int> build_year;
    std::optional<Management> management;
    std::optional<bool> renovated;
    std::optional<int> parking_spaces;
    std::optional<double> consent;  ///< share of owners, 0–1
    std::optional<ScopeReason> scope_reason;
    bool derived = false;  ///< made from buildings that lie in no mapped compound
    Source source;

    bool in_scope() const { return !scope_reason; }
};

/// Which compounds take part in units, by CompoundId.
using Scope = std::vector<bool>;
Scope find_scope(const std::vector<Compound>& compounds);

struct Building {
    std::string key;
    std::optional<CompoundId>
        compound;  ///< empty: counts for no compound (a school, an office), or not yet derived
    MultiPolygon footprint;
    BuildingKind kind = BuildingKind::unknown;
    double levels = 0.0;  ///< always set: given, from height, or assumed
    FloorAreaSource levels_source = FloorAreaSource::assumed;
    SquareMeters floor_area;  ///< footprint × levels
    std::optional<int> households;
    std::optional<int> build_year;
    std::string group;  ///< value of the field mapped to buildings.compound; equal values make one compound
    std::string community_name;            ///< value of the field mapped to buildings.community
    std::optional<CommunityId> community;  ///< the one it names; else the ground decides
    Source source;
};

/// Whether a building of this kind counts for the floor area of the compound it stands in.
bool counts_by_kind(const Building& building, const Profile& profile);

/// Whether a building is taken for housing: by its kind; one of unknown kind that stands in no compound also
/// by its size.
bool is_housing(const Building& building, const Profile& profile);

struct Road {
    std::string key;
    std::string name;
    Barrier road_class = Barrier::residential;  ///< path … motorway
    LineString line;
    bool walkable = true;
    bool drivable = true;
    bool bridge = false;
    bool tunnel = false;
    int layer = 0;  ///< OSM level: ground 0
    Source source;
};

/// What a barrier line is: the code in `barrier_lines.class`. `disused` no train uses any more, `planned`
/// none uses yet.
enum class BarrierClass {
    rail,
    light_rail,
    subway,
    tram,
    monorail,
    disused,
    planned,
    river,
    canal,
    stream,
    coastline,
    wall
};
template <>
inline constexpr auto codes_of<BarrierClass> = make_codes({"rail", "light_rail", "subway", "tram", "monorail",
                                                           "disused", "planned", "river", "canal", "stream",
                                                           "coastline", "wall"});

/// Railway, water or wall as a line.
struct BarrierLine {
    enum class Kind { railway, water, wall };
    Kind kind = Kind::railway;
    BarrierClass barrier_class = BarrierClass::rail;
    std::string name;
    MultiLineString lines;
    bool bridge = false;
    bool tunnel = false;     ///< under ground (or culverted)
    bool in_street = false;  ///< runs along a street, which says itself what it parts
    Source source;

    /// Whether it parts the ground on its sides wherever no bridge carries it. Walls do not: they part
    /// courtyards. Nor do tunnels, what runs in a street or above it, what is out of use, and the coast: the
    /// sea beside it does.
    bool parts_ground() const;
};
template <>
inline constexpr auto codes_of<BarrierLine::Kind> = make_codes({"railway", "water", "wall"});

/// River, lake or sea: ground that no unit takes and nobody crosses. The sea is made of coastlines: no
/// source.
struct WaterArea {
    std::string name;
    MultiPolygon area;
    Source source;
};

/// Other mapped ground (park, school yard, commercial …): shown on maps, and ground without a compound.
struct Landuse {
    std::string kind;  ///< OSM value: "park", "school", "commercial", "grass" …
    std::string name;
    MultiPolygon area;
    Source source;
};

struct Community {
    std::string key;
    std::string name;
    MultiPolygon area;  ///< empty when known by name only: tessellate gives it the ground of its compounds
    Source source;
};

struct Facility {
    std::string key;
    std::string kind;
    std::string name;
    std::optional<double> capacity;
    std::optional<double> radius_m;
    Point at;
    Source source;
};

/// What an input layer was taken for.
enum class LayerRole {
    compounds,
    buildings,
    roads,
    communities,
    facilities,
    barriers,
    boundary,
    landuse,
    mixed_osm,
    ledger,  ///< a table about compounds, without geometry
    unused
};
template <>
inline constexpr auto codes_of<LayerRole> = make_codes({"compounds", "buildings", "roads", "communities",
                                                        "facilities", "barriers", "boundary", "landuse",
                                                        "mixed_osm", "ledger", "unused"});

/// One layer of one input, with the account of its features: features = rows + rejected + unused.
struct InputLayer {
    std::string name;  ///< unique within the run: LAYER, or FILE:LAYER where two inputs share a layer name
    std::string path;
    std::string hash;  ///< of the file's content, hex
    LayerRole role = LayerRole::unused;
    std::int64_t features = 0;
    std::int64_t rows = 0;      ///< features that became at least one row
    std::int64_t rejected = 0;  ///< features with an `error` issue
    std::int64_t unused = 0;    ///< features without a part in planning (a tree, a bus stop): one info issue
                                ///< each, or one per layer when the whole layer has none
    struct FieldUse {
        std::string canonical;  ///< "floor_area"
        std::string field;      ///< "JZMJ"
    };
    std::vector<FieldUse> fields;
    std::string crs;
};

/// Everything read from the inputs, in one projected CRS, repaired and filtered. Order of every list: input
/// order.
struct Site {
    Crs crs;
    Profile profile;
    std::vector<InputLayer> inputs;
    std::vector<Compound> compounds;
    std::vector<Building> buildings;
    std::vector<Road> roads;
    std::vector<BarrierLine> barrier_lines;
    std::vector<WaterArea> water;
    std::vector<Landuse> landuse;
    std::vector<Community> communities;
    std::vector<Facility> facilities;
    MultiPolygon boundary;  ///< district edge when given, else empty: tessellate derives one
    Issues issues;
};

}  // namespace lifang
