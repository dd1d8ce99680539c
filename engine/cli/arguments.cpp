#include "cli/arguments.hpp"

#include "core/error.hpp"
#include "load/source/connection.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <strings.h>

namespace lifang {
namespace {

[[noreturn]] void refuse(const Command& command, const std::string& where, const Message& problem,
                         const Message& advice = {}) {
    const bool says_more = !advice.empty() || !problem.advice(Language::en).empty();
    throw Error(ExitCode::usage, where, problem,
                says_more ? advice : Message("see_command_help", {{"command", command.name}}));
}

Message did_you_mean(const std::optional<std::string>& word) {
    return word ? Message("did_you_mean", {{"word", *word}}) : Message();
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        if (end > start) parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// The word of a choice that is meant; case does not matter.
std::optional<std::string_view> find_choice(const Option& option, const std::string& value) {
    for (const std::string_view choice : split(option.metavar, '|'))
        if (strcasecmp(std::string(choice).c_str(), value.c_str()) == 0) return choice;
    return std::nullopt;
}

void check_value(const Command& command, const Option& option, const std::string& value) {
    const std::string where = std::string(option.name);
    switch (option.kind) {
        case Option::Kind::number: {
            const auto number = parse_number<double>(value);
            if (!number || !std::isfinite(*number) || *number < option.least)
                refuse(command, where,
                       std::isfinite(option.least)
                           ? Message("not_a_number_from",
                                     {{"value", value}, {"least", fmt::format("{}", option.least)}})
                           : Message("not_a_number", {{"value", value}}));
            return;
        }
        case Option::Kind::count: {
            const auto number = parse_number<std::uint64_t>(value);
            if (!number || static_cast<double>(*number) < option.least)
                refuse(
                    command, where,
                    Message("not_a_whole_number_from",
                            {{"value", value}, {"least", fmt::format("{}", std::max(0.0, option.least))}}));
            return;
        }
        case Option::Kind::choice: {
            const auto choices = split(option.metavar, '|');
            if (find_choice(option, value)) return;
            const auto meant = find_nearest(value, choices);
            refuse(command, where,
                   Message("not_one_of_choices", {{"value", value}, {"choices", option.metavar}}),
                   did_you_mean(meant));
        }
        default:
            if (value.empty()) refuse(command, where, Message("empty_value"));
    }
}

/// CLI11 knows an option by "-o,--output"; GDAL's own spelling with one dash (-t_srs) is put into ours first.
std::string spelling(const Option& option) {
    std::string names(option.name);
    for (const std::string_view name : split(option.short_names, ','))
        if (name.size() == 2) names += fmt::format(",{}", name);
    return names;
}

std::string unify(const Command& command, const std::string& word) {
    for (const Option* option : command.options)
        for (const std::string_view name : split(option->short_names, ','))
            if (name.size() > 2 && word == name) return std::string(option->name);
    return word;
}

void refuse_unknown(const Command& command, const std::string& word) {
    if (!word.starts_with('-')) refuse(command, word, Message("unexpected_argument"));
    const std::string name = word.substr(0, word.find('='));
    std::vector<std::string_view> known;
    for (const Option* option : command.options)
        if (!option->is_positional()) known.push_back(option->name);
    const auto meant = find_nearest(name, known);
    refuse(command, name, Message("unknown_option", {{"command", command.name}}), did_you_mean(meant));
}

/// CLI11 says "--output: 1 required TEXT missing" or "--json was given a disallowed flag override".
[[noreturn]] void refuse_unreadable(const Command& command, const std::string& cause) {
    const std::string name = cause.substr(0, cause.find_first_of(": "));
    for (const Option* option : command.options)
        if (option->name == name)
            refuse(command, name,
                   Message(option->takes_value() ? "option_without_value" : "flag_with_value"));
    refuse(command, fmt::format("lifang {}", command.name), Message("unreadable_words", {{"cause", cause}}));
}

std::string shell_quoted(const std::string& word) {
    const auto is_plain = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) ||
               std::string_view("-_./:=,+@%").find(c) != std::string_view::npos;
    };
    if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace

Arguments::Arguments(const Command& command, const std::vector<std::string>& words)
    : command_(command), words_(words) {
    CLI::App app;
    app.set_help_flag();  // 'help' is a command of ours, made from the same table
    app.allow_extras();
    std::map<const Option*, std::vector<std::string>> given;
    std::map<const Option*, std::string> alone;  // CLI11 lets a vector among positionals swallow the others
    std::map<const Option*, CLI::Option*> parsed;
    for (const Option* option : command.options) {
        auto& sink = given[option];
        if (!option->takes_value())
            parsed[option] = app.add_flag(spelling(*option));
        else if (option->is_positional() && option->kind == Option::Kind::list)
            parsed[option] = app.add_option(std::string(option->name), sink);
        else if (option->is_positional())
            parsed[option] = app.add_option(std::string(option->name), alone[option]);
        else
            parsed[option] = app.add_option(spelling(*option), sink)->allow_extra_args(false);
    }
    std::vector<std::string> backwards;  // as CLI11 wants it
    for (auto word = words.rbegin(); word != words.rend(); ++word) backwards.push_back(unify(command, *word));
    try {
        app.parse(std::move(backwards));
    } catch (const CLI::ParseError& error) {
        refuse_unreadable(command, error.what());
    }
    if (const auto extras = app.remaining(); !extras.empty()) refuse_unknown(command, extras.front());

    for (const Option* option : command.options) {
        if (parsed[option]->count() == 0) {
            if (option->required) refuse(command, std::string(option->name), Message("option_missing"));
            continue;
        }
        if (alone.contains(option)) given[option] = {alone[option]};
        auto& values = given[option];
        if (values.size() > 1 && !option->may_repeat())
            refuse(command, std::string(option->name), Message("given_twice"));
        for (std::string& value : values) {
            check_value(command, *option, value);
            if (option->kind == Option::Kind::choice) value = *find_choice(*option, value);
        }
        values_[option] = values;
    }
    std::map<const Option*, std::size_t> used;
    for (const CLI::Option* one : app.parse_order()) {
        const auto is_it = [&](const Option* option) { return parsed[option] == one; };
        const Option* const option = *std::ranges::find_if(command.options, is_it);
        if (option->kind == Option::Kind::step) steps_.push_back({option, values_[option][used[option]++]});
    }
}

const std::vector<std::string>* Arguments::find(const Option& option) const {
    const auto& options = command_.options;
    if (std::ranges::find(options, &option) == options.end())
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
                for (const Step& step : steps_) add(*step.option, step.value);
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
