#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/step_text.hpp"
#include "cli/word_list.hpp"
#include "core/error.hpp"
#include "pipeline/session/edit_session.hpp"
#include "pipeline/stored/names.hpp"
#include "storage/change_guard.hpp"

namespace lifang {
namespace {

Request read_request(const Arguments& arguments, const EditSession& session) {
    const bool by_units = arguments.has(option::units_to_merge);
    if (by_units == arguments.has(option::compounds_to_merge))
        throw Error(ExitCode::usage, "merge", Message("units_or_compounds"));
    if (by_units) {
        MergeUnits merge;
        for (const auto& word : split_words("--units", arguments.text(option::units_to_merge), 2))
            merge.units.push_back(require_unit(session.parent(), word));
        return merge;
    }
    GatherCompounds gather;
    for (const auto& word : split_words("--compounds", arguments.text(option::compounds_to_merge), 2))
        gather.compounds.push_back(require_compound(session.plan(), word));
    return gather;
}

}  // namespace

int run_merge(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    if (arguments.flag(option::apply)) require_changeable(arguments.text(option::plan_file));
    EditSession session(arguments.text(option::plan_file), arguments.text(option::layout), Excluded::leaving,
                        job.run);
    WeighedStep weighed = session.weigh({.requests = {read_request(arguments, session)}}, job.run);
    const StepEffect& effect = weighed.effect;
    const auto& compounds = session.plan().ground.compounds;
    const Language language = console.language();

    Json json = to_json(effect, compounds);
    json["consents_needed"] = consents_json(effect, compounds);
    std::string text = (effect.is_allowed() ? "" : Message("merge_not_possible").in(language) + "\n\n") +
                       describe(effect, compounds, language) + "\n" +
                       describe_consents(effect, compounds, language);
    json["layout_id"] = nullptr;
    if (arguments.flag(option::apply)) {
        session.apply(std::move(weighed), Message("merge_with_repair"));
        job.interrupts.begin_changing();
        const std::string stored = session.store(arguments.deciding(), job.run);
        text += tell_stored(stored, language);
        json["layout_id"] = stored;
    }
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
