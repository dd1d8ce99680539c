#include "profiles/profiles.hpp"

#include "core/error.hpp"
#include "core/policy/code_pattern.hpp"
#include "profiles/assumption_files.hpp"
#include "profiles/entries.hpp"
#include "profiles/locate.hpp"
#include "profiles/modes.hpp"
#include "profiles/sources.hpp"
#include "profiles/table.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string our_assumptions() { return std::string(embedded::assumption_files[0].text); }

/// The profile, its bases, the assumptions it was made with, and those of today.
std::vector<ProfileLayer> make_layers(const ProfileTexts& texts) {
    std::vector<ProfileLayer> layers;
    layers.push_back({texts.file, parse_toml(texts.text, texts.file)});
    for (const ProfileBase& base : texts.bases) {
        const auto named = find_base(layers.back().file, layers.back().root);
        if (named != base.name)
            refuse_key(layers.back().file, "profile", "base",
                       Message("profile_base_differs", {{"base", base.name}}));
        layers.push_back({base.name, parse_toml(base.text, base.name)});
    }
    if (find_base(layers.back().file, layers.back().root))
        refuse_key(layers.back().file, "profile", "base", Message("profile_base_missing"));
    for (const std::string& assumptions : {texts.assumptions, our_assumptions()})
        layers.push_back({"assumptions.toml", parse_toml(assumptions, "assumptions.toml"), true});
    for (const ProfileLayer& layer : layers) refuse_unknown(layer);
    return layers;
}

void read_names(const ProfileLayer& own, Profile& profile) {
    const ProfileTable about(own.file, own.root, "profile");
    about.allow({"name", "title_en", "title_zh", "source", "source_zh", "base"});
    profile.name = about.text("name");
    profile.title_en = about.text("title_en");
    profile.title_zh = about.text("title_zh");
    profile.source = about.text("source");
    profile.source_zh = about.has("source_zh") ? about.text("source_zh") : profile.source;
}

/// The tables that only assumptions have.
std::vector<std::string> list_assumed(const std::vector<ProfileLayer>& layers) {
    std::vector<std::string> assumed;
    for (const auto& [key, node] : layers.back().root) {
        const bool is_given = std::ranges::any_of(layers, [&](const ProfileLayer& layer) {
            return !layer.is_assumption && layer.root.contains(key.str());
        });
        if (!is_given && key.str() != "sources") assumed.emplace_back(key.str());
    }
    return assumed;
}

void refuse_bad_codes(const std::string& file, const Profile& profile) {
    try {
        static_cast<void>(CodePattern(profile.code_pattern, profile.code_digits.value_or(0)));
    } catch (const BadCodePattern& bad) {
        refuse_key(file, "unit", "code_pattern",
                   Message("bad_code_pattern", {{"pattern", profile.code_pattern}, {"cause", bad.problem}}));
    }
}

/// What no single entry can be asked for.
void refuse_contradictions(const std::string& file, const Profile& profile) {
    if (!(profile.min <= profile.target && profile.target <= profile.max))
        refuse_key(file, "unit", "target_m2", Message("profile_bounds_contradict"));
    refuse_bad_codes(file, profile);
    const Plausible& plausible = profile.plausible;
    const std::array<std::pair<const char*, const PlausibleRange*>, 4> ranges = {
        {{"levels", &plausible.levels},
         {"height_m", &plausible.height_m},
         {"floor_area_ratio", &plausible.floor_area_ratio},
         {"build_year", &plausible.build_year}}};
    for (const auto& [what, range] : ranges)
        if (range->least > range->most)
            refuse_key(file, "plausible", fmt::format("min_{}", what),
                       Message("profile_range_empty", {{"most", fmt::format("max_{}", what)}}));
}

}  // namespace

Profile parse_profile(const ProfileTexts& texts) {
    const std::vector<ProfileLayer> layers = make_layers(texts);
    Profile profile;
    read_names(layers.front(), profile);
    read_entries(layers, profile);
    const auto with_modes =
        std::ranges::find_if(layers, [](const ProfileLayer& layer) { return layer.root.contains("modes"); });
    if (with_modes != layers.end()) profile.modes = read_modes(*with_modes);
    read_sources(layers, profile);
    refuse_contradictions(texts.file, profile);
    profile.assumed = list_assumed(layers);
    profile.text = texts.text;
    profile.bases = texts.bases;
    profile.assumptions = texts.assumptions;
    return profile;
}

std::vector<std::string> list_profiles() { return list_shipped_profiles(); }

std::vector<std::filesystem::path> list_profile_files(const std::string& name_or_path) {
    std::vector<std::filesystem::path> files;
    for (const LocatedProfile& profile : locate_line(locate_profile(name_or_path, {})))
        if (!profile.is_shipped) files.emplace_back(profile.file);
    return files;
}

ProfileTexts read_profile_texts(const std::string& name_or_path) {
    const LocatedProfile own = locate_profile(name_or_path, {});
    return {own.file, own.text, locate_bases(own), our_assumptions()};
}

Profile load_profile(const std::string& name_or_path) {
    return parse_profile(read_profile_texts(name_or_path));
}

}  // namespace lifang
