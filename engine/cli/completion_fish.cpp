#include "cli/option_text.hpp"
#include "cli/shell_scripts.hpp"
#include "cli/shell_values.hpp"
#include "core/shell_words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// "-l output -s o", and "-o t_srs" for a name of several letters with one dash.
std::string names_in_fish(const Option& option) {
    std::string names;
    for (const std::string_view name : names_of(option)) {
        const bool is_long = name.starts_with("--");
        const std::string_view bare = name.substr(is_long ? 2 : 1);
        names += fmt::format(" -{} {}", is_long ? "l" : bare.size() == 1 ? "s" : "o", bare);
    }
    return names;
}

/// What is offered for a value: "-x -a 'none community'", "-r -F", or a function that picks files by their
/// ending.
std::string values_in_fish(const ShellValues& values) {
    std::string offered;
    for (const std::string& word : values.words)
        offered += (offered.empty() ? "" : " ") +
                   (word.find(' ') == std::string::npos ? word : fmt::format("\"{}\"", word));
    for (const std::string& ending : values.endings)
        offered += fmt::format("{}(__fish_complete_suffix .{})", offered.empty() ? "" : " ", ending);
    if (values.files && values.endings.empty())
        return offered.empty() ? " -F" : fmt::format(" -F -a {}", shell_quoted(offered));
    return offered.empty() ? " -f" : fmt::format(" -f -a {}", shell_quoted(offered));
}

std::string lines_of(const Program& program, const Command& command, Language language) {
    std::string lines;
    const std::string function = fmt::format("__{}_has", program.name);
    int place = 0;
    for (const Option* option : command.options) {
        const ShellValues values = find_shell_values(program, *option);
        const std::string help = shell_quoted(explained(*option, language));
        std::string when = command.name.empty() ? "" : fmt::format(" -n '{} {}'", function, command.name);
        if (option->is_positional()) {
            ++place;
            if (!command.name.empty() && !option->may_repeat())
                when = fmt::format(" -n '{} {} {}'", function, command.name, place);
            lines += fmt::format("complete -c {}{}{}\n", program.name, when, values_in_fish(values));
        } else {
            lines += fmt::format("complete -c {}{}{}{} -d {}\n", program.name, when, names_in_fish(*option),
                                 option->takes_value() ? " -r" + values_in_fish(values) : "", help);
        }
    }
    return lines;
}

}  // namespace

std::string complete_in_fish(const Program& program, Language language) {
    std::string text = fmt::format(
        "# fish completion of {0}, made by the program from its table of options\n\n"
        "complete -c {0} -f\n",
        program.name);
    if (program.has_commands()) {
        const std::string function = fmt::format("__{}_has", program.name);
        text += fmt::format(
            "\nfunction {0} # [COMMAND [PLACE]]: no command is typed; this one is; the next word has this "
            "place\n"
            "    set -l words (commandline -opc)\n"
            "    if test (count $argv) -eq 0\n        test (count $words) -eq 1\n        return\n    end\n"
            "    test (count $words) -gt 1; and test $words[2] = $argv[1]; or return 1\n"
            "    test (count $argv) -eq 1; and return 0\n"
            "    test (count (string match -v -- '-*' $words)) -eq (math $argv[2] + 1)\n"
            "end\n\n",
            function);
        for (const Option* option : program.options)
            text += fmt::format("complete -c {} -n {}{} -d {}\n", program.name, function,
                                names_in_fish(*option), shell_quoted(std::string(option->help.in(language))));
        for (const Command& command : program.commands)
            text += fmt::format("complete -c {} -n {} -a {} -d {}\n", program.name, function, command.name,
                                shell_quoted(std::string(command.summary.in(language))));
    }
    for (const Command& command : program.commands) text += "\n" + lines_of(program, command, language);
    return text;
}

}  // namespace lifang
