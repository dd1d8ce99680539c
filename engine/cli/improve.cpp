#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/open_layout.hpp"
#include "cli/plan_options.hpp"
#include "cli/time_limit.hpp"
#include "storage/change_guard.hpp"

#include <map>

#include <fmt/format.h>

namespace lifang {

namespace {

// Compounds that the layout holds and a rule has excluded since.
std::string tell_left_out(OpenLayout& open, Language language) {
    const auto& compounds = open.reopened().plan.site.compounds;
    std::string names;
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (open.layout().unit_of_compound[i] && !compounds[i].in_scope()) names += " " + compounds[i].key;
    if (names.empty()) return "";
    return fmt::format("\n{}{}\n", Text{"left out by rules made since:", "后来按规则排除："}.in(language),
                       names);
}

// A layout of the plan that has the same compounds in the same units.
const PlannedLayout* find_equal_layout(OpenLayout& open, const std::vector<UnitId>& unit_of) {
    const ReopenedPlan& reopened = open.reopened();
    for (const PlannedLayout& layout : reopened.plan.layouts) {
        if (!holds_same_compounds(reopened, layout)) continue;
        std::map<UnitId, UnitId> there, back;
        bool is_equal = true;
        for (std::size_t i = 0; i < unit_of.size() && is_equal; ++i) {
            const auto unit = at(layout.unit_of_compound, reopened.district.compound_of_atom[i]);
            is_equal = unit && there.try_emplace(unit_of[i], *unit).first->second == *unit &&
                       back.try_emplace(*unit, unit_of[i]).first->second == unit_of[i];
        }
        if (is_equal) return &layout;
    }
    return nullptr;
}

}  // namespace

// The balanced wish, or one figure, from the layout's own units; locked compounds keep their company.
int run_improve(const Arguments& arguments, Console& console) {
    Job job(arguments, console, arguments.count(option::seed));
    require_changeable(arguments.text(option::plan_file));
    OpenLayout open(arguments.text(option::plan_file), arguments.text(option::layout), Excluded::gone,
                    job.run);
    ReopenedPlan& reopened = open.reopened();
    SearchOptions options;
    options.candidates = 1;
    options.time_limit = std::chrono::duration<double>(arguments.number(option::time_limit).value());
    options.objective = find_objective(arguments.text(option::objective_to_improve));
    options.start.emplace();
    options.start->unit_of = open.editor().unit_of();
    Candidates searched =
        partition(reopened.district.graph, reopened.demand, reopened.constraints, options, job.run);
    Layout found = std::move(searched.layouts.front());
    const Language language = console.language();
    const Edit edit = open.editor().towards(found.unit_of);
    // A layout that still holds what was excluded since has to change in any case.
    const PlannedLayout* known = find_equal_layout(open, found.unit_of);
    const bool is_same = (edit.empty() && holds_same_compounds(reopened, open.layout())) || known;
    std::string text;
    Json json;
    if (is_same) {
        const bool is_other = known && known->key != open.layout().key;
        const Message said = is_other ? Message("improved_is_known", {{"layout", known->key}})
                                      : Message("nothing_better_found");
        text = said.in(language) + "\n";
        json["layout_id"] = nullptr;
    } else {
        const Effect effect = open.editor().weigh(edit);
        json = open.to_json(edit, effect);
        text = open.describe(edit, effect, language) + tell_left_out(open, language);
        job.interrupts.begin_changing();
        found.label = "improved";
        const std::vector<UnitId> numbers = carry_out(edit, open.editor().unit_of());
        const std::string stored = open.store(std::move(found), numbers, arguments.deciding(), job.run).key;
        text += fmt::format("\n{} {}\n", Text{"stored as layout", "已存为方案"}.in(language), stored);
        json["layout_id"] = stored;
    }
    json["improved"] = !is_same;
    const Message limit = find_time_limit(searched.issues);
    json["time_limit_reached"] = !limit.empty();
    if (!limit.empty()) text += limit.in(language) + "\n";
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
