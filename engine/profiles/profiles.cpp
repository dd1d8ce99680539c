#include "profiles/profiles.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "profiles/assumption_files.hpp"
#include "profiles/policy.hpp"
#include "profiles/profile_files.hpp"
#include "profiles/table.hpp"
#include "storage/nesting.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>

namespace lifang {
namespace {

void read_unit(const ProfileTable& unit, Profile& profile) {
    unit.allow({"target_m2", "min_m2", "max_m2", "code_pattern", "isolated_max_m2"});
    profile.target = SquareMeters{unit.number("target_m2")};
    profile.min = SquareMeters{unit.number("min_m2")};
    profile.max = SquareMeters{unit.number("max_m2")};
    profile.code_pattern = unit.text("code_pattern");
    profile.isolated_max = SquareMeters{unit.number("isolated_max_m2")};
    if (!(profile.min <= profile.target && profile.target <= profile.max))
        unit.refuse("target_m2", Message("profile_bounds_contradict"));
}

IfUnknown read_if_unknown(const ProfileTable& scope, const char* key) {
    const auto text = scope.optional<std::string>(key);
    if (text && *text != "in" && *text != "out") scope.refuse(key, Message("profile_not_in_or_out"));
    return text == "out" ? IfUnknown::out : IfUnknown::in;
}

void read_scope(const ProfileTable& scope, Profile& profile) {
    scope.allow({"exclude_owner_unit", "max_build_year", "min_consent", "unknown_management",
                 "unknown_build_year", "unknown_consent"});
    const auto exclude = scope.optional<bool>("exclude_owner_unit");
    if (!exclude) scope.refuse("exclude_owner_unit", Message("profile_key_missing"));
    profile.exclude_owner_unit = *exclude;
    profile.max_build_year = scope.optional<int>("max_build_year");
    profile.min_consent = scope.optional<double>("min_consent");
    if (profile.min_consent && !(*profile.min_consent >= 0.0 && *profile.min_consent <= 1.0))
        scope.refuse("min_consent", Message("profile_not_a_share"));
    profile.unknown_management = read_if_unknown(scope, "unknown_management");
    profile.unknown_build_year = read_if_unknown(scope, "unknown_build_year");
    profile.unknown_consent = read_if_unknown(scope, "unknown_consent");
}

BuildingKind read_kind(const ProfileTable& table, const std::string& text) {
    const auto kind = find_code<BuildingKind>(text);
    if (!kind) table.refuse(text, Message("profile_not_a_building_kind"));
    return *kind;
}

Barrier read_barrier(const ProfileTable& table, const std::string& text) {
    const auto barrier = find_code<Barrier>(text);
    if (!barrier) table.refuse(text, Message("profile_not_a_barrier"));
    return *barrier;
}

void read_floors(const ProfileTable& floors, const ProfileTable& assumed, Profile& profile) {
    floors.allow({"metres_per_floor", "assumed"});
    profile.metres_per_floor = Meters{floors.number("metres_per_floor")};
    if (profile.metres_per_floor.value <= 0.0)
        floors.refuse("metres_per_floor", Message("profile_not_above_zero"));
    profile.assumed_floors.fill(assumed.number("unknown"));  // also for kinds the file does not name
    for (const std::string& key : assumed.keys())
        profile.assumed_floors[static_cast<std::size_t>(read_kind(assumed, key))] =
            assumed.number(key.c_str());
}

void read_barriers(const ProfileTable& barriers, const ProfileTable& severance, Profile& profile) {
    barriers.allow({"impassable", "unit_limit", "straddle_min_m"});
    for (const std::string& text : barriers.texts("impassable"))
        profile.impassable.insert(read_barrier(barriers, text));
    profile.unit_limit = read_barrier(barriers, barriers.text("unit_limit"));
    profile.straddle_min = Meters{barriers.number("straddle_min_m")};
    for (const std::string& key : severance.keys())
        profile.severance[static_cast<std::size_t>(read_barrier(severance, key))] =
            severance.number(key.c_str());
    for (const Barrier barrier : all_barriers)
        if (!severance.has(to_text(barrier)))
            severance.refuse(to_text(barrier), Message("profile_barrier_without_weight"));
}

void read_ground_rules(const ProfileTable& quarter, const ProfileTable& lanes, Profile& profile) {
    quarter.allow({"max_blocks", "least_block_m2", "max_ground_m2", "min_floor_area_ratio", "max_streets_m"});
    profile.quarter.max_blocks = static_cast<int>(quarter.number("max_blocks"));
    profile.quarter.least_block = SquareMeters{quarter.number("least_block_m2")};
    profile.quarter.max_ground = SquareMeters{quarter.number("max_ground_m2")};
    profile.quarter.min_floor_area_ratio = quarter.number("min_floor_area_ratio");
    profile.quarter.max_streets = Meters{quarter.number("max_streets_m")};
    lanes.allow({"houses_within_m", "built_share"});
    profile.lanes.houses_within = Meters{lanes.number("houses_within_m")};
    profile.lanes.built_share = lanes.number("built_share");
    if (profile.lanes.built_share > 1.0) lanes.refuse("built_share", Message("profile_not_a_share"));
}

PlausibleRange read_range(const ProfileTable& table, const char* least, const char* most) {
    const PlausibleRange range{table.number(least), table.number(most)};
    if (range.least > range.most) table.refuse(least, Message("profile_range_empty", {{"most", most}}));
    return range;
}

void read_plausible(const ProfileTable& plausible, Profile& profile) {
    plausible.allow({"min_levels", "max_levels", "min_height_m", "max_height_m", "min_floor_area_ratio",
                     "max_floor_area_ratio", "min_build_year", "max_build_year"});
    profile.plausible.levels = read_range(plausible, "min_levels", "max_levels");
    profile.plausible.height_m = read_range(plausible, "min_height_m", "max_height_m");
    profile.plausible.floor_area_ratio =
        read_range(plausible, "min_floor_area_ratio", "max_floor_area_ratio");
    profile.plausible.build_year = read_range(plausible, "min_build_year", "max_build_year");
}

void read_ground(const ProfileTable& ground, Profile& profile) {
    ground.allow(
        {"strip_max_width_m", "strip_min_length_m", "strip_max_built_m2", "reach_m", "neck_min_width_m"});
    profile.ground.strip_max_width = Meters{ground.number("strip_max_width_m")};
    profile.ground.strip_min_length = Meters{ground.number("strip_min_length_m")};
    profile.ground.strip_max_built = SquareMeters{ground.number("strip_max_built_m2")};
    profile.ground.reach = Meters{ground.number("reach_m")};
    profile.neck_min_width = Meters{ground.number("neck_min_width_m")};
    if (profile.ground.reach.value <= 0.0) ground.refuse("reach_m", Message("profile_not_above_zero"));
}

constexpr std::array<std::string_view, 16> tables = {
    "profile", "unit",  "scope",     "floors", "counts",   "barriers", "severance", "derived",
    "quarter", "lanes", "plausible", "ground", "warnings", "prices",   "subsidies", "service"};

/// Keys that came after the first profiles: files that do without them stay good.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> later_keys = {
    {{"unit", "isolated_max_m2"}, {"barriers", "straddle_min_m"}, {"ground", "neck_min_width_m"}}};

void refuse_unknown_tables(const std::string& file, const toml::table& root) {
    for (const auto& [key, node] : root) {
        if (std::find(tables.begin(), tables.end(), key.str()) != tables.end()) continue;
        const auto meant = find_nearest(key.str(), {tables.begin(), tables.end()});
        const std::string name(key.str()), all = fmt::format("{}", fmt::join(tables, ", "));
        throw Error(
            ExitCode::input, Message("in_profile", {{"file", file}}),
            meant ? Message("profile_misspelt_table", {{"table", name}, {"tables", all}, {"meant", *meant}})
                  : Message("profile_unknown_table", {{"table", name}, {"tables", all}}),
            Message("see_profiles"));
    }
}

/// Adds the tables and later keys that are missing. Returns the names of the tables.
std::vector<std::string> complete(toml::table& root, std::string_view assumptions) {
    std::vector<std::string> added;
    const toml::table ours = toml::parse(assumptions);
    for (const auto& [table, key] : later_keys) {
        toml::table* const theirs = root[table].as_table();
        const toml::node* const value = ours[table][key].node();
        if (theirs && value && !theirs->contains(key)) theirs->insert(key, *value);
    }
    for (auto&& [key, table] : ours) {
        if (root.contains(key.str())) continue;
        root.insert(key, table);
        added.emplace_back(key.str());
    }
    return added;
}

std::string our_assumptions() { return std::string(embedded::assumption_files[0].text); }

Profile make_profile(const std::string& file, toml::table root, std::string_view assumptions) {
    refuse_unknown_tables(file, root);
    Profile profile;
    profile.assumed = complete(root, assumptions);
    complete(root, our_assumptions());  // what came after those
    const ProfileTable about(file, root, "profile");
    about.allow({"name", "title_en", "title_zh", "source"});
    profile.name = about.text("name");
    profile.title_en = about.text("title_en");
    profile.title_zh = about.text("title_zh");
    profile.source = about.text("source");
    read_unit(ProfileTable(file, root, "unit"), profile);
    read_scope(ProfileTable(file, root, "scope"), profile);
    read_floors(ProfileTable(file, root, "floors"), ProfileTable(file, root, "floors.assumed"), profile);
    const ProfileTable counts(file, root, "counts");
    counts.allow({"kinds", "unknown_max_floor_area_m2"});
    if (const auto most = counts.optional<double>("unknown_max_floor_area_m2"))
        profile.unknown_max = SquareMeters{*most};
    for (const std::string& text : counts.texts("kinds"))
        profile.counts[static_cast<std::size_t>(read_kind(counts, text))] = true;
    read_barriers(ProfileTable(file, root, "barriers"), ProfileTable(file, root, "severance"), profile);
    const ProfileTable derived(file, root, "derived");
    derived.allow({"min_floor_area_m2", "max_floor_area_m2"});
    profile.derived_min = SquareMeters{derived.number("min_floor_area_m2")};
    profile.derived_max = SquareMeters{derived.number("max_floor_area_m2")};
    read_ground_rules(ProfileTable(file, root, "quarter"), ProfileTable(file, root, "lanes"), profile);
    read_plausible(ProfileTable(file, root, "plausible"), profile);
    read_ground(ProfileTable(file, root, "ground"), profile);
    const ProfileTable warnings(file, root, "warnings");
    warnings.allow({"assumed_share"});
    profile.most_assumed_share = warnings.number_up_to("assumed_share", 1.0).value_or(1.0);
    read_policy(file, root, profile);
    return profile;
}

std::string name_of(std::string_view file) { return std::string(file.substr(0, file.rfind('.'))); }

}  // namespace

Profile parse_profile(const std::string& file, const std::string& text, const std::string& assumptions) {
    require_shallow_toml(text, file);
    require_shallow_toml(assumptions, file);
    try {
        Profile profile = make_profile(file, toml::parse(text, file), assumptions);
        profile.text = text;
        profile.assumptions = assumptions;
        return profile;
    } catch (const toml::parse_error& error) {
        throw Error(ExitCode::input,
                    Message("at_profile_line", {{"file", file}, {"line", error.source().begin.line}}),
                    Message("not_toml", {{"cause", error.description()}}));
    }
}

std::vector<std::string> list_profiles() {
    std::vector<std::string> names;
    for (const auto& file : embedded::profile_files) names.push_back(name_of(file.name));
    std::sort(names.begin(), names.end());
    return names;
}

Profile load_profile(const std::string& name_or_path) {
    for (const auto& file : embedded::profile_files)
        if (name_of(file.name) == name_or_path)
            return parse_profile(std::string(file.name), std::string(file.text), our_assumptions());
    std::error_code unnameable;
    if (!name_or_path.ends_with(".toml") || !std::filesystem::exists(name_or_path, unnameable))
        throw Error(
            ExitCode::input, Message("in_profile", {{"file", name_or_path}}),
            Message("no_such_profile", {{"profiles", fmt::format("{}", fmt::join(list_profiles(), ", "))}}));
    constexpr std::uintmax_t largest_profile = 16 << 20;
    return parse_profile(name_or_path, read_text(name_or_path, largest_profile), our_assumptions());
}

}  // namespace lifang
