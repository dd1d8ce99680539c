#include "load/text/classes.hpp"

#include "load/text/forms.hpp"

#include <utility>
#include <vector>

namespace lifang {
namespace {

using Words = std::vector<std::pair<std::string_view, Barrier>>;

std::optional<Barrier> find_word(const Words& words, std::string_view text) {
    for (const auto& [word, value] : words)
        if (word == text) return value;
    return std::nullopt;
}

const Words road_words = {
    {"motorway", Barrier::motorway},
    {"高速公路", Barrier::motorway},
    {"高速", Barrier::motorway},
    {"trunk", Barrier::trunk},
    {"快速路", Barrier::trunk},
    {"primary", Barrier::primary},
    {"主干路", Barrier::primary},
    {"主干道", Barrier::primary},
    {"secondary", Barrier::secondary},
    {"次干路", Barrier::secondary},
    {"次干道", Barrier::secondary},
    {"tertiary", Barrier::tertiary},
    {"支路", Barrier::tertiary},
    {"residential", Barrier::residential},
    {"unclassified", Barrier::residential},
    {"road", Barrier::residential},
    {"unknown", Barrier::residential},  // as extract services write a road without a class
    {"living_street", Barrier::service},
    {"街巷", Barrier::residential},
    {"巷道", Barrier::residential},
    {"service", Barrier::service},
    {"track", Barrier::service},
    {"busway", Barrier::service},
    {"小区道路", Barrier::service},
    {"内部道路", Barrier::service},
    {"path", Barrier::path},
    {"footway", Barrier::path},
    {"pedestrian", Barrier::path},
    {"步行街", Barrier::path},
    {"steps", Barrier::path},
    {"cycleway", Barrier::path},
    {"corridor", Barrier::path},
    {"bridleway", Barrier::path},
    {"步行道", Barrier::path},
    {"人行道", Barrier::path},
    {"小路", Barrier::path},
    {"pier", Barrier::path},
};

}  // namespace

std::optional<Barrier> find_road_class(std::string_view text) {
    constexpr std::string_view link = "_link";
    if (text.ends_with(link)) text.remove_suffix(link.size());
    if (text.starts_with("track_grade")) text = "track";
    return find_word(road_words, text);
}

bool may_be_street(std::string_view highway, std::string_view service, std::string_view access) {
    if (is_any_of(access, {"no", "private", "customers", "permit"})) return false;
    if (is_any_of(service, {"driveway", "parking_aisle", "drive-through", "emergency_access"})) return false;
    return is_any_of(highway, {"living_street", "pedestrian", "service", "步行街"});
}

bool is_walkable(std::string_view highway, std::string_view access, std::string_view foot) {
    if (is_any_of(foot, {"yes", "designated", "permissive"})) return true;
    if (foot == "no" || access == "no") return false;
    const auto road_class = find_road_class(highway);
    return road_class != Barrier::motorway && road_class != Barrier::trunk && highway != "busway";
}

bool is_drivable(std::string_view highway, std::string_view access, std::string_view motor_vehicle) {
    const auto road_class = find_road_class(highway);
    if (road_class == Barrier::path) return is_any_of(motor_vehicle, {"yes", "designated"});
    return access != "no" && motor_vehicle != "no";
}

}  // namespace lifang
