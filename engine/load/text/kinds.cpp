#include "load/text/kinds.hpp"

#include "core/nearest.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace lifang {
namespace {

using Words = std::vector<std::string_view>;

/// Besides our own names of kinds; in lower case.
const std::vector<std::pair<BuildingKind, Words>> kind_words = {
    {BuildingKind::residential,
     {"apartments",
      "house",
      "detached",
      "semidetached_house",
      "terrace",
      "dormitory",
      "bungalow",
      "住宅",
      "居住",
      "公寓",
      "宿舍",
      "住宅楼",
      "apartment",
      "flats",
      "semi",
      "duplex",
      "dwelling",
      "static_caravan",
      "cabin",
      "houseboat",
      "farm",
      "annexe",
      "stilt_house",
      "multifamily",
      "wohnhaus",
      "wohngebäude",
      "wohngebaeude",
      "mehrfamilienhaus",
      "einfamilienhaus",
      "reihenhaus",
      "wohnblock",
      "жилой",
      "жилое",
      "жилой дом",
      "жилое здание",
      "многоквартирный дом",
      "居民楼",
      "家属楼",
      "自建房",
      "安置房"}},
    {BuildingKind::mixed,
     {"mixed_use", "商住", "商住楼", "商住混合", "mixed", "wohn- und geschäftshaus",
      "wohn- und geschaeftshaus"}},
    {BuildingKind::office,
     {"offices", "办公", "办公楼", "写字楼", "bürogebäude", "buerogebaeude", "офис", "административное"}},
    {BuildingKind::commercial,
     {"retail", "shop", "supermarket", "mall", "hotel", "bank", "kiosk", "restaurant", "商业", "酒店",
      "kaufhaus", "geschäftshaus", "pavilion", "marketplace", "магазин", "торговое"}},
    {BuildingKind::school,
     {"kindergarten", "university", "college", "学校", "教育", "幼儿园", "schule", "kita", "школа",
      "детский сад", "childcare"}},
    {BuildingKind::hospital, {"clinic", "医院", "医疗", "krankenhaus", "doctors", "больница"}},
    {BuildingKind::industrial,
     {"warehouse", "factory", "manufacture", "工业", "厂房", "仓库", "industriegebäude", "lagerhalle",
      "hangar", "storage_tank", "cold_storage", "works", "производственное", "промышленное", "склад",
      "workshop"}},
    {BuildingKind::shed, {"hut",          "roof",     "carport",        "greenhouse",  "container",
                          "棚",           "棚屋",     "toilets",        "barn",        "stable",
                          "sty",          "cowshed",  "farm_auxiliary", "slurry_tank", "allotment_house",
                          "conservatory", "gazebo",   "boathouse",      "outbuilding", "tent",
                          "ger",          "schuppen", "сарай"}},
    {BuildingKind::garage,
     {"garages", "parking", "车库", "garage", "tiefgarage", "parkhaus", "гараж", "гаражи",
      "bicycle_parking"}},
    {BuildingKind::public_service,
     {"civic",
      "government",
      "train_station",
      "transportation",
      "museum",
      "library",
      "stadium",
      "arts_centre",
      "sports_centre",
      "公共",
      "公共服务",
      "public",
      "service",
      "fire_station",
      "police",
      "townhall",
      "courthouse",
      "community_centre",
      "theatre",
      "cinema",
      "sports_hall",
      "riding_hall",
      "grandstand",
      "railway",
      "attraction",
      "embassy",
      "transformer_tower",
      "substation",
      "water_tower",
      "pumping_station",
      "gatehouse",
      "guardhouse",
      "общественное",
      "трансформаторная подстанция",
      "公建",
      "配套",
      "公厕",
      "变电站"}},
    {BuildingKind::religious,
     {"place_of_worship", "church", "temple", "mosque", "chapel", "cathedral", "宗教", "shrine", "synagogue",
      "monastery", "presbytery", "religious", "wayside_shrine", "pagoda", "parish_hall", "kirche",
      "церковь"}},
    {BuildingKind::other,
     {"other",
      "no",
      "construction",
      "ruins",
      "ruin",
      "collapsed",
      "demolished",
      "abandoned",
      "bridge",
      "tower",
      "bunker",
      "chimney",
      "communications_tower",
      "castle",
      "digester",
      "entrance",
      "elevator",
      "military",
      "monument",
      "memorial",
      "tree_house",
      "нежилое",
      "нежилой",
      "其他",
      "其它",
      "在建",
      "废弃",
      "silo"}},
};

/// Parts of Chinese texts, which say more than a word. What denies or joins comes before what it is said of.
constexpr std::array<std::pair<std::string_view, BuildingKind>, 24> kind_parts = {{
    {"非住宅", BuildingKind::other},     {"非居住", BuildingKind::other},
    {"商住", BuildingKind::mixed},       {"住宅", BuildingKind::residential},
    {"居住", BuildingKind::residential}, {"宿舍", BuildingKind::residential},
    {"公寓", BuildingKind::residential}, {"民房", BuildingKind::residential},
    {"办公", BuildingKind::office},      {"写字楼", BuildingKind::office},
    {"学校", BuildingKind::school},      {"教学", BuildingKind::school},
    {"幼儿园", BuildingKind::school},    {"医院", BuildingKind::hospital},
    {"卫生院", BuildingKind::hospital},  {"商业", BuildingKind::commercial},
    {"商铺", BuildingKind::commercial},  {"商场", BuildingKind::commercial},
    {"市场", BuildingKind::commercial},  {"厂房", BuildingKind::industrial},
    {"车间", BuildingKind::industrial},  {"工业", BuildingKind::industrial},
    {"仓", BuildingKind::industrial},    {"车库", BuildingKind::garage},
}};

/// Housing beside shops or offices is mixed; of other kinds the first named counts.
std::optional<BuildingKind> find_by_parts(std::string_view text) {
    std::optional<BuildingKind> found;
    for (const auto& [part, kind] : kind_parts) {
        if (text.find(part) == std::string_view::npos) continue;
        if (!found) found = kind;
        const bool is_business = kind == BuildingKind::commercial || kind == BuildingKind::office;
        if (found == BuildingKind::residential && is_business) return BuildingKind::mixed;
        if (found == BuildingKind::other) return found;
    }
    return found;
}

}  // namespace

std::optional<BuildingKind> find_kind_of_building(std::string_view given) {
    const std::string text = fold_case(trim(fold_width(given)));
    if (marks_unknown(text) ||
        is_any_of(text, {"yes", "building", "building_part", "unknown", "unclassified"}))
        return BuildingKind::unknown;
    if (const auto own = find_code<BuildingKind>(text)) return own;
    for (const auto& [kind, words] : kind_words)
        if (std::find(words.begin(), words.end(), text) != words.end()) return kind;
    return find_by_parts(text);
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
    const BuildingKind named = find_kind_of_building(value).value_or(BuildingKind::other);
    return named == BuildingKind::other ? BuildingKind::public_service : named;
}

std::optional<std::string> find_nearest_kind_word(std::string_view text) {
    Words all;
    for (const auto& [kind, words] : kind_words) all.insert(all.end(), words.begin(), words.end());
    return find_nearest(fold_case(trim(fold_width(text))), all);
}

}  // namespace lifang
