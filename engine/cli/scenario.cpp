#include "cli/scenario.hpp"

#include "cli/plan_options.hpp"
#include "cli/reading_options.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"
#include "partition/objective/objective.hpp"

#include <filesystem>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr std::uint64_t most_candidates = 1000;

const std::pair<LayerRole, const Option*> roles[] = {
    {LayerRole::compounds, &option::compounds},   {LayerRole::buildings, &option::buildings},
    {LayerRole::roads, &option::roads},           {LayerRole::communities, &option::communities},
    {LayerRole::facilities, &option::facilities}, {LayerRole::barriers, &option::barriers},
    {LayerRole::boundary, &option::boundary}};

std::pair<std::string, std::string> split_field(const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string canonical = text.substr(0, equals);
    if (equals == std::string::npos || equals + 1 == text.size() || canonical.find('.') == std::string::npos)
        throw Error(ExitCode::usage, "--field", Message("not_a_field_name", {{"words", text}}));
    const std::string name = text.substr(equals + 1);
    return {canonical, name == "-" ? std::string() : name};
}

Barrier read_barrier(const Option& option, const std::string& word) {
    if (const auto barrier = find_code<Barrier>(word)) return *barrier;
    std::vector<std::string_view> known;
    for (const Barrier barrier : all_barriers) known.push_back(to_text(barrier));
    const auto meant = find_nearest(word, known);
    throw Error(ExitCode::usage, option.name, Message("not_a_barrier", {{"word", word}}),
                meant ? Message("did_you_mean", {{"word", *meant}})
                      : Message("words_known", {{"words", fmt::format("{}", fmt::join(known, ", "))}}));
}

}  // namespace

LoadOptions make_load_options(const Arguments& arguments) {
    LoadOptions load;
    // Of districts that are jobs of their own not everything can be asked.
    const auto list = [&](const Option& one) {
        return arguments.declares(one) ? arguments.list(one) : std::vector<std::string>{};
    };
    load.inputs = arguments.list(option::inputs);
    for (const auto& [role, named] : roles)
        if (auto sources = list(*named); !sources.empty()) load.named[role] = std::move(sources);
    load.ledgers = list(option::ledger);
    const std::string join = arguments.declares(option::join) ? arguments.text(option::join) : "";
    load.ledger_join = join == "id"     ? LedgerJoin::id
                       : join == "name" ? LedgerJoin::name
                                        : LedgerJoin::automatic;
    if (load.inputs.empty() && load.named.empty())
        throw Error(ExitCode::usage, "INPUT", Message("nothing_to_read"));
    for (const std::string& field : arguments.list(option::field)) {
        const auto [canonical, name] = split_field(field);
        if (!load.fields.emplace(canonical, name).second)
            throw Error(ExitCode::usage, "--field", Message("field_given_twice", {{"field", canonical}}));
    }
    load.profile = arguments.text(option::profile);
    load.target_crs = arguments.text(option::target_srs);
    load.assume_crs = arguments.text(option::assume_srs);
    load.source_crs = list(option::source_srs);
    load.excluded_compounds = list(option::exclude);
    load.renumber_duplicates =
        arguments.declares(option::renumber_duplicates) && arguments.flag(option::renumber_duplicates);
    return load;
}

Scenario make_scenario(const Arguments& arguments) {
    Scenario scenario;
    scenario.load = make_load_options(arguments);
    scenario.target_m2 = arguments.number(option::target);
    scenario.min_m2 = arguments.number(option::min);
    scenario.max_m2 = arguments.number(option::max);
    scenario.fill = find_code<Fill>(arguments.text(option::fill)).value();
    scenario.atoms = find_code<Atoms>(arguments.text(option::atoms)).value();
    if (arguments.has(option::across))
        scenario.across = arguments.text(option::across) == "none" ? Across::none : Across::community;
    scenario.through_excluded = arguments.flag(option::through_excluded);
    for (const std::string& word : arguments.list(option::passable))
        scenario.passable.insert(read_barrier(option::passable, word));
    if (const std::string limit = arguments.text(option::barrier_limit); !limit.empty())
        scenario.unit_limit = read_barrier(option::barrier_limit, limit);
    scenario.rules = arguments.text(option::constraints);
    scenario.start = arguments.text(option::start);
    scenario.search.objective = find_code<Objective>(arguments.text(option::objective));
    if (scenario.search.objective == Objective::moved_share && scenario.start.empty())
        throw Error(ExitCode::usage, option::objective.name, Message("moves_without_start"));
    const std::uint64_t candidates = arguments.count(option::candidates);
    if (candidates > most_candidates)
        throw Error(ExitCode::usage, option::candidates.name,
                    Message("too_many_layouts", {{"most", most_candidates}}));
    scenario.search.candidates = static_cast<int>(candidates);
    scenario.search.time_limit = std::chrono::duration<double>(arguments.number(option::time_limit).value());
    scenario.command = arguments.deciding();
    scenario.typed_command = arguments.typed();
    return scenario;
}

void require_plan_name(const std::string& path) {
    if (std::filesystem::path(path).extension() != ".gpkg")
        throw Error(ExitCode::usage, path, Message("plan_file_is_geopackage"));
}

}  // namespace lifang
