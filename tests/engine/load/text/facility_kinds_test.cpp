#include "load/text/facility_kinds.hpp"

#include "core/code_words.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("kinds of facilities are known by our codes, Chinese names and OSM's words") {
    const std::pair<const char*, const char*> texts[] = {
        {"service_station", "service_station"},
        {"物业服务站", "service_station"},
        {"小区物业服务中心", "service_station"},
        {"岗亭", "guard_post"},
        {"东门门卫室", "guard_post"},
        {"垃圾房", "waste_house"},
        {"生活垃圾分类收集点", "waste_house"},
        {"waste_disposal", "waste_house"},
        {"居家养老服务站", "elderly_care"},
        {"养老院", "nursing_home"},
        {"社区卫生服务站", "clinic"},
        {"doctors", "clinic"},
        {"托育园", "childcare"},
        {"Childcare", "childcare"},
        {"幼儿园", "kindergarten"},
        {"charging_station", "charging"},
        {"电动汽车充电桩", "charging"},
        {"停车场", "parking"},
        {"非机动车棚", "bicycle_parking"},
        {"口袋公园", "green"},
        {"物业用房", "property_room"},
        {"农贸市场", "market"},
        {"marketplace", "market"},
        {"place_of_worship", "place_of_worship"},
    };
    for (const auto& [text, kind] : texts) {
        INFO(text);
        CHECK(find_kind_of_facility(text) == kind);
    }
}

TEST_CASE("what is no kind of facility is none, and the nearest word is told") {
    for (const char* text : {"", "xyzzy", "雕塑", "servicestation2000"}) {
        INFO(text);
        CHECK_FALSE(find_kind_of_facility(text).has_value());
    }
    CHECK(find_nearest_facility_word("clinik") == "clinic");
    CHECK_FALSE(find_nearest_facility_word("雕塑").has_value());
}

TEST_CASE("every kind that has words is known by its code and by them") {
    for (const CodeWord& word : list_words(CodeSet::facility_kind))
        for (const std::string_view text : {word.code, word.text.en, word.text.zh}) {
            INFO(text);
            CHECK(find_kind_of_facility(text) == std::string(word.code));
        }
}
