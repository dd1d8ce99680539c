#include "cli/scenario_json.hpp"

#include "cli/command_line.hpp"
#include "cli/machine_names.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"
#include "load/text/parse_json.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr const char* steps_key = "steps";

[[noreturn]] void refuse(const std::string& where, const Message& problem, const Message& advice = {}) {
    throw Error(ExitCode::usage, where, problem, advice);
}

[[noreturn]] void refuse_key(const std::string& where, const std::string& key,
                             const std::vector<std::string>& known) {
    const auto meant = find_nearest(key, {known.begin(), known.end()});
    refuse(where, Message("unknown_key", {{"key", key}}),
           meant ? Message("did_you_mean", {{"word", *meant}})
                 : Message("keys_known", {{"keys", fmt::format("{}", fmt::join(known, ", "))}}));
}

/// A value as the word that stands for it on a line.
std::string word_of(const std::string& where, const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number()) return value.dump();
    refuse(where, Message("json_value_of_other_type", {{"value", dump(value)}}));
}

class ScenarioReader {
  public:
    explicit ScenarioReader(const Command& command) : command_(command) {}

    void read(const Json& inputs) {
        for (const auto& [key, value] : inputs.items()) {
            const std::string where = fmt::format("inputs.{}", key);
            if (key == steps_key && has_steps()) {
                read_steps(value);
            } else if (const Option* option = find_by_key(command_, key);
                       option && option->kind != Option::Kind::step) {
                add(where, *option, value);
            } else {
                refuse_key("inputs", key, known());
            }
        }
    }

    /// Positionals stand behind "--", where nothing is taken for an option.
    std::vector<std::string> words() && {
        words_.push_back("--");
        for (const Option* option : command_.options)
            for (const auto& [of, word] : positionals_)
                if (of == option) words_.push_back(word);
        return std::move(words_);
    }

  private:
    bool has_steps() const {
        for (const Option* option : command_.options)
            if (option->kind == Option::Kind::step) return true;
        return false;
    }

    std::vector<std::string> known() const {
        std::vector<std::string> keys;
        for (const Option* option : command_.options)
            if (is_of_scenarios(*option) && option->kind != Option::Kind::step)
                keys.push_back(key_of(*option));
        if (has_steps()) keys.emplace_back(steps_key);
        return keys;
    }

    void add(const std::string& where, const Option& option, const Json& value) {
        if (value.is_null()) return;
        if (option.kind == Option::Kind::flag) {
            if (!value.is_boolean())
                refuse(where, Message("json_value_not_a_flag", {{"value", dump(value)}}));
            if (value.get<bool>()) words_.emplace_back(option.name);
            return;
        }
        if (!value.is_array()) return add_word(option, word_of(where, value));
        if (!option.may_repeat())
            refuse(where, Message("json_value_of_other_type", {{"value", dump(value)}}));
        for (const Json& one : value) add_word(option, word_of(where, one));
    }

    void add_word(const Option& option, const std::string& word) {
        if (option.is_positional())
            positionals_.emplace_back(&option, word);
        else
            words_.push_back(fmt::format("{}={}", option.name, word));
    }

    void read_steps(const Json& steps) {
        const std::string where = fmt::format("inputs.{}", steps_key);
        if (!steps.is_array()) refuse(where, Message("json_steps_not_a_list"));
        for (const Json& step : steps) {
            if (!step.is_object() || step.size() != 1)
                refuse(where, Message("json_step_not_one", {{"value", dump(step)}}));
            const std::string key = step.begin().key();
            const Option* const option = find_by_key(command_, key);
            if (!option || option->kind != Option::Kind::step) refuse_key(where, key, step_keys());
            add_word(*option, word_of(fmt::format("{}.{}", where, key), step.begin().value()));
        }
    }

    std::vector<std::string> step_keys() const {
        std::vector<std::string> keys;
        for (const Option* option : command_.options)
            if (option->kind == Option::Kind::step) keys.push_back(key_of(*option));
        return keys;
    }

    const Command& command_;
    std::vector<std::string> words_;
    std::vector<std::pair<const Option*, std::string>> positionals_;
};

const Command& find_command(const Json& scenario) {
    if (!scenario.contains("command") || !scenario["command"].is_string())
        refuse("command", Message("scenario_without_command"));
    const Command& command = require_command(scenario["command"].get<std::string>());
    if (!runs_scenarios(command)) refuse("command", Message("command_not_run", {{"command", command.name}}));
    return command;
}

}  // namespace

ScenarioWords read_scenario(const std::string& text, const std::string& source, const std::string& output) {
    const Json scenario = parse_json(text, source);
    if (!scenario.is_object()) throw Error(ExitCode::input, source, Message("json_scenario_not_an_object"));
    for (const auto& [key, value] : scenario.items())
        if (key != "command" && key != "inputs") refuse_key(source, key, {"command", "inputs"});
    const Command& command = find_command(scenario);
    Json inputs = scenario.value("inputs", Json::object());
    if (!inputs.is_object()) refuse("inputs", Message("json_scenario_not_an_object"));
    if (!output.empty()) inputs["output"] = output;
    ScenarioReader reader(command);
    reader.read(inputs);
    return {&command, std::move(reader).words(), inputs};
}

Json make_scenario_json(const Command& command, const std::vector<std::string>& words) {
    Json inputs = Json::object();
    for (const Given& given : assign_words(command, words)) {
        const Option& option = *given.option;
        if (!is_of_scenarios(option)) continue;
        const std::string key = key_of(option);
        if (option.kind == Option::Kind::step)
            inputs[steps_key].push_back({{key, given.value}});
        else if (option.kind == Option::Kind::flag)
            inputs[key] = true;
        else if (option.may_repeat())
            inputs[key].push_back(given.value);
        else if (option.kind == Option::Kind::number || option.kind == Option::Kind::count)
            inputs[key] = Json::parse(given.value, nullptr, false);
        else
            inputs[key] = given.value;
    }
    return {{"command", command.name}, {"inputs", inputs}};
}

}  // namespace lifang
