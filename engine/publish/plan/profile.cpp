#include "publish/plan/profile.hpp"

#include "core/error.hpp"
#include "core/policy/entry.hpp"
#include "profiles/not_a_code.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>

#include <fmt/format.h>

namespace lifang {
namespace {

using Metadata = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view severance_prefix = "profile.severance.";

double read_number(const std::string& text) {
    double number = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

const std::string* find_value(const Metadata& metadata, std::string_view key) {
    const auto found = std::ranges::find(metadata, key, &Metadata::value_type::first);
    return found == metadata.end() ? nullptr : &found->second;
}

/// What plans tell of the profile key by key, and all that those of before tell of it.
Profile gather_numbers(const Metadata& metadata) {
    Profile profile;
    for (const auto& [key, value] : metadata) {
        if (key == "profile") profile.name = value;
        if (key == "profile.title_en") profile.title_en = value;
        if (key == "profile.title_zh") profile.title_zh = value;
        if (key == "profile.source") profile.source = value;
        if (key == "profile.code_pattern") profile.code_pattern = value;
        if (key == "option.target_m2") profile.target = SquareMeters{read_number(value)};
        if (key == "option.min_m2") profile.min = SquareMeters{read_number(value)};
        if (key == "option.max_m2") profile.max = SquareMeters{read_number(value)};
        if (key == "profile.ground.reach_m") profile.ground.reach = Meters{read_number(value)};
        if (key == "profile.straddle_min_m") profile.straddle_min = Meters{read_number(value)};
        if (key == "profile.isolated_max_m2") profile.isolated_max = SquareMeters{read_number(value)};
        if (key == "profile.neck_min_width_m") profile.neck_min_width = Meters{read_number(value)};
        if (key.starts_with(severance_prefix))
            if (const auto barrier =
                    find_code<Barrier>(std::string_view(key).substr(severance_prefix.size())))
                profile.severance[static_cast<std::size_t>(*barrier)] = read_number(value);
    }
    return profile;
}

/// The texts of its bases, as `profile.base.1` and on name them.
std::vector<ProfileBase> gather_bases(const Metadata& metadata) {
    std::vector<ProfileBase> bases;
    while (true) {
        const std::string key = fmt::format("profile.base.{}", bases.size() + 1);
        const std::string* const name = find_value(metadata, key);
        const std::string* const text = find_value(metadata, key + ".text");
        if (!name || !text) return bases;
        bases.push_back({*name, *text});
    }
}

/// A rank that is not one must not become another: a layout that follows it breaks the rules of its own plan.
Barrier to_barrier(const std::string& key, const std::string& word) {
    if (const auto barrier = find_code<Barrier>(word)) return *barrier;
    throw Error(ExitCode::input, "plan_metadata " + key, not_a_code(word, codes_of<Barrier>));
}

/// The same for "railway water", which may be empty.
std::set<Barrier> to_barriers(const std::string& key, const std::string& words) {
    std::set<Barrier> barriers;
    std::istringstream text(words);
    for (std::string word; text >> word;) barriers.insert(to_barrier(key, word));
    return barriers;
}

/// What options of the run put in the place of the profile's own (`--passable`, `--unit-limit`).
void apply_options(const Metadata& metadata, Profile& profile) {
    for (const auto& [key, value] : metadata) {
        if (key == "profile.unit_limit") profile.unit_limit = to_barrier(key, value);
        if (key == "profile.impassable") profile.impassable = to_barriers(key, value);
        if (key == "option.passable") profile.let_pass = to_barriers(key, value);
    }
}

}  // namespace

Profile read_profile(const Metadata& metadata, Issues& issues) {
    const std::string* const text = find_value(metadata, "profile.text");
    const std::string* const assumptions = find_value(metadata, "profile.assumptions");
    const bool is_whole = text && assumptions;
    Profile profile =
        is_whole ? parse_profile({"plan_metadata profile.text", *text, gather_bases(metadata), *assumptions})
                 : gather_numbers(metadata);
    apply_options(metadata, profile);
    if (!is_whole)
        issues.push_back({.severity = Severity::warning,
                          .code = "profile_not_whole",
                          .stage = Stage::publish,
                          .message = Message("profile_not_whole")});
    return profile;
}

Metadata list_profile_entries(const Profile& profile) {
    Metadata entries;
    const std::vector<PolicyValue> values = list_values(profile);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (is_set(values[i]))
            entries.emplace_back("profile." + policy_entries()[i].path(), to_text(values[i]));
    for (std::size_t i = 0; i < profile.modes.size(); ++i)
        entries.emplace_back(fmt::format("profile.modes.{}", i + 1), to_text(profile.modes[i]));
    return entries;
}

}  // namespace lifang
