#include "pipeline/session/improve.hpp"

#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/plan_options.hpp"
#include "cli/step_text.hpp"
#include "cli/time_limit.hpp"
#include "partition/objective/objective.hpp"
#include "storage/change_guard.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

std::string tell_left_out(const Improvement& improvement, const std::vector<Compound>& compounds,
                          Language language) {
    if (improvement.left_out.empty()) return "";
    std::string names;
    for (const CompoundId compound : improvement.left_out) names += " " + at(compounds, compound).key;
    return fmt::format("\n{}{}\n", Text{"left out by rules made since:", "后来按规则排除："}.in(language),
                       names);
}

}  // namespace

int run_improve(const Arguments& arguments, Console& console) {
    Job job(arguments, console, arguments.count(option::seed));
    require_changeable(arguments.text(option::plan_file));
    EditSession session(arguments.text(option::plan_file), arguments.text(option::layout), Excluded::gone,
                        job.run);
    SearchOptions options;
    options.time_limit = std::chrono::duration<double>(arguments.number(option::time_limit).value());
    options.objective = find_code<Objective>(arguments.text(option::objective_to_improve));
    Improvement improvement = improve(session, options, job.run);

    const Language language = console.language();
    const auto& compounds = session.plan().ground.compounds;
    std::string text;
    Json json;
    const bool is_better = improvement.step.has_value();
    if (is_better) {
        json = to_json(improvement.step->effect, compounds);
        text = describe(improvement.step->effect, compounds, language) +
               tell_left_out(improvement, compounds, language);
        session.apply(std::move(*improvement.step));
        job.interrupts.begin_changing();
        const std::string stored = session.store(arguments.deciding(), job.run);
        text += tell_stored(stored, language);
        json["layout_id"] = stored;
    } else {
        const Message said = improvement.known_as.empty()
                                 ? Message("nothing_better_found")
                                 : Message("improved_is_known", {{"layout", improvement.known_as}});
        text = said.in(language) + "\n";
        json["layout_id"] = nullptr;
    }
    json["improved"] = is_better;
    const Message limit = find_time_limit(improvement.issues);
    json["time_limit_reached"] = !limit.empty();
    if (!limit.empty()) text += limit.in(language) + "\n";
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
