#include "profiles/modes.hpp"

#include "core/nearest.hpp"
#include "profiles/not_a_code.hpp"
#include "profiles/table.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

/// One row of [[modes]]; messages count from 1.
class RuleReader {
  public:
    RuleReader(const ProfileLayer& layer, std::size_t number, const toml::table& row)
        : layer_(layer), number_(number), row_(row) {}

    ModeRule read() const {
        ModeRule rule;
        rule.mode = read_code<ServiceMode>("mode");
        if (row_.contains("level")) rule.level = read_code<ServiceLevel>("level");
        for (const auto& [key, node] : row_) {
            if (key.str() == "mode" || key.str() == "level") continue;
            rule.conditions.push_back(read_condition(key.str(), node));
        }
        return rule;
    }

  private:
    [[noreturn]] void refuse(std::string_view key, const Message& problem) const {
        refuse_key(layer_.file, "modes", fmt::format("{}: {}", number_, key), problem);
    }
    template <Coded E>
    E read_code(const char* key) const {
        const toml::node* const node = row_.get(key);
        if (!node) refuse(key, Message("profile_key_missing"));
        const auto text = node->value<std::string>();
        if (!text) refuse(key, Message("profile_not_a_text"));
        const auto code = find_code<E>(*text);
        if (!code) refuse(key, not_a_code(*text, codes_of<E>));
        return *code;
    }
    ModeCondition read_condition(std::string_view key, const toml::node& node) const {
        ModeCondition condition;
        if (key.starts_with("max_")) condition.side = ModeCondition::Side::max;
        const auto figure = key.starts_with("max_") || key.starts_with("min_")
                                ? find_code<ModeFigure>(key.substr(4))
                                : std::nullopt;
        if (!figure) refuse_condition(key);
        condition.figure = *figure;
        const auto bound = node.is_number() ? node.value<double>() : std::nullopt;
        if (!bound || !std::isfinite(*bound)) refuse(key, Message("profile_not_a_number"));
        condition.bound = *bound;
        return condition;
    }
    [[noreturn]] void refuse_condition(std::string_view key) const {
        std::vector<std::string> known = {"mode", "level"};
        for (const std::string_view figure : codes_of<ModeFigure>)
            for (const char* const side : {"min_", "max_"}) known.push_back(side + std::string(figure));
        const std::string keys = fmt::format("{}", fmt::join(known, ", "));
        const auto meant = find_nearest(key, {known.begin(), known.end()});
        refuse(key, meant ? Message("profile_misspelt_key", {{"keys", keys}, {"meant", *meant}})
                          : Message("profile_unknown_key", {{"keys", keys}}));
    }

    const ProfileLayer& layer_;
    std::size_t number_;
    const toml::table& row_;
};

}  // namespace

std::vector<ModeRule> read_modes(const ProfileLayer& layer) {
    const toml::array* const rows = layer.root["modes"].as_array();
    if (!rows) refuse_key(layer.file, "modes", "", Message("profile_not_a_list_of_rules"));
    std::vector<ModeRule> rules;
    for (const toml::node& row : *rows) {
        if (!row.is_table()) refuse_key(layer.file, "modes", "", Message("profile_not_a_list_of_rules"));
        rules.push_back(RuleReader(layer, rules.size() + 1, *row.as_table()).read());
    }
    return rules;
}

}  // namespace lifang
