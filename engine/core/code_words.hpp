#pragma once

#include "core/words.hpp"

#include <span>
#include <string_view>

namespace lifang {

/// A code of the plan file and what people call it.
struct CodeWord {
    std::string_view code;
    Text text;
};

/// The sets of codes that columns of the plan file hold (docs/plan-file.md).
enum class CodeSet {
    layout_label,
    layout_status,
    unit_violation,
    scope_reason,
    management_mode,
    barrier,  ///< road classes too
    floor_area_source,
    building_kind,
    facility_kind,  ///< those with words; other kinds are what the input says
    coverage_state,
    station_scope,
    station_objective,
    beyond_border,
    severity,
    stage,
    objective,
    layer_role,
    rule_kind,
    matched_by,   ///< how a compound was found in an older layout
    move_reason,  ///< why one does not keep its unit
    service_mode,
    service_level,
    mode_figure,
    money_line,
    money_side,
    money_measure,
    gate_kind,
    gate_reason,
    way_out,  ///< of a compound, to the street outside its unit
    enclosure,
    inventory_item,
    measure,  ///< of the inventory
    programme_part,
    merge_rule,
    merge_rule_state
};

/// Every set there is, in the order above.
std::span<const CodeSet> code_sets();

/// "scope_reason": what the catalogue puts before the codes of a set ("scope_reason_too_new").
std::string_view name_of(CodeSet set);

/// Every code of a set with its words, in the order people expect them in.
std::span<const CodeWord> list_words(CodeSet set);

/// The word of a code; the code itself where it has none.
std::string_view word_of(CodeSet set, std::string_view code, Language language);

}  // namespace lifang
