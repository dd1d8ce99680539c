#include "core/policy/entry.hpp"

#include "core/policy/slots.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

/// What a slot holds, as it is shown.
struct Shown {
    PolicyValue operator()(const double* number) const { return *number; }
    PolicyValue operator()(const int* number) const { return *number; }
    template <class Unit>
    PolicyValue operator()(const Quantity<Unit>* quantity) const {
        return quantity->value;
    }
    template <class Held>
    PolicyValue operator()(const std::optional<Held>* held) const {
        return *held ? (*this)(&**held) : PolicyValue{};
    }
    PolicyValue operator()(const std::vector<Meters>* lengths) const {
        std::vector<double> numbers;
        for (const Meters length : *lengths) numbers.push_back(length.value);
        return numbers;
    }
    PolicyValue operator()(const bool* is) const { return *is; }
    PolicyValue operator()(const std::string* text) const { return *text; }
    PolicyValue operator()(const std::vector<std::string>* texts) const { return *texts; }
    template <Coded E>
    PolicyValue operator()(const E* code) const {
        return std::string(to_text(*code));
    }
    PolicyValue operator()(const std::set<Barrier>* barriers) const {
        std::vector<std::string> codes;
        for (const Barrier barrier : *barriers) codes.emplace_back(to_text(barrier));
        return codes;
    }
    PolicyValue operator()(const BuildingKinds* kinds) const {
        std::vector<std::string> codes;
        for (std::size_t kind = 0; kind < building_kind_count; ++kind)
            if ((*kinds)[kind]) codes.emplace_back(codes_of<BuildingKind>[kind]);
        return codes;
    }
};

/// As one text.
struct Worded {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool is) const { return is ? "true" : "false"; }
    std::string operator()(const std::string& text) const { return text; }
    template <class Item>
    std::string operator()(const std::vector<Item>& items) const {
        return fmt::format("{}", fmt::join(items, " "));
    }
    template <class Number>
    std::string operator()(const Number& number) const {
        return fmt::format("{}", number);
    }
};

}  // namespace

std::span<const PolicyEntry> policy_entries() {
    static const std::vector<PolicyEntry> all = [] {
        std::vector<PolicyEntry> list;
        for (const auto part :
             {policy::ground_entries(), policy::judgement_entries(), policy::money_entries()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

std::vector<PolicyValue> list_values(Profile profile) {
    std::vector<PolicyValue> values;
    for (const PolicyEntry& entry : policy_entries())
        values.push_back(std::visit(Shown{}, entry.slot(profile)));
    return values;
}

bool is_set(const PolicyValue& value) {
    const auto* const texts = std::get_if<std::vector<std::string>>(&value);
    return !std::holds_alternative<std::monostate>(value) && !(texts && texts->empty());
}

std::string to_text(const PolicyValue& value) { return std::visit(Worded{}, value); }

std::string to_text(const ModeRule& rule) {
    std::string text = fmt::format("mode={}", to_text(rule.mode));
    if (rule.level) text += fmt::format(" level={}", to_text(*rule.level));
    for (const ModeCondition& condition : rule.conditions)
        text += fmt::format(" {}_{}={}", condition.side == ModeCondition::Side::min ? "min" : "max",
                            to_text(condition.figure), condition.bound);
    return text;
}

std::string source_text(const Profile& profile, const std::string& path, Language language) {
    const bool is_chinese = language == Language::zh;
    const auto found = profile.sources.find(path);
    if (found == profile.sources.end()) return is_chinese ? "本软件假定" : "assumption: ours";
    return is_chinese ? fmt::format("文件：{}", found->second.zh)
                      : fmt::format("document: {}", found->second.en);
}

}  // namespace lifang
