#include "cli/arguments.hpp"

#include "cli/option_text.hpp"
#include "core/ascii.hpp"
#include "core/nearest.hpp"
#include "core/shell_words.hpp"
#include "load/source/connection.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// The word of a choice that is meant; case does not matter.
std::optional<std::string_view> find_choice(const Option& option, const std::string& value) {
    for (const std::string_view choice : alternatives(option.metavar))
        if (equals_in_any_case(choice, value)) return choice;
    return std::nullopt;
}

void check_value(const Command& command, const Option& option, const std::string& value) {
    const std::string where = std::string(option.name);
    switch (option.kind) {
        case Option::Kind::number: {
            const auto number = parse_number<double>(value);
            if (!number || !std::isfinite(*number) || *number < option.least)
                refuse_word(command, where,
                            std::isfinite(option.least)
                                ? Message("not_a_number_from",
                                          {{"value", value}, {"least", fmt::format("{}", option.least)}})
                                : Message("not_a_number", {{"value", value}}));
            return;
        }
        case Option::Kind::count: {
            const auto number = parse_number<std::uint64_t>(value);
            if (!number || static_cast<double>(*number) < option.least)
                refuse_word(
                    command, where,
                    Message("not_a_whole_number_from",
                            {{"value", value}, {"least", fmt::format("{}", std::max(0.0, option.least))}}));
            return;
        }
        case Option::Kind::choice: {
            const auto choices = alternatives(option.metavar);
            if (find_choice(option, value)) return;
            const auto meant = find_nearest(value, choices);
            refuse_word(command, where,
                        Message("not_one_of_choices", {{"value", value}, {"choices", option.metavar}}),
                        meant ? Message("did_you_mean", {{"word", *meant}}) : Message());
        }
        default:
            if (value.empty()) refuse_word(command, where, Message("empty_value"));
    }
}

}  // namespace

Arguments::Arguments(const Command& command, const std::vector<std::string>& words)
    : command_(command), words_(words) {
    for (Given& given : assign_words(command, words)) {
        if (given.option->kind == Option::Kind::step) steps_.push_back(given);
        auto& values = values_[given.option];
        if (given.option->takes_value()) values.push_back(std::move(given.value));
    }
    for (const Option* option : command.options) {
        const auto found = values_.find(option);
        if (found == values_.end()) {
            if (option->required) refuse_word(command, std::string(option->name), Message("option_missing"));
            continue;
        }
        if (!is_heard(*option))
            refuse_word(command, std::string(option->name),
                        Message("goes_with_option", {{"option", option->with}}));
        if (found->second.size() > 1 && !option->may_repeat())
            refuse_word(command, std::string(option->name), Message("given_twice"));
        for (std::string& value : found->second) {
            check_value(command, *option, value);
            if (option->kind == Option::Kind::choice) value = *find_choice(*option, value);
        }
    }
}

/// Where the command has the other option; a title goes with a dossier, and with every report.
bool Arguments::is_heard(const Option& option) const {
    if (option.with.empty()) return true;
    const auto other = std::ranges::find(command_.options, option.with, &Option::name);
    return other == command_.options.end() || values_.contains(*other);
}

bool Arguments::declares(const Option& option) const {
    return std::ranges::find(command_.options, &option) != command_.options.end();
}

const std::vector<std::string>* Arguments::find(const Option& option) const {
    if (!declares(option))
        throw std::logic_error(fmt::format("'{}' does not declare {}", command_.name, option.name));
    const auto found = values_.find(&option);
    return found == values_.end() ? nullptr : &found->second;
}

std::string Arguments::text(const Option& option) const {
    const auto* values = find(option);
    return values ? values->front() : std::string(option.fallback);
}

std::vector<std::string> Arguments::list(const Option& option) const {
    const auto* values = find(option);
    return values ? *values : std::vector<std::string>{};
}

std::optional<double> Arguments::number(const Option& option) const {
    return parse_number<double>(text(option));
}

std::uint64_t Arguments::count(const Option& option) const {
    return parse_number<std::uint64_t>(text(option)).value_or(0);
}

std::string Arguments::typed() const {
    std::string line = fmt::format("lifang {}", command_.name);
    for (const std::string& word : words_) line += " " + shell_quoted(mask_passwords(word));
    return line;
}

std::string Arguments::deciding() const {
    std::string line = fmt::format("lifang {}", command_.name);
    const auto add = [&](const Option& option, const std::string& value) {
        line += fmt::format(" {} {}", option.name, shell_quoted(mask_passwords(value)));
    };
    bool has_steps = false;
    for (const Option* option : command_.options) {
        const auto found = values_.find(option);
        if (found == values_.end() || !option->decides) continue;
        if (option->kind == Option::Kind::step) {
            if (!std::exchange(has_steps, true))
                for (const Given& step : steps_) add(*step.option, step.value);
        } else if (!option->takes_value()) {
            line += fmt::format(" {}", option->name);
        } else if (option->is_positional()) {
            for (const std::string& value : found->second) line += " " + shell_quoted(mask_passwords(value));
        } else {
            for (const std::string& value : found->second) add(*option, value);
        }
    }
    return line;
}

}  // namespace lifang
