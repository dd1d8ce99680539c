#include "core/code_words.hpp"

#include "publish/plan/plan.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

std::set<std::string_view> codes_with_words(CodeSet set) {
    std::set<std::string_view> codes;
    for (const CodeWord& word : list_words(set)) codes.insert(word.code);
    return codes;
}

template <Coded E>
std::set<std::string_view> all_codes() {
    return {codes_of<E>.begin(), codes_of<E>.end()};
}

}  // namespace

TEST_CASE("people have a word for every code, and none for what is no code") {
    CHECK(codes_with_words(CodeSet::layout_label) == all_codes<LayoutLabel>());
    CHECK(codes_with_words(CodeSet::layout_status) == all_codes<LayoutStatus>());
    CHECK(codes_with_words(CodeSet::scope_reason) == all_codes<ScopeReason>());
    CHECK(codes_with_words(CodeSet::management_mode) == all_codes<Management>());
    CHECK(codes_with_words(CodeSet::barrier) == all_codes<Barrier>());
    CHECK(codes_with_words(CodeSet::floor_area_source) == all_codes<FloorAreaSource>());
    CHECK(codes_with_words(CodeSet::building_kind) == all_codes<BuildingKind>());
    CHECK(codes_with_words(CodeSet::beyond_border) == all_codes<Beyond>());
    CHECK(codes_with_words(CodeSet::severity) == all_codes<Severity>());
    CHECK(codes_with_words(CodeSet::stage) == all_codes<Stage>());
    CHECK(codes_with_words(CodeSet::layer_role) == all_codes<LayerRole>());
    CHECK(codes_with_words(CodeSet::rule_kind) == all_codes<RuleKind>());
    CHECK(codes_with_words(CodeSet::service_mode) == all_codes<ServiceMode>());
    CHECK(codes_with_words(CodeSet::service_level) == all_codes<ServiceLevel>());
    CHECK(codes_with_words(CodeSet::mode_figure) == all_codes<ModeFigure>());
    CHECK(codes_with_words(CodeSet::money_line) == all_codes<MoneyItem>());
    CHECK(codes_with_words(CodeSet::money_side) == all_codes<MoneySide>());
    CHECK(codes_with_words(CodeSet::money_measure) == all_codes<MoneyMeasure>());
    for (const std::string_view objective : codes_of<Objective>)
        CHECK(codes_with_words(CodeSet::objective).contains(objective));
}
