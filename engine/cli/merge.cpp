#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/open_layout.hpp"
#include "cli/text_table.hpp"
#include "core/error.hpp"
#include "storage/change_guard.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace lifang {
namespace {

struct Merge {
    Edit edit;
    std::vector<AtomId> affected;  // whose owners have to agree
};

// Compounds come to the unit where most of their floor area is already.
Merge merge_compounds(const std::vector<AtomId>& atoms, OpenLayout& open) {
    const auto& unit_of = open.editor().unit_of();
    std::map<UnitId, double> weight;
    for (const AtomId atom : atoms)
        weight[at(unit_of, atom)] += at(open.reopened().district.graph.atoms, atom).weight;
    const auto home = std::max_element(weight.begin(), weight.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return {open.editor().move(atoms, home->first), atoms};
}

Merge merge_units(const std::vector<UnitId>& units, OpenLayout& open) {
    Merge merge{open.editor().merge(units), {}};
    for (const UnitId unit : units)
        for (const AtomId atom : open.editor().members(unit)) merge.affected.push_back(atom);
    std::sort(merge.affected.begin(), merge.affected.end());
    return merge;
}

Merge read_merge(const Arguments& arguments, OpenLayout& open) {
    const bool by_units = arguments.has(option::units_to_merge);
    if (by_units == arguments.has(option::compounds_to_merge))
        throw Error(ExitCode::usage, "merge", Message("units_or_compounds"));
    if (by_units) {
        std::set<UnitId> units;
        for (const auto& word : split_words("--units", arguments.text(option::units_to_merge), 2))
            units.insert(open.find_unit(word));
        return merge_units({units.begin(), units.end()}, open);
    }
    std::set<AtomId> atoms;
    for (const auto& word : split_words("--compounds", arguments.text(option::compounds_to_merge), 2))
        atoms.insert(open.find_atom(word));
    return merge_compounds({atoms.begin(), atoms.end()}, open);
}

const Compound& compound_of(const ReopenedPlan& reopened, AtomId atom) {
    return at(reopened.plan.site.compounds, at(reopened.district.compound_of_atom, atom));
}

}  // namespace

int run_merge(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    if (arguments.flag(option::apply)) require_changeable(arguments.text(option::plan_file));
    OpenLayout open(arguments.text(option::plan_file), arguments.text(option::layout), Excluded::leaving,
                    job.run);
    Edit leaving = open.leave();
    open.editor().apply(leaving);
    const Edit coming = open.house();
    open.editor().apply(coming);
    leaving.insert(leaving.end(), coming.begin(), coming.end());
    Merge merge = read_merge(arguments, open);
    open.editor().undo();
    open.editor().undo();
    merge.edit.insert(merge.edit.begin(), leaving.begin(), leaving.end());
    const Effect effect = open.editor().weigh(merge.edit);
    const Language language = console.language();
    const auto say = [&](Text text) { return std::string(text.in(language)); };

    Json json = open.to_json(merge.edit, effect);
    json["consents_needed"] = Json::array();
    TextTable consents({say({"owners of", "业主"}), say({"households", "户数"}),
                        say({"agree so far", "已同意"}), say({"management", "管理方式"})});
    consents.align_right(1);
    consents.align_right(2);
    long long households = 0;
    for (const AtomId atom : merge.affected) {
        const Compound& compound = compound_of(open.reopened(), atom);
        households += compound.households.value_or(0);
        consents.add_row(
            {open.compound_name(atom), compound.households ? with_thousands(*compound.households) : "-",
             compound.consent ? percent(*compound.consent) : "-",
             compound.management ? std::string(management_mode(to_text(*compound.management), language))
                                 : "-"});
        json["consents_needed"].push_back(
            {{"compound_id", compound.key},
             {"name", compound.name},
             {"households", compound.households ? Json(*compound.households) : Json()},
             {"consent", compound.consent ? Json(*compound.consent) : Json()}});
    }
    std::string text =
        (effect.is_allowed() ? "" : Message("merge_not_possible").in(language) + "\n\n") +
        open.describe(merge.edit, effect, language) + "\n" +
        say({"Consents needed: the owners of each compound agree for themselves",
             "须征得同意：各小区业主分别表决"}) +
        fmt::format(" ({} {})\n", with_thousands(households), say({"households known", "户（已知）"})) +
        consents.text();
    for (const Break& one : effect.breaks) {
        text += "\n" + fmt::format("{} {}: {} {}", say({"unit", "单元"}), open.unit_name(one.unit),
                                   one.parts.size(),
                                   say({"parts that no passable border joins", "部分互不连通"}));
        if (one.bridge.empty())
            text += say(
                {"; no other compound joins them: units stay inside their community, railways and water part",
                 "；其间也没有可相连的小区（单元不跨社区、铁路与水域）"});
        for (const AtomId atom : one.bridge)
            text +=
                fmt::format("\n  {} {}", say({"would join them:", "可连通者："}), open.compound_name(atom));
        text += "\n";
    }
    std::string stored;
    if (arguments.flag(option::apply)) {
        open.require_allowed(effect, Message("merge_with_repair"));
        open.editor().apply(merge.edit);
        job.interrupts.begin_changing();
        stored = open.store_edited(arguments.deciding(), job.run).key;
        text += fmt::format("\n{} {}\n", say({"stored as layout", "已存为方案"}), stored);
    }
    json["layout_id"] = stored.empty() ? Json() : Json(stored);
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
