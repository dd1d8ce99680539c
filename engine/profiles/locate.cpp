#include "profiles/locate.hpp"

#include "core/error.hpp"
#include "profiles/layers.hpp"
#include "profiles/profile_files.hpp"
#include "profiles/table.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr std::uintmax_t largest_profile = 16 << 20;  // bytes

std::string name_of(std::string_view file) { return std::string(file.substr(0, file.rfind('.'))); }

}  // namespace

std::vector<std::string> list_shipped_profiles() {
    std::vector<std::string> names;
    for (const auto& file : embedded::profile_files) names.push_back(name_of(file.name));
    std::ranges::sort(names);
    return names;
}

LocatedProfile locate_profile(const std::string& name_or_path, const std::filesystem::path& folder) {
    for (const auto& file : embedded::profile_files)
        if (name_of(file.name) == name_or_path)
            return {std::string(file.name), std::string(file.text), {}, std::string(file.name), true};
    const std::filesystem::path path = folder / name_or_path;
    std::error_code unnameable;
    if (!name_or_path.ends_with(".toml") || !std::filesystem::exists(path, unnameable))
        throw Error(ExitCode::input, Message("in_profile", {{"file", name_or_path}}),
                    Message("no_such_profile",
                            {{"profiles", fmt::format("{}", fmt::join(list_shipped_profiles(), ", "))}}));
    return {path.string(), read_text(path, largest_profile), path.parent_path(),
            std::filesystem::weakly_canonical(path, unnameable).string()};
}

std::vector<LocatedProfile> locate_line(const LocatedProfile& profile) {
    std::vector<LocatedProfile> line = {profile};
    while (const auto name = find_base(line.back().file, parse_toml(line.back().text, line.back().file))) {
        LocatedProfile base = locate_profile(*name, line.back().folder);
        if (std::ranges::find(line, base.place, &LocatedProfile::place) != line.end())
            refuse_key(line.back().file, "profile", "base",
                       Message("profile_base_circle", {{"base", *name}}));
        base.called = *name;
        line.push_back(std::move(base));
    }
    return line;
}

std::vector<ProfileBase> locate_bases(const LocatedProfile& profile) {
    std::vector<ProfileBase> bases;
    for (LocatedProfile& base : locate_line(profile))
        if (!base.called.empty()) bases.push_back({std::move(base.called), std::move(base.text)});
    return bases;
}

}  // namespace lifang
