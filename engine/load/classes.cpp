#include "load/classes.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace lifang {
namespace {

template <class Value>
using Words = std::vector<std::pair<std::string_view, Value>>;

template <class Value>
std::optional<Value> find_word(const Words<Value>& words, std::string_view text) {
    for (const auto& [word, value] : words)
        if (word == text) return value;
    return std::nullopt;
}

bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

const Words<Barrier> road_words = {
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

const Words<BuildingKind> kind_words = {
    {"apartments", BuildingKind::residential},
    {"house", BuildingKind::residential},
    {"detached", BuildingKind::residential},
    {"semidetached_house", BuildingKind::residential},
    {"terrace", BuildingKind::residential},
    {"dormitory", BuildingKind::residential},
    {"bungalow", BuildingKind::residential},
    {"住宅", BuildingKind::residential},
    {"居住", BuildingKind::residential},
    {"公寓", BuildingKind::residential},
    {"宿舍", BuildingKind::residential},
    {"住宅楼", BuildingKind::residential},
    {"mixed_use", BuildingKind::mixed},
    {"商住", BuildingKind::mixed},
    {"商住楼", BuildingKind::mixed},
    {"商住混合", BuildingKind::mixed},
    {"offices", BuildingKind::office},
    {"办公", BuildingKind::office},
    {"办公楼", BuildingKind::office},
    {"写字楼", BuildingKind::office},
    {"retail", BuildingKind::commercial},
    {"shop", BuildingKind::commercial},
    {"supermarket", BuildingKind::commercial},
    {"mall", BuildingKind::commercial},
    {"hotel", BuildingKind::commercial},
    {"bank", BuildingKind::commercial},
    {"kiosk", BuildingKind::commercial},
    {"restaurant", BuildingKind::commercial},
    {"商业", BuildingKind::commercial},
    {"酒店", BuildingKind::commercial},
    {"kindergarten", BuildingKind::school},
    {"university", BuildingKind::school},
    {"college", BuildingKind::school},
    {"学校", BuildingKind::school},
    {"教育", BuildingKind::school},
    {"幼儿园", BuildingKind::school},
    {"clinic", BuildingKind::hospital},
    {"医院", BuildingKind::hospital},
    {"医疗", BuildingKind::hospital},
    {"warehouse", BuildingKind::industrial},
    {"factory", BuildingKind::industrial},
    {"manufacture", BuildingKind::industrial},
    {"工业", BuildingKind::industrial},
    {"厂房", BuildingKind::industrial},
    {"仓库", BuildingKind::industrial},
    {"hut", BuildingKind::shed},
    {"roof", BuildingKind::shed},
    {"carport", BuildingKind::shed},
    {"greenhouse", BuildingKind::shed},
    {"container", BuildingKind::shed},
    {"棚", BuildingKind::shed},
    {"棚屋", BuildingKind::shed},
    {"toilets", BuildingKind::shed},
    {"garages", BuildingKind::garage},
    {"parking", BuildingKind::garage},
    {"车库", BuildingKind::garage},
    {"civic", BuildingKind::public_service},
    {"government", BuildingKind::public_service},
    {"train_station", BuildingKind::public_service},
    {"transportation", BuildingKind::public_service},
    {"museum", BuildingKind::public_service},
    {"library", BuildingKind::public_service},
    {"stadium", BuildingKind::public_service},
    {"arts_centre", BuildingKind::public_service},
    {"sports_centre", BuildingKind::public_service},
    {"公共", BuildingKind::public_service},
    {"公共服务", BuildingKind::public_service},
    {"place_of_worship", BuildingKind::religious},
    {"church", BuildingKind::religious},
    {"temple", BuildingKind::religious},
    {"mosque", BuildingKind::religious},
    {"chapel", BuildingKind::religious},
    {"cathedral", BuildingKind::religious},
    {"宗教", BuildingKind::religious},
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

BuildingKind find_kind_of_building(std::string_view text) {
    if (text.empty() || text == "yes" || text == "building" || text == "building_part")
        return BuildingKind::unknown;
    if (const auto own = find_building_kind(text)) return *own;
    return find_word(kind_words, text).value_or(BuildingKind::other);
}

BuildingKind find_kind_of_use(std::string_view key, std::string_view value) {
    if (value.empty() || value == "no") return BuildingKind::unknown;
    if (key == "shop") return BuildingKind::commercial;
    if (key == "office") return BuildingKind::office;
    if (key == "tourism")
        return is_any_of(value, {"hotel", "hostel", "guest_house", "motel"}) ? BuildingKind::commercial
                                                                             : BuildingKind::public_service;
    if (key == "leisure" || key == "railway" || key == "public_transport" || key == "historic")
        return BuildingKind::public_service;
    if (key != "amenity") return BuildingKind::unknown;
    if (is_any_of(value, {"restaurant", "cafe", "fast_food", "bar", "pub", "cinema", "fuel", "pharmacy"}))
        return BuildingKind::commercial;
    const BuildingKind named = find_kind_of_building(value);
    return named == BuildingKind::other ? BuildingKind::public_service : named;
}

}  // namespace lifang
