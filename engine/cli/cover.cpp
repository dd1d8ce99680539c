#include "cli/cover_options.hpp"
#include "cli/coverage_text.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/step_text.hpp"
#include "core/error.hpp"
#include "pipeline/session/edit_session.hpp"
#include "pipeline/stored/cover_layout.hpp"
#include "storage/change_guard.hpp"

#include <optional>

namespace lifang {
namespace {

StationWish read_wish(const Arguments& arguments) {
    return {arguments.count(option::stations),
            *find_code<StationObjective>(arguments.text(option::station_objective)),
            *find_code<StationScope>(arguments.text(option::station_scope))};
}

void require_sense(const Arguments& arguments) {
    const bool stores = arguments.flag(option::apply_stations);
    if (stores && !arguments.has(option::stations))
        throw Error(ExitCode::usage, "--apply", Message("apply_without_stations"));
    if (stores && arguments.has(option::other_facilities))
        throw Error(ExitCode::usage, "--apply", Message("facilities_not_stored"));
}

}  // namespace

int run_cover(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    require_sense(arguments);
    const bool stores = arguments.flag(option::apply_stations);
    const std::string path = arguments.text(option::plan_file);
    if (stores) require_changeable(path);
    EditSession session(path, arguments.text(option::layout), Excluded::leaving, job.run);
    const PlannedLayout& layout = session.parent();
    std::optional<Plan> other;  // with facilities that are only looked at
    Issues found;
    if (arguments.has(option::other_facilities)) {
        other = session.plan();
        found = replace_facilities(arguments.list(option::other_facilities), other->site, other->walking,
                                   job.run);
    }
    const Plan& plan = other ? *other : session.plan();
    const DistrictView view{plan.site, plan.ground, plan.graph, plan.walking, *session.state().district};

    const bool places = arguments.has(option::stations);
    std::vector<PlacedStation> stations = layout.stations;
    const auto before = account_coverage(plan.ground.compounds, cover_layout(view, layout, stations));
    if (places) stations = place_in_layout(view, layout, read_wish(arguments), job.run);
    const auto after =
        places ? account_coverage(plan.ground.compounds, cover_layout(view, layout, stations)) : before;

    const Language language = console.language();
    Json json{{"plan", path}, {"layout_id", layout.key}};
    json.update(coverage_json(plan, after));
    json["before"] = places ? coverage_json(plan, before) : Json();
    json["stations"] = stations_json(plan, layout, stations);
    json["issues"] = to_json(found);
    json["stored_layout_id"] = nullptr;
    std::string text;
    if (places) text += describe_coverage(plan, before, language) + "\n";
    if (places)
        text += Message("with_stations").in(language) + describe_stations(plan, layout, stations, language) +
                "\n";
    text += describe_coverage(plan, after, language);
    for (const Issue& issue : found) text += issue.message.in(language) + "\n";
    if (stores) {
        job.interrupts.begin_changing();
        const std::string stored = session.store(arguments.deciding(), job.run, &stations);
        text += tell_stored(stored, language);
        json["stored_layout_id"] = stored;
    }
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
