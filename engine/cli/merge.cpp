#include "cli/common_options.hpp"
#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/merger_text.hpp"
#include "cli/report_options.hpp"
#include "cli/step_text.hpp"
#include "cli/word_list.hpp"
#include "core/error.hpp"
#include "pipeline/session/merger.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/files/output_place.hpp"
#include "publish/report/dossier.hpp"
#include "storage/change_guard.hpp"

#include <optional>

namespace lifang {
namespace {

MergerRequest read_request(const Arguments& arguments, const EditSession& session) {
    if (arguments.has(option::units_to_merge)) {
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

/// One of the three that a merger can be asked about, and nothing that belongs to another.
void require_one_question(const Arguments& arguments) {
    const int questions = arguments.has(option::units_to_merge) + arguments.has(option::compounds_to_merge) +
                          arguments.flag(option::suggest);
    if (questions != 1) throw Error(ExitCode::usage, "merge", Message("units_or_compounds"));
    if (!arguments.flag(option::suggest)) return;
    for (const Option* other : {&option::apply, &option::dossier})
        if (arguments.has(*other))
            throw Error(ExitCode::usage, other->name, Message("suggestion_not_applied"));
}

/// Where the dossier goes; empty where none is asked for. Looked at before any work is done.
std::optional<DossierOptions> read_dossier(const Arguments& arguments, Language language) {
    if (!arguments.has(option::dossier)) return std::nullopt;
    DossierOptions options;
    options.file = {arguments.text(option::dossier), arguments.flag(option::overwrite),
                    list_input_files(arguments)};
    require_no_input(options.file.output, options.file.inputs);
    require_page_file(options.file);
    options.title = arguments.text(option::report_title);
    options.date = arguments.text(option::report_date);
    options.command = arguments.deciding();
    options.language = language == Language::zh ? "zh" : "en";
    return options;
}

int suggest(const Arguments& arguments, EditSession& session, const Job& job, Console& console) {
    const MergeSuggestions suggestions =
        suggest_mergers(session, arguments.count(option::most_suggestions), job.run);
    console.print(describe_suggestions(suggestions, session.plan(), session.parent(), console.language()));
    console.print_json(dump(suggestions_json(suggestions, session.plan(), session.parent())));
    return 0;
}

}  // namespace

int run_merge(const Arguments& arguments, Console& console) {
    require_one_question(arguments);
    const auto dossier = read_dossier(arguments, console.language());
    Job job(arguments, console);
    if (arguments.flag(option::apply)) require_changeable(arguments.text(option::plan_file));
    EditSession session(arguments.text(option::plan_file), arguments.text(option::layout), Excluded::leaving,
                        job.run);
    if (arguments.flag(option::suggest)) return suggest(arguments, session, job, console);

    const JudgedMerger judged = judge_merger(session, read_request(arguments, session), job.run);
    const Plan& plan = session.plan();
    const auto& compounds = plan.ground.compounds;
    const Language language = console.language();
    Json json = to_json(judged.effect, compounds);
    json["merger"] = merger_json(judged.judgement, plan);
    json["consents_needed"] = consents_json(judged.effect, compounds);
    std::string text = describe_merger(judged.judgement, plan, language) + "\n" +
                       describe_consents(judged.effect, compounds, language);
    if (dossier) {
        job.interrupts.begin_writing();
        write_dossier(plan, session.parent(), judged.judgement, *dossier, job.run);
        text += "\n" + dossier->file.output.string() + "\n";
    }
    json["dossier"] = dossier ? Json(dossier->file.output.string()) : Json(nullptr);
    json["layout_id"] = nullptr;
    if (arguments.flag(option::apply)) {
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
