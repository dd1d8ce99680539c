#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/open_layout.hpp"
#include "core/error.hpp"
#include "storage/change_guard.hpp"

#include <algorithm>

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
    for (const std::string& words : arguments.list(option::exclude_from_layout))
        for (const std::string& word : split_words("--exclude", words, 1)) {
            open.find_atom(word);  // refuses what is out of scope already
            rules.push_back({"exclude", open.find_compound(word), std::nullopt, "", "", ""});
        }
    return rules;
}

std::size_t drop_rules(const Arguments& arguments, OpenLayout& open) {
    std::size_t dropped = 0;
    for (const std::string& words : arguments.list(option::free))
        for (const std::string& word : split_words("--free", words, 1)) {
            const std::size_t here = open.drop_rules(open.find_compound(word));
            if (here == 0)
                throw Error(ExitCode::usage, "--free", Message("no_rule_binds", {{"compound", word}}));
            dropped += here;
        }
    return dropped;
}

/// The edits one after another; each sees what those before it did, and all are taken back in the end.
class Steps {
  public:
    explicit Steps(Editor& editor) : editor_(editor) {}
    ~Steps() {
        while (steps_-- > 0) editor_.undo();
    }

    void add(const Edit& edit) {
        editor_.apply(edit);
        whole_.insert(whole_.end(), edit.begin(), edit.end());
        ++steps_;
    }
    const Edit& whole() const { return whole_; }
    Constraints asked;  ///< rules that some of the steps were taken for

  private:
    Editor& editor_;
    Edit whole_;
    std::size_t steps_ = 0;
};

void add_named_edits(const Arguments& arguments, OpenLayout& open, const Run& run, Steps& steps) {
    Editor& editor = open.editor();
    for (const std::string& words : arguments.list(option::move)) {
        const std::size_t sign = words.rfind('=');
        if (sign == std::string::npos)
            throw Error(ExitCode::usage, "--move", Message("move_without_unit", {{"words", words}}));
        const std::string unit = words.substr(sign + 1);
        const AtomId atom = open.find_atom(words.substr(0, sign));
        steps.add(editor.move({atom}, unit == "new" ? editor.free_unit() : open.find_unit(unit)));
    }
    for (const std::string& word : arguments.list(option::split)) {
        const Edit edit = editor.split(open.find_unit(word), run);
        if (edit.empty())
            throw Error(ExitCode::infeasible, "--split", Message("unit_not_divisible", {{"unit", word}}));
        steps.add(edit);
    }
    for (const std::string& words : arguments.list(option::merge)) {
        std::vector<UnitId> units;
        for (const std::string& word : split_words("--merge", words, 2))
            units.push_back(open.find_unit(word));
        steps.add(editor.merge(units));
    }
}

bool is_kept(const Constraint& rule, const std::vector<UnitId>& unit_of) {
    const UnitId unit = at(unit_of, rule.atom);
    if (!rule.other || unit == no_unit || at(unit_of, *rule.other) == no_unit) return true;
    return (unit == at(unit_of, *rule.other)) == (rule.kind == Constraint::Kind::together);
}

// The ways to give a rule what it asks for: one of the two goes to the other, or to a neighbouring unit, or
// to a new one.
std::vector<Edit> list_ways(const OpenLayout& open, const Editor& editor, const Constraint& rule) {
    std::vector<Edit> ways;
    const auto& unit_of = editor.unit_of();
    for (const auto& [leaves, stays] :
         {std::pair(rule.atom, *rule.other), std::pair(*rule.other, rule.atom)}) {
        if (rule.kind == Constraint::Kind::together) {
            ways.push_back(editor.move({leaves}, at(unit_of, stays)));
            continue;
        }
        for (const UnitId unit : open.neighbours(leaves))
            if (unit != at(unit_of, stays)) ways.push_back(editor.move({leaves}, unit));
        ways.push_back(editor.move({leaves}, editor.free_unit()));
    }
    return ways;
}

// What rules ask for that the layout did not have, and the edits did not give it: the way that breaks nothing
// and leaves units nearest to the bounds.
void add_asked_by_rules(OpenLayout& open, const std::vector<UnitId>& before, Steps& steps) {
    const Editor& editor = open.editor();
    for (const Constraint& rule : open.reopened().constraints) {
        if (!rule.other || is_kept(rule, before) || is_kept(rule, editor.unit_of())) continue;
        const std::vector<Edit> ways = list_ways(open, editor, rule);
        const auto price = [&](const Edit& way) {
            const Effect effect = editor.weigh(way);
            return std::pair(!effect.is_allowed(), effect.excess_after - effect.excess_before);
        };
        steps.add(*std::ranges::min_element(ways, {}, price));
        steps.asked.push_back(rule);
    }
}

// What has left the scope has left whether or not the units around like it: where it breaks them or leaves
// them outside the bounds, their neighbours help as far as that goes.
Edit leave(const OpenLayout& open, const Editor& editor, const Run& run) {
    Edit edit = open.leave();
    const Effect plain = editor.weigh(edit);
    if (edit.empty() || (plain.is_allowed() && plain.keeps_bounds())) return edit;
    Edit repaired = editor.repair(edit, run);
    if (repaired.empty()) return edit;
    const bool is_nearer = editor.weigh(repaired).excess_after < plain.excess_after - 1e-9;
    return plain.is_allowed() && !is_nearer ? edit : repaired;
}

struct Asked {
    Edit edit;
    Constraints rules;  // that the layout did not keep
};

Asked read_edits(const Arguments& arguments, OpenLayout& open, const Run& run) {
    Steps steps(open.editor());
    steps.add(leave(open, open.editor(), run));
    const std::vector<UnitId> before = open.editor().unit_of();
    add_named_edits(arguments, open, run, steps);
    steps.add(open.house());
    add_asked_by_rules(open, before, steps);
    return {steps.whole(), steps.asked};
}

std::string tell_asked(const OpenLayout& open, const Constraints& rules, Language language) {
    std::string text;
    for (const Constraint& rule : rules)
        text += fmt::format("\n{}\n", Message("moved_for_rule", {{"kind", rule_kind(to_text(rule.kind))},
                                                                 {"a", open.compound_name(rule.atom)},
                                                                 {"b", open.compound_name(*rule.other)}})
                                          .in(language));
    return text;
}

Edit repair(OpenLayout& open, const Edit& edit, const Run& run) {
    const Editor& editor = open.editor();
    if (const Effect plain = editor.weigh(edit); !plain.broken.empty()) open.require_allowed(plain, {});
    Edit repaired = editor.repair(edit, run);
    if (repaired.empty() || !editor.weigh(repaired).keeps_bounds())
        throw Error(ExitCode::infeasible, "--repair", Message("no_repair_found"));
    return repaired;
}

}  // namespace

int run_edit(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    if (!arguments.flag(option::dry_run)) require_changeable(arguments.text(option::plan_file));
    OpenLayout open(arguments.text(option::plan_file), arguments.text(option::layout), Excluded::leaving,
                    job.run);
    std::size_t dropped = drop_rules(arguments, open);
    for (const std::string& words : arguments.list(option::include_in_layout))
        for (const std::string& word : split_words("--include", words, 1)) {
            open.take_in_again(open.find_compound(word));
            ++dropped;
        }
    const auto rules = read_rules(arguments, open);
    if (!rules.empty()) open.add_rules(rules);
    const Asked asked = read_edits(arguments, open, job.run);
    Edit edit = asked.edit;
    if (edit.empty() && rules.empty() && dropped == 0)
        throw Error(ExitCode::usage, "edit", Message("nothing_to_change"));
    if (arguments.flag(option::repair) && !edit.empty()) edit = repair(open, edit, job.run);
    const Effect effect = open.editor().weigh(edit);
    Json json = open.to_json(edit, effect);
    std::string text =
        open.describe(edit, effect, console.language()) + tell_asked(open, asked.rules, console.language());
    const bool dry = arguments.flag(option::dry_run);
    if (!dry) {
        open.require_allowed(effect, Message("let_neighbours_move"));
        open.editor().apply(edit);
    }
    std::string stored;
    if (!dry) {
        job.interrupts.begin_changing();
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
