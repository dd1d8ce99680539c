#include "load/site/site.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

template <std::size_t n>
using Names = std::array<std::string_view, n>;

constexpr Names<4> floor_area_sources = {"attribute", "levels", "height", "assumed"};
constexpr Names<5> managements = {"none", "owner_unit", "professional", "trusteeship", "self_governed"};
constexpr Names<9> scope_reasons = {"owner_unit",         "too_new",         "consent_too_low",
                                    "excluded",           "no_floor_area",   "unknown_management",
                                    "unknown_build_year", "unknown_consent", "isolated"};
constexpr Names<12> barrier_classes = {"rail",    "light_rail", "subway", "tram",   "monorail",  "disused",
                                       "planned", "river",      "canal",  "stream", "coastline", "wall"};
constexpr Names<11> layer_roles = {"compounds",  "buildings", "roads",    "communities",
                                   "facilities", "barriers",  "boundary", "landuse",
                                   "mixed_osm",  "ledger",    "unused"};

template <class Value, std::size_t n>
std::optional<Value> find_in(const Names<n>& names, std::string_view text) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

}  // namespace

std::string_view to_text(FloorAreaSource source) {
    return floor_area_sources[static_cast<std::size_t>(source)];
}
std::string_view to_text(Management management) { return managements[static_cast<std::size_t>(management)]; }
std::string_view to_text(ScopeReason reason) { return scope_reasons[static_cast<std::size_t>(reason)]; }
std::string_view to_text(BarrierClass barrier_class) {
    return barrier_classes[static_cast<std::size_t>(barrier_class)];
}
std::string_view to_text(LayerRole role) { return layer_roles[static_cast<std::size_t>(role)]; }

bool BarrierLine::parts_ground() const {
    if (tunnel || in_street) return false;
    switch (barrier_class) {
        case BarrierClass::tram:
        case BarrierClass::monorail:
        case BarrierClass::disused:
        case BarrierClass::planned:
        case BarrierClass::coastline:
        case BarrierClass::wall:
            return false;
        default:
            return kind != Kind::wall;
    }
}

bool counts_by_kind(const Building& building, const Profile& profile) {
    return profile.counts[static_cast<std::size_t>(building.kind)];
}

bool is_housing(const Building& building, const Profile& profile) {
    if (!counts_by_kind(building, profile)) return false;
    const bool only_guessed = building.kind == BuildingKind::unknown && !building.compound;
    return !only_guessed || building.floor_area <= profile.unknown_max;
}

std::optional<FloorAreaSource> find_floor_area_source(std::string_view text) {
    return find_in<FloorAreaSource>(floor_area_sources, text);
}
std::optional<Management> find_management(std::string_view text) {
    return find_in<Management>(managements, text);
}
std::optional<ScopeReason> find_scope_reason(std::string_view text) {
    return find_in<ScopeReason>(scope_reasons, text);
}
std::optional<BarrierClass> find_barrier_class(std::string_view text) {
    return find_in<BarrierClass>(barrier_classes, text);
}

}  // namespace lifang
