#include "cli/shell_values.hpp"

#include "cli/common_options.hpp"
#include "cli/export_options.hpp"
#include "cli/machine_options.hpp"
#include "cli/option_text.hpp"
#include "cli/plan_options.hpp"
#include "profiles/profiles.hpp"
#include "publish/export/driver.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

/// Words of metavars that stand for a file of any kind.
constexpr std::array<std::string_view, 6> any_file = {"FILE", "FOLDER", "GRAPH", "INPUT", "OUT", "SRC"};

/// "PLAN.gpkg", ".pdf" → "gpkg", "pdf"; empty where there is not an ending, as in "LAYER.FIELD".
std::string_view ending_of(std::string_view word) {
    const std::size_t dot = word.rfind('.');
    if (dot == std::string_view::npos) return {};
    const std::string_view ending = word.substr(dot + 1);
    const auto is_low = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    return std::ranges::all_of(ending, is_low) ? ending : std::string_view();
}

void add_files(std::string_view metavar, ShellValues& values) {
    bool any = false;
    for (std::string_view word : alternatives(metavar)) {
        word = word.substr(0, word.find('['));  // what may follow the name of the file
        if (word.ends_with("...")) word.remove_suffix(3);
        const std::string_view ending = ending_of(word);
        if (!ending.empty()) values.endings.emplace_back(ending);
        any = any || std::ranges::find(any_file, word) != any_file.end();
    }
    values.files = any || !values.endings.empty();
    if (any) values.endings.clear();
}

std::vector<std::string> list_formats() {
    std::vector<std::string> names;
    for (const ExportDriver& driver : list_export_drivers()) names.emplace_back(driver.name);
    names.emplace_back("SVG");
    return names;
}

}  // namespace

ShellValues find_shell_values(const Program& program, const Option& option) {
    ShellValues values;
    if (option.kind == Option::Kind::choice) {
        for (const std::string_view word : alternatives(option.metavar)) values.words.emplace_back(word);
        return values;
    }
    add_files(option.metavar, values);
    if (&option == &option::format) values.words = list_formats();
    if (&option == &option::profile || &option == &option::profile_name) values.words = list_profiles();
    if (&option == &option::help_topic || &option == &option::described)
        for (const Command& command : program.commands) values.words.emplace_back(command.name);
    return values;
}

std::vector<const Option*> list_positionals(const Command& command) {
    std::vector<const Option*> found;
    std::ranges::copy_if(command.options, std::back_inserter(found), &Option::is_positional);
    return found;
}

std::vector<std::string_view> names_of(const Option& option) {
    if (option.short_name.empty()) return {option.name};
    return {option.short_name, option.name};
}

}  // namespace lifang
