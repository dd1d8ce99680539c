#include "core/error.hpp"
#include "load/load.hpp"
#include "load/profile_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>

namespace lifang {
namespace {

constexpr auto advice = "docs/profiles.md lists the keys; data/profiles/kunming.toml is a complete example";

/// One table of the file. Every key must be asked for: what is left over at the end is a misspelling.
class Table {
  public:
    Table(const std::string& file, const toml::table& parent, std::string name)
        : file_(file), name_(std::move(name)), table_(parent.at_path(name_).as_table()) {
        if (!table_) refuse("", "the table is missing");
    }

    std::string text(const char* key) const { return required<std::string>(key, "text"); }
    double number(const char* key) const {
        const double value = required<double>(key, "a number");
        if (!(value >= 0.0)) refuse(key, fmt::format("{} is negative", value));
        return value;
    }
    template <class Value>
    std::optional<Value> optional(const char* key) const {
        const toml::node* node = table_->get(key);
        if (!node) return std::nullopt;
        const auto value = node->value<Value>();
        if (!value) refuse(key, "has the wrong type");
        return value;
    }
    std::vector<std::string> texts(const char* key) const {
        const toml::array* list = table_->contains(key) ? table_->get(key)->as_array() : nullptr;
        if (!list) refuse(key, "must be a list of texts");
        std::vector<std::string> all;
        for (const toml::node& node : *list) {
            if (!node.is_string()) refuse(key, "must be a list of texts");
            all.push_back(*node.value<std::string>());
        }
        return all;
    }
    bool has(std::string_view key) const { return table_->contains(key); }
    void allow(std::initializer_list<std::string_view> known) const {
        for (const auto& [key, node] : *table_)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                refuse(key.str(),
                       fmt::format("is no key of this table, which knows {}", fmt::join(known, ", ")));
    }
    std::vector<std::string> keys() const {
        std::vector<std::string> all;
        for (const auto& [key, node] : *table_) all.emplace_back(key.str());
        return all;
    }
    [[noreturn]] void refuse(std::string_view key, const std::string& problem) const {
        throw Error(ExitCode::input,
                    fmt::format("profile {}, [{}]{}{}", file_, name_, key.empty() ? "" : " ", key), problem,
                    advice);
    }

  private:
    template <class Value>
    Value required(const char* key, const char* what) const {
        const toml::node* node = table_->get(key);
        if (!node) refuse(key, "is missing");
        const auto value = node->value<Value>();
        if (!value) refuse(key, fmt::format("must be {}", what));
        return *value;
    }

    const std::string& file_;
    std::string name_;
    const toml::table* table_;
};

void read_unit(const Table& unit, Profile& profile) {
    unit.allow({"target_m2", "min_m2", "max_m2", "code_pattern"});
    profile.target = SquareMeters{unit.number("target_m2")};
    profile.min = SquareMeters{unit.number("min_m2")};
    profile.max = SquareMeters{unit.number("max_m2")};
    profile.code_pattern = unit.text("code_pattern");
    if (!(profile.min <= profile.target && profile.target <= profile.max))
        unit.refuse("target_m2", "min_m2 ≤ target_m2 ≤ max_m2 does not hold");
}

void read_scope(const Table& scope, Profile& profile) {
    scope.allow({"exclude_owner_unit", "max_build_year", "min_consent"});
    const auto exclude = scope.optional<bool>("exclude_owner_unit");
    if (!exclude) scope.refuse("exclude_owner_unit", "is missing");
    profile.exclude_owner_unit = *exclude;
    profile.max_build_year = scope.optional<int>("max_build_year");
    profile.min_consent = scope.optional<double>("min_consent");
    if (profile.min_consent && !(*profile.min_consent >= 0.0 && *profile.min_consent <= 1.0))
        scope.refuse("min_consent", "is a share, 0 to 1");
}

BuildingKind read_kind(const Table& table, const std::string& text) {
    const auto kind = find_building_kind(text);
    if (!kind) table.refuse(text, "is no building kind");
    return *kind;
}

Barrier read_barrier(const Table& table, const std::string& text) {
    const auto barrier = find_barrier(text);
    if (!barrier) table.refuse(text, "is no barrier");
    return *barrier;
}

void read_floors(const Table& floors, const Table& assumed, Profile& profile) {
    floors.allow({"metres_per_floor", "assumed"});
    profile.metres_per_floor = Meters{floors.number("metres_per_floor")};
    if (profile.metres_per_floor.value <= 0.0) floors.refuse("metres_per_floor", "must be above 0");
    profile.assumed_floors.fill(assumed.number("unknown"));  // also for kinds the file does not name
    for (const std::string& key : assumed.keys())
        profile.assumed_floors[static_cast<std::size_t>(read_kind(assumed, key))] =
            assumed.number(key.c_str());
}

void read_barriers(const Table& barriers, const Table& severance, Profile& profile) {
    barriers.allow({"impassable", "unit_limit"});
    for (const std::string& text : barriers.texts("impassable"))
        profile.impassable.insert(read_barrier(barriers, text));
    profile.unit_limit = read_barrier(barriers, barriers.text("unit_limit"));
    for (const std::string& key : severance.keys())
        profile.severance[static_cast<std::size_t>(read_barrier(severance, key))] =
            severance.number(key.c_str());
    for (const Barrier barrier : all_barriers)
        if (!severance.has(to_text(barrier)))
            severance.refuse(to_text(barrier), "is missing: every barrier needs a weight");
}

Profile make_profile(const std::string& file, const toml::table& root) {
    constexpr std::array tables = {"profile", "unit",     "scope",     "floors",
                                   "counts",  "barriers", "severance", "derived"};
    for (const auto& [key, node] : root)
        if (std::find(tables.begin(), tables.end(), key.str()) == tables.end())
            throw Error(
                ExitCode::input, "profile " + file,
                fmt::format("'{}' is no part of a profile, which has {}", key.str(), fmt::join(tables, ", ")),
                advice);
    Profile profile;
    const Table about(file, root, "profile");
    about.allow({"name", "title_en", "title_zh", "source"});
    profile.name = about.text("name");
    profile.title_en = about.text("title_en");
    profile.title_zh = about.text("title_zh");
    profile.source = about.text("source");
    read_unit(Table(file, root, "unit"), profile);
    read_scope(Table(file, root, "scope"), profile);
    read_floors(Table(file, root, "floors"), Table(file, root, "floors.assumed"), profile);
    const Table counts(file, root, "counts");
    counts.allow({"kinds", "unknown_max_floor_area_m2"});
    if (const auto most = counts.optional<double>("unknown_max_floor_area_m2"))
        profile.unknown_max = SquareMeters{*most};
    for (const std::string& text : counts.texts("kinds"))
        profile.counts[static_cast<std::size_t>(read_kind(counts, text))] = true;
    read_barriers(Table(file, root, "barriers"), Table(file, root, "severance"), profile);
    const Table derived(file, root, "derived");
    derived.allow({"min_floor_area_m2", "max_floor_area_m2"});
    profile.derived_min = SquareMeters{derived.number("min_floor_area_m2")};
    profile.derived_max = SquareMeters{derived.number("max_floor_area_m2")};
    return profile;
}

Profile read_profile(const std::string& file, std::string_view text) {
    try {
        return make_profile(file, toml::parse(text, file));
    } catch (const toml::parse_error& error) {
        throw Error(ExitCode::input, fmt::format("profile {}, line {}", file, error.source().begin.line),
                    std::string(error.description()), "The file must be TOML");
    }
}

std::string name_of(std::string_view file) { return std::string(file.substr(0, file.rfind('.'))); }

}  // namespace

std::vector<std::string> list_profiles() {
    std::vector<std::string> names;
    for (const auto& file : embedded::profile_files) names.push_back(name_of(file.name));
    std::sort(names.begin(), names.end());
    return names;
}

Profile load_profile(const std::string& name_or_path) {
    for (const auto& file : embedded::profile_files)
        if (name_of(file.name) == name_or_path) return read_profile(std::string(file.name), file.text);
    std::ifstream in(std::filesystem::path(name_or_path), std::ios::binary);
    if (!name_or_path.ends_with(".toml") || !in)
        throw Error(
            ExitCode::input, "profile '" + name_or_path + "'", "there is no such profile and no such file",
            fmt::format("Known profiles: {}; or give the path of a .toml", fmt::join(list_profiles(), ", ")));
    std::stringstream text;
    text << in.rdbuf();
    return read_profile(name_or_path, text.str());
}

}  // namespace lifang
