#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/contents.hpp"
#include "cli/machine_options.hpp"
#include "cli/scenario_json.hpp"
#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "storage/regular_file.hpp"

#include <iostream>

namespace lifang {
namespace {

constexpr std::uintmax_t largest_scenario = 64 << 20;

/// All of standard input; a scenario is short.
std::string read_standard_input() {
    std::string text;
    char piece[4096];
    while (std::cin.read(piece, sizeof piece) || std::cin.gcount() > 0) {
        text.append(piece, static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > largest_scenario) throw Error(ExitCode::input, "-", Message("scenario_too_long"));
    }
    return text;
}

}  // namespace

int run_run(const Arguments& arguments, Console& console) {
    const std::string source = arguments.text(option::scenario);
    const std::string text = source == "-" ? read_standard_input() : read_text(source, largest_scenario);
    const ScenarioWords scenario = read_scenario(text, source, arguments.text(option::scenario_output));
    const Arguments inner(*scenario.command, scenario.words);
    for (const Option* option : scenario.command->options)
        if (content_of(*option).starts_with("new_")) require_no_input(inner.text(*option), {source});
    if (arguments.flag(option::progress)) console.tell_progress_to_program();
    if (!console.json()) return scenario.command->run(inner, console);
    console.collect();
    const int code = scenario.command->run(inner, console);
    const Console::Results results = console.take();
    Json json;
    json["command"] = scenario.command->name;
    json["inputs"] = scenario.inputs;
    json["exit_code"] = code;
    json["results"] = Json::parse(results.json, nullptr, false);
    json["text"] = results.text;
    console.print_json(dump(json));
    return code;
}

}  // namespace lifang
