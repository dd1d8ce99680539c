#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/step_text.hpp"
#include "cli/word_list.hpp"
#include "core/error.hpp"
#include "pipeline/session/assignment_table.hpp"
#include "pipeline/session/edit_session.hpp"
#include "pipeline/stored/names.hpp"
#include "storage/change_guard.hpp"

namespace lifang {
namespace {

MoveCompounds read_move(const EditSession& session, const std::string& words) {
    const std::size_t sign = words.rfind('=');
    if (sign == std::string::npos)
        throw Error(ExitCode::usage, "--move", Message("move_without_unit", {{"words", words}}));
    const std::string unit = words.substr(sign + 1);
    MoveCompounds move{{require_compound(session.plan(), words.substr(0, sign))}, std::nullopt};
    if (unit != "new") move.to = require_unit(session.parent(), unit);
    return move;
}

/// The requests that one option of the line stands for.
std::vector<Request> read_requests(const EditSession& session, const Given& typed) {
    const Option* const option = typed.option;
    if (option == &option::move) return {read_move(session, typed.value)};
    if (option == &option::split) return {SplitUnit{require_unit(session.parent(), typed.value)}};

    const bool is_plural =
        option == &option::merge || option == &option::together || option == &option::apart;
    const auto words = split_words(std::string(option->name), typed.value, is_plural ? 2 : 1);
    if (option == &option::merge) {
        MergeUnits merge;
        for (const std::string& word : words) merge.units.push_back(require_unit(session.parent(), word));
        return {merge};
    }
    std::vector<CompoundId> compounds;
    for (const std::string& word : words) compounds.push_back(require_compound(session.plan(), word));
    if (option == &option::exclude_from_layout) return {ExcludeCompounds{compounds}};

    std::vector<Request> requests;
    for (const CompoundId compound : compounds) {
        if (option == &option::lock) requests.emplace_back(LockCompound{compound});
        if (option == &option::free) requests.emplace_back(FreeCompound{compound});
        if (option == &option::include_in_layout) requests.emplace_back(IncludeCompound{compound});
        if (compound == compounds.front()) continue;
        if (option == &option::together)
            requests.emplace_back(PairCompounds{RuleKind::together, compounds.front(), compound});
        if (option == &option::apart)
            requests.emplace_back(PairCompounds{RuleKind::apart, compounds.front(), compound});
    }
    return requests;
}

Step read_step(const Arguments& arguments, const EditSession& session, const Run& run) {
    Step step;
    if (const std::string table = arguments.text(option::assignments); !table.empty())
        step.requests = read_assignments(session, table, run);
    for (const Given& typed : arguments.steps())
        for (Request& request : read_requests(session, typed)) step.requests.push_back(std::move(request));
    step.repair = arguments.flag(option::repair);
    return step;
}

}  // namespace

int run_edit(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    const bool dry = arguments.flag(option::dry_run);
    if (!dry) require_changeable(arguments.text(option::plan_file));
    EditSession session(arguments.text(option::plan_file), arguments.text(option::layout), Excluded::leaving,
                        job.run);
    const Step step = read_step(arguments, session, job.run);
    WeighedStep weighed = session.weigh(step, job.run);
    if (weighed.effect.is_nothing()) throw Error(ExitCode::usage, "edit", Message("nothing_to_change"));
    if (!dry || step.repair)
        require_allowed(weighed.effect, session, step.repair ? Message() : Message("let_neighbours_move"));
    const auto& compounds = session.plan().ground.compounds;
    Json json = to_json(weighed.effect, compounds);
    std::string text = describe(weighed.effect, compounds, console.language());
    json["layout_id"] = nullptr;
    if (!dry) {
        session.apply(std::move(weighed));
        job.interrupts.begin_changing();
        const std::string stored = session.store(arguments.deciding(), job.run);
        text += tell_stored(stored, console.language());
        json["layout_id"] = stored;
    }
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
