#include "cli/job.hpp"
#include "cli/open_layout.hpp"
#include "cli/options.hpp"
#include "core/error.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

std::vector<PlanConstraint> read_rules(const Arguments& arguments, const OpenLayout& open) {
    std::vector<PlanConstraint> rules;
    for (const std::string& words : arguments.list(option::lock))
        for (const std::string& word : split_words("--lock", words, 1)) {
            const CompoundId compound = open.find_compound(word);
            const auto unit = at(open.layout().unit_of_compound, compound);
            rules.push_back(
                {"lock", compound, std::nullopt, unit ? at(open.layout().units, *unit).key : "", "", ""});
        }
    const auto pairs = [&](const Option& option, const std::string& kind) {
        for (const std::string& words : arguments.list(option)) {
            const auto names = split_words(std::string(option.name), words, 2);
            for (std::size_t i = 1; i < names.size(); ++i)
                rules.push_back(
                    {kind, open.find_compound(names[0]), open.find_compound(names[i]), "", "", ""});
        }
    };
    pairs(option::together, "together");
    pairs(option::apart, "apart");
    return rules;
}

// In the order of the option table; each sees what those before it did.
Edit read_edits(const Arguments& arguments, OpenLayout& open, const Run& run) {
    Editor& editor = open.editor();
    Edit whole;
    std::size_t steps = 0;
    const auto add = [&](const Edit& edit) {
        editor.apply(edit);
        whole.insert(whole.end(), edit.begin(), edit.end());
        ++steps;
    };
    for (const std::string& words : arguments.list(option::move)) {
        const std::size_t sign = words.rfind('=');
        if (sign == std::string::npos)
            throw Error(ExitCode::usage, "--move", fmt::format("'{}' has no '='", words),
                        "Write --move COMPOUND=UNIT");
        const std::string unit = words.substr(sign + 1);
        add(editor.move({open.find_atom(words.substr(0, sign))},
                        unit == "new" ? editor.free_unit() : open.find_unit(unit)));
    }
    for (const std::string& word : arguments.list(option::split)) {
        const Edit edit = editor.split(open.find_unit(word), run);
        if (edit.empty())
            throw Error(ExitCode::infeasible, "--split",
                        fmt::format("unit {} has no two connected parts that keep the rules", word),
                        "Move single compounds instead");
        add(edit);
    }
    for (const std::string& words : arguments.list(option::merge)) {
        std::vector<UnitId> units;
        for (const std::string& word : split_words("--merge", words, 2))
            units.push_back(open.find_unit(word));
        add(editor.merge(units));
    }
    while (steps-- > 0) editor.undo();
    return whole;
}

}  // namespace

int run_edit(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    OpenLayout open(arguments.text(option::plan_file), arguments.text(option::layout), job.run);
    const auto rules = read_rules(arguments, open);
    if (!rules.empty()) open.add_rules(rules);
    Edit edit = read_edits(arguments, open, job.run);
    if (edit.empty() && rules.empty())
        throw Error(ExitCode::usage, "edit", "nothing is to be changed",
                    "Give --move, --split, --merge, --lock, --together or --apart");
    // A rule may ask for what the layout does not have yet.
    for (const Constraint& rule : open.reopened().constraints) {
        if (!rule.other) continue;
        const auto& now = open.editor().unit_of();
        const bool share = at(now, rule.atom) == at(now, *rule.other);
        if (rule.kind == Constraint::Kind::together && !share && edit.empty())
            edit = open.editor().move({rule.atom}, at(now, *rule.other));
        if (rule.kind == Constraint::Kind::apart && share && edit.empty())
            edit = open.editor().move({rule.atom}, open.editor().free_unit());
    }
    if (arguments.flag(option::repair) && !edit.empty()) {
        Edit repaired = open.editor().repair(edit, job.run);
        if (repaired.empty())
            throw Error(ExitCode::infeasible, "--repair",
                        "no division of the units around was found that keeps the edit, rules and bounds",
                        "Change the edit, or drop rules");
        edit = std::move(repaired);
    }
    const Effect effect = open.editor().weigh(edit);
    Json json = open.to_json(effect);
    const bool dry = arguments.flag(option::dry_run);
    if (!dry) {
        open.require_allowed(effect);
        open.editor().apply(edit);
    }
    std::string text = open.describe(effect, console.language());
    std::string stored;
    if (!dry) {
        job.interrupts.begin_writing();
        stored = open.store_edited(arguments.deciding(), job.run).key;
        text +=
            fmt::format("\n{} {}\n", Text{"stored as layout", "已存为方案"}.in(console.language()), stored);
    }
    json["layout_id"] = dry ? Json() : Json(stored);
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
