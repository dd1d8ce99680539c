#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/programme_options.hpp"
#include "cli/programme_text.hpp"
#include "cli/step_text.hpp"
#include "cli/word_list.hpp"
#include "core/error.hpp"
#include "evaluate/make_programme.hpp"
#include "pipeline/session/edit_session.hpp"
#include "pipeline/stored/names.hpp"
#include "storage/change_guard.hpp"

namespace lifang {
namespace {

ProgrammeRequest read_request(const Arguments& arguments, const Plan& plan, const PlannedLayout& layout) {
    ProgrammeRequest request{plan.site.profile.programme.budget(), {}};
    if (arguments.has(option::budget))
        request.budget_per_year = Cny::from_yuan(*arguments.number(option::budget));
    if (arguments.has(option::started_units))
        for (const auto& word : split_words("--started", arguments.text(option::started_units), 1))
            request.started.push_back(require_unit(layout, word));
    return request;
}

/// A budget that pays for nothing is a slip, or a plan that needs other money.
void require_batches(const ProgrammeRequest& request, const PlannedLayout& layout) {
    if (!request.budget_per_year) return;
    std::optional<Cny> cheapest;
    for (const Unit& unit : layout.units) {
        if (unit.programme->is_started) continue;
        if (!unit.programme->cost)
            throw Error(ExitCode::input, "--budget", Message("programme_without_price"));
        if (unit.programme->year) return;
        cheapest = std::min(cheapest.value_or(*unit.programme->cost), *unit.programme->cost);
    }
    if (cheapest)
        throw Error(
            ExitCode::infeasible, "--budget",
            Message("budget_pays_nothing", {{"budget", with_thousands(request.budget_per_year->fen / 100)},
                                            {"cheapest", with_thousands((cheapest->fen + 99) / 100)}}));
}

}  // namespace

int run_programme(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    const bool stores = arguments.flag(option::apply_programme);
    const std::string path = arguments.text(option::plan_file);
    if (stores) require_changeable(path);
    EditSession session(path, arguments.text(option::layout), Excluded::leaving, job.run);
    const Plan& plan = session.plan();
    const ProgrammeRequest request = read_request(arguments, plan, session.parent());
    PlannedLayout layout = session.parent();
    make_programme(plan.site.profile, plan.ground.compounds, request, job.run, layout);
    require_batches(request, layout);

    const Language language = console.language();
    Json json{{"plan", path}, {"layout_id", layout.key}};
    json["budget_cny_per_year"] = request.budget_per_year ? Json(request.budget_per_year->yuan()) : Json();
    json.update(programme_json(plan, layout));
    json["stored_layout_id"] = nullptr;
    std::string text = describe_programme(plan, layout, language);
    if (stores) {
        job.interrupts.begin_changing();
        const std::string stored = session.store(arguments.deciding(), job.run, nullptr, &request);
        text += tell_stored(stored, language);
        json["stored_layout_id"] = stored;
    }
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
