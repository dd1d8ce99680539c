#include "cli/arguments.hpp"
#include "cli/common_options.hpp"
#include "cli/console.hpp"
#include "cli/contents.hpp"
#include "cli/exit_codes.hpp"
#include "cli/export_options.hpp"
#include "cli/help.hpp"
#include "cli/layout_options.hpp"
#include "cli/machine_names.hpp"
#include "cli/machine_options.hpp"
#include "cli/option_text.hpp"
#include "cli/program.hpp"
#include "cli/results.hpp"
#include "cli/scenario_json.hpp"
#include "cli/shell_values.hpp"
#include "cli/titles.hpp"
#include "core/error.hpp"
#include "core/figures/table.hpp"
#include "core/shell_words.hpp"
#include "core/version.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/publish.hpp"

#include <cmath>

namespace lifang {
namespace {

std::string_view type_of(const Option& option) {
    switch (option.kind) {
        case Option::Kind::flag:
            return "boolean";
        case Option::Kind::number:
            return "number";
        case Option::Kind::count:
            return "integer";
        case Option::Kind::choice:
            return "choice";
        default:
            return "string";
    }
}

Json words_of(const Text& text) { return {{"en", text.en}, {"zh", text.zh}}; }

Json default_of(const Option& option) {
    if (option.kind == Option::Kind::flag) return false;
    if (option.fallback.empty()) return nullptr;
    const bool is_number = option.kind == Option::Kind::number || option.kind == Option::Kind::count;
    return is_number ? Json::parse(option.fallback) : Json(option.fallback);
}

Json describe_option(const Option& option) {
    Json json;
    json["name"] = key_of(option);
    if (const Text title = title_of(option); !title.en.empty()) json["title"] = words_of(title);
    json["type"] = type_of(option);
    if (type_of(option) == "string") json["content"] = content_of(option);
    if (option.kind == Option::Kind::choice || &option == &option::format)
        json["choices"] = find_shell_values(lifang_program(), option).words;
    const bool is_number = option.kind == Option::Kind::number || option.kind == Option::Kind::count;
    if (is_number && std::isfinite(option.least)) json["least"] = option.least;
    json["list"] = option.kind == Option::Kind::list;
    json["step"] = option.kind == Option::Kind::step;
    json["optional"] = !option.required;
    json["default_value"] = default_of(option);
    json["metavar"] = option.metavar;
    json["description"] = words_of(option.help);
    return json;
}

Json describe_results(std::span<const ResultKey> keys) {
    Json json = Json::object();
    for (const ResultKey& one : keys) {
        const auto types = alternatives(one.type);
        json[std::string(one.key)] = {{"type", types.size() == 1 ? Json(types.front()) : Json(types)},
                                      {"always", one.always},
                                      {"description", words_of(one.words)}};
    }
    return json;
}

/// The figures that JSON of layouts and of units holds, under the names of their columns.
template <class OneFigure>
Json describe_figures(std::span<const OneFigure> figures) {
    Json json = Json::object();
    for (const OneFigure& figure : figures)
        json[std::string(figure.column)] = {{"may_be_null", figure.null == Figure::Null::unknown},
                                            {"description", words_of(figure.name)}};
    return json;
}

Json describe_command(const Command& command) {
    Json json;
    json["name"] = command.name;
    if (const Text title = title_of(command); !title.en.empty()) json["title"] = words_of(title);
    json["description"] = words_of(command.summary);
    json["runs"] = runs_scenarios(command);
    json["parameters"] = Json::array();
    for (const Option* option : command.options)
        if (is_of_scenarios(*option)) json["parameters"].push_back(describe_option(*option));
    json["results"] = describe_results(results_of(command.name));
    return json;
}

Json describe_all() {
    Json json;
    json["program"] = "lifang";
    json["version"] = version;
    json["commands"] = Json::array();
    for (const Command& command : commands()) json["commands"].push_back(describe_command(command));
    json["error"] = describe_results(results_of_error());
    json["figures"] = {{"layouts", describe_figures(layout_figures())},
                       {"units", describe_figures(unit_figures())}};
    for (const ExitCodeWords& one : list_exit_codes())
        json["exit_codes"][std::string(one.name)] = static_cast<int>(one.code);
    return json;
}

/// What made a plan, or one of its layouts, so that it can be run again.
Json describe_making(const std::string& path, const std::string& layout_key) {
    const Plan plan = read_plan(path);
    std::string line;
    if (!layout_key.empty()) line = require_layout(plan, layout_key).command;
    if (line.empty())
        for (const auto& [key, value] : plan.metadata)
            if (key == "command") line = value;
    const std::vector<std::string> words = split_shell_words(line);
    if (words.size() < 2) throw Error(ExitCode::input, path, Message("plan_without_command"));
    return make_scenario_json(require_command(words[1]), {words.begin() + 2, words.end()});
}

}  // namespace

int run_describe(const Arguments& arguments, Console& console) {
    const std::string what = arguments.text(option::described);
    const std::string layout = arguments.text(option::layout_to_repeat);
    Json json;
    if (what.ends_with(".gpkg"))
        json = describe_making(what, layout);
    else if (!layout.empty())
        throw Error(ExitCode::usage, "--layout", Message("layout_of_no_plan"));
    else
        json = what.empty() ? describe_all() : describe_command(require_command(what));
    // A scenario or a description is JSON for people too.
    if (console.json())
        console.print_json(dump(json));
    else
        console.print(dump(json) + "\n");
    return 0;
}

}  // namespace lifang
