#include "pipeline/metadata.hpp"

#include "core/version.hpp"
#include "load/source/connection.hpp"
#include "publish/plan/profile.hpp"
#include "storage/plan_schema.hpp"

#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

std::string_view name_of(Across across) { return across == Across::none ? "none" : "community"; }

/// The shortest text that reads back as the same number, on any machine and in any locale.
std::string number(double value) { return fmt::format("{}", value); }

std::string join_barriers(const std::set<Barrier>& barriers) {
    std::string text;
    for (const Barrier barrier : barriers) {
        if (!text.empty()) text += ' ';
        text += to_text(barrier);
    }
    return text;
}

void add_profile(Metadata& metadata, const Profile& profile) {
    metadata.emplace_back("profile", profile.name);
    metadata.emplace_back("profile.title_en", profile.title_en);
    metadata.emplace_back("profile.title_zh", profile.title_zh);
    metadata.emplace_back("profile.source", profile.source);
    metadata.emplace_back("profile.code_pattern", profile.code_pattern);
    if (!profile.code_middle.empty()) metadata.emplace_back("profile.code_middle", profile.code_middle);
    if (profile.code_digits)
        metadata.emplace_back("profile.code_digits", std::to_string(*profile.code_digits));
    metadata.emplace_back("profile.impassable", join_barriers(profile.impassable));
    metadata.emplace_back("profile.unit_limit", to_text(profile.unit_limit));
    metadata.emplace_back("profile.straddle_min_m", number(profile.straddle_min.value));
    metadata.emplace_back("profile.isolated_max_m2", number(profile.isolated_max.value));
    metadata.emplace_back("profile.neck_min_width_m", number(profile.neck_min_width.value));
    if (!profile.text.empty()) {
        metadata.emplace_back("profile.text", profile.text);
        for (std::size_t i = 0; i < profile.bases.size(); ++i) {
            const std::string key = fmt::format("profile.base.{}", i + 1);
            metadata.emplace_back(key, profile.bases[i].name);
            metadata.emplace_back(key + ".text", profile.bases[i].text);
        }
        metadata.emplace_back("profile.assumptions", profile.assumptions);
    }
    for (auto& entry : list_profile_entries(profile)) metadata.push_back(std::move(entry));
}

void add_options(Metadata& metadata, const Scenario& scenario, const Demand& demand, Across across,
                 const Run& run) {
    metadata.emplace_back("command", scenario.command);
    metadata.emplace_back("option.target_m2", number(demand.target));
    metadata.emplace_back("option.min_m2", number(demand.min));
    metadata.emplace_back("option.max_m2", number(demand.max));
    metadata.emplace_back("option.fill", to_text(scenario.fill));
    metadata.emplace_back("option.atoms", to_text(scenario.atoms));
    metadata.emplace_back("option.across", name_of(across));
    metadata.emplace_back("option.passable", join_barriers(scenario.passable));
    metadata.emplace_back("option.through_excluded", scenario.through_excluded ? "1" : "0");
    if (!scenario.rules.empty()) metadata.emplace_back("option.constraints", name_of_source(scenario.rules));
    if (!scenario.start.empty()) metadata.emplace_back("option.start", name_of_source(scenario.start));
    if (scenario.search.objective)
        metadata.emplace_back("option.objective", to_text(*scenario.search.objective));
    metadata.emplace_back("option.seed", std::to_string(run.seed()));
    metadata.emplace_back("option.candidates", std::to_string(scenario.search.candidates));
    metadata.emplace_back("option.time_limit_s", number(scenario.search.time_limit.count()));
    metadata.emplace_back("option.target_crs", scenario.load.target_crs);
    metadata.emplace_back("option.assume_crs", scenario.load.assume_crs);
    if (!scenario.load.source_crs.empty())
        metadata.emplace_back("option.source_crs",
                              fmt::format("{}", fmt::join(scenario.load.source_crs, ";")));
    for (const auto& [canonical, field] : scenario.load.fields)
        metadata.emplace_back("option.field." + canonical, field);
    constexpr std::string_view joins[] = {"auto", "id", "name"};
    if (!scenario.load.ledgers.empty())
        metadata.emplace_back("option.join", joins[static_cast<std::size_t>(scenario.load.ledger_join)]);
    if (scenario.load.district) metadata.emplace_back("option.district", scenario.load.district->id);
    for (const std::string& key : scenario.load.excluded_compounds)
        metadata.emplace_back("option.exclude." + key, "1");
}

/// Canonical field → the source's, of which there may be several (osm_id and osm_way_id): each key once.
std::map<std::string, std::string> gather_fields(const InputLayer& layer) {
    std::map<std::string, std::string> gathered;
    for (const InputLayer::FieldUse& use : layer.fields) {
        std::string& fields = gathered[use.canonical];
        fields += (fields.empty() ? "" : " ") + use.field;
    }
    return gathered;
}

void add_inputs(Metadata& metadata, const Site& site) {
    for (const InputLayer& layer : site.inputs) {
        const std::string prefix = "input." + layer.name + ".";
        // Where the folder lies is the machine's affair: the same file elsewhere gives the same plan.
        metadata.emplace_back(prefix + "file", name_of_source(layer.path));
        metadata.emplace_back("run." + prefix + "path", layer.path);
        metadata.emplace_back(prefix + "hash", layer.hash);
        metadata.emplace_back(prefix + "role", to_text(layer.role));
        metadata.emplace_back(prefix + "crs", layer.crs);
        metadata.emplace_back(prefix + "features", std::to_string(layer.features));
        metadata.emplace_back(prefix + "rows", std::to_string(layer.rows));
        metadata.emplace_back(prefix + "rejected", std::to_string(layer.rejected));
        metadata.emplace_back(prefix + "unused", std::to_string(layer.unused));
        for (const auto& [canonical, fields] : gather_fields(layer))
            metadata.emplace_back(prefix + "field." + canonical, fields);
    }
}

}  // namespace

Metadata describe_scenario(const Scenario& scenario, const Demand& demand, Across across, const Run& run,
                           const Site& site) {
    Metadata metadata;
    metadata.emplace_back("schema_version", std::to_string(plan_schema_version));
    metadata.emplace_back("program_version", version);
    metadata.emplace_back("crs", site.crs.definition);
    metadata.emplace_back("crs_name", site.crs.name);
    add_profile(metadata, site.profile);
    add_options(metadata, scenario, demand, across, run);
    add_inputs(metadata, site);
    return metadata;
}

Metadata describe_floor_area(const FloorAreaAccount& account) {
    Metadata metadata{{"district.floor_area_m2", number(account.all.value)}};
    if (const auto share = account.of_all(account.in_no_compound))
        metadata.emplace_back("district.in_no_compound_share", number(*share));
    return metadata;
}

Metadata describe_run(const Scenario& scenario, const Run& run, const std::vector<StageTiming>& stages,
                      double peak_memory_mib) {
    Metadata metadata;
    metadata.emplace_back("run.command", scenario.typed_command);
    metadata.emplace_back("run.threads", std::to_string(run.threads()));
    for (const StageTiming& timing : stages)
        metadata.emplace_back(fmt::format("run.timing.{}", to_text(timing.stage)),
                              fmt::format("{:.3f}", timing.seconds.value));
    metadata.emplace_back("run.peak_memory_mib", fmt::format("{:.1f}", peak_memory_mib));
    return metadata;
}

}  // namespace lifang
