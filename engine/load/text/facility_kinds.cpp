#include "load/text/facility_kinds.hpp"

#include "core/code_words.hpp"
#include "core/nearest.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace lifang {
namespace {

using Words = std::vector<std::string_view>;

/// Besides the codes themselves; in lower case.
const std::vector<std::pair<std::string_view, Words>> kind_words = {
    {"service_station",
     {"property_service", "property_management", "estate_office", "service station", "物业", "服务站"}},
    {"guard_post",
     {"guardhouse", "gatehouse", "guard", "guard post", "security_booth", "岗亭", "保安亭", "门卫室", "门卫",
      "门岗"}},
    {"waste_house",
     {"waste_disposal", "waste_basket", "garbage", "garbage_room", "rubbish", "垃圾房", "垃圾站", "垃圾点"}},
    {"elderly_care", {"elderly", "senior_center", "senior_centre", "day_care_elderly", "养老", "敬老院"}},
    {"childcare", {"nursery", "creche", "child_care", "托儿所", "托育", "托幼"}},
    {"kindergarten", {"preschool", "pre_school", "幼儿园"}},
    {"parking", {"parking_lot", "car_park", "parking_space", "停车场", "停车位", "停车库"}},
    {"bicycle_parking", {"bike_parking", "非机动车棚", "自行车棚", "车棚"}},
    {"charging", {"charging_station", "charger", "ev_charging", "充电桩", "充电站", "充电"}},
    {"clinic", {"doctors", "health_post", "卫生站", "卫生室", "诊所", "门诊部"}},
    {"hospital", {"医院"}},
    {"pharmacy", {"chemist", "药店", "药房"}},
    {"green", {"park", "garden", "绿地", "公园", "游园"}},
    {"property_room", {"property_office", "物业用房", "物业管理用房"}},
    {"market", {"marketplace", "菜场", "农贸市场", "菜市场", "集贸市场"}},
    {"community_centre", {"community_center", "social_centre", "社区中心", "居委会"}},
    {"nursing_home", {"retirement_home", "养老院", "护理院"}},
    {"toilets", {"toilet", "wc", "public_toilet", "公厕", "公共厕所", "厕所"}},
    {"police", {"派出所", "警务室"}},
    {"fire_station", {"消防站", "微型消防站"}},
    {"post_office", {"邮局"}},
    {"recycling", {"waste_transfer_station", "回收站", "回收点"}},
    {"school", {"学校"}},
    {"library", {"图书馆"}},
    {"playground", {"fitness_station", "游乐场", "健身点", "健身场地"}},
    // places of OpenStreetMap that serve a quarter too, under OSM's own word
    {"social_facility", {}},
    {"townhall", {}},
    {"place_of_worship", {}},
    {"bus_station", {}},
};

/// Parts of Chinese names; what is more of its own comes before what it holds.
const std::vector<std::pair<std::string_view, std::string_view>> kind_parts = {
    {"物业用房", "property_room"},
    {"物业管理用房", "property_room"},
    {"垃圾", "waste_house"},
    {"岗亭", "guard_post"},
    {"门卫", "guard_post"},
    {"门岗", "guard_post"},
    {"养老", "elderly_care"},
    {"托育", "childcare"},
    {"托幼", "childcare"},
    {"幼儿园", "kindergarten"},
    {"充电", "charging"},
    {"卫生服务", "clinic"},
    {"诊所", "clinic"},
    {"停车", "parking"},
    {"绿地", "green"},
    {"公园", "green"},
    {"菜市场", "market"},
    {"农贸", "market"},
    {"物业服务", "service_station"},
    {"物业", "service_station"},
};

}  // namespace

std::optional<std::string> find_kind_of_facility(std::string_view given) {
    const std::string text = fold_case(trim(fold_width(given)));
    for (const CodeWord& word : list_words(CodeSet::facility_kind))
        if (text == word.code || text == word.text.en || text == word.text.zh) return std::string(word.code);
    for (const auto& [kind, words] : kind_words)
        if (text == kind || std::ranges::find(words, text) != words.end()) return std::string(kind);
    for (const auto& [part, kind] : kind_parts)
        if (text.find(part) != std::string::npos) return std::string(kind);
    return std::nullopt;
}

std::optional<std::string> find_nearest_facility_word(std::string_view text) {
    Words all;
    for (const auto& [kind, words] : kind_words) {
        all.push_back(kind);
        all.insert(all.end(), words.begin(), words.end());
    }
    return find_nearest(fold_case(trim(fold_width(text))), all);
}

}  // namespace lifang
