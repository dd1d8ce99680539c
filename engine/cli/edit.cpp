#include "cli/gate_choice_text.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/step_text.hpp"
#include "cli/word_list.hpp"
#include "core/error.hpp"
#include "pipeline/session/assignment_table.hpp"
#include "pipeline/session/edit_session.hpp"
#include "pipeline/stored/names.hpp"
#include "storage/change_guard.hpp"

#include <charconv>
#include <system_error>

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

/// Gates go by their numbers in the sheet of the unit.
ChooseGate read_gate(const EditSession& session, const Given& typed) {
    const std::string& words = typed.value;
    const std::size_t sign = words.rfind('=');
    std::size_t number = 0;
    const char* const end = words.data() + words.size();
    const auto read = sign == std::string::npos ? std::from_chars_result{end, std::errc::invalid_argument}
                                                : std::from_chars(words.data() + sign + 1, end, number);
    if (read.ec != std::errc() || read.ptr != end)
        throw Error(ExitCode::usage, std::string(typed.option->name),
                    Message("gate_without_number", {{"words", words}, {"option", typed.option->name}}));
    const UnitId unit = require_unit(session.parent(), words.substr(0, sign));
    const std::vector<Gate>& gates = at(session.parent().units, unit).gates_at;
    if (number < 1 || number > gates.size())
        throw Error(ExitCode::usage, words,
                    Message("no_gate_of_number",
                            {{"unit", unit_name(session.parent(), unit)}, {"count", gates.size()}}));
    ChooseGate choice{unit, gates[number - 1].at, std::nullopt};
    if (typed.option == &option::keep_gate) choice.kind = GateKind::keep;
    if (typed.option == &option::close_gate) choice.kind = GateKind::closable;
    return choice;
}

/// The requests that one option of the line stands for.
std::vector<Request> read_requests(const EditSession& session, const Given& typed) {
    const Option* const option = typed.option;
    if (option == &option::move) return {read_move(session, typed.value)};
    if (option == &option::keep_gate || option == &option::close_gate || option == &option::free_gate)
        return {read_gate(session, typed)};
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
    const std::vector<JudgedGates> gates = judge_gates(session, weighed);
    json["gates"] = gates_json(gates);
    std::string text =
        describe(weighed.effect, compounds, console.language()) + describe_gates(gates, console.language());
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
