#include "pipeline/stored/names.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "pipeline/rules/rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {

const PlannedLayout& require_layout(const Plan& plan, const std::string& key, const std::string& option) {
    std::vector<std::string> keys;
    for (const PlannedLayout& layout : plan.layouts) {
        if (layout.key == key) return layout;
        keys.push_back(layout.key);
    }
    throw Error(ExitCode::usage, option, Message("no_such_layout", {{"layout", key}}),
                Message("layouts_known", {{"layouts", fmt::format("{}", fmt::join(keys, ", "))}}));
}

UnitId require_unit(const PlannedLayout& layout, const std::string& word) {
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const Unit& unit = layout.units[i];
        if (unit.key == word || unit.code == word) return UnitId{i};
        known.push_back(unit.key);
    }
    const auto meant = find_nearest(word, known);
    throw Error(ExitCode::usage, word, Message("not_a_unit_of_layout", {{"layout", layout.key}}),
                meant ? Message("did_you_mean", {{"word", *meant}}) : Message());
}

CompoundId require_compound(const Plan& plan, const std::string& word) {
    const FoundCompound found = find_compound(word, plan.ground.compounds);
    if (!found.compound) throw Error(ExitCode::usage, word, found.problem, found.advice);
    return *found.compound;
}

std::string unit_name(const PlannedLayout& layout, UnitId unit) {
    if (unit == no_unit) return "";
    const std::size_t known = layout.units.size();
    return unit.index < known ? at(layout.units, unit).key : fmt::format("new{}", unit.index - known + 1);
}

}  // namespace lifang
