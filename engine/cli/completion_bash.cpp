#include "cli/shell_scripts.hpp"
#include "cli/shell_values.hpp"
#include "core/shell_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

// What does not depend on the table. bash cuts words at '=' and ':', so that "--output=a.gpkg" comes as
// three. PROGRAM is the program's name as a name of functions.
constexpr std::string_view machinery = R"bash(
# _PROGRAM_words WORD...: offers those that begin as what is typed, in any case
_PROGRAM_words() {
    local typed=${cur#[\"\']} word
    typed=${typed//\\/}
    for word; do
        [[ ${word,,} == "${typed,,}"* ]] || continue
        [[ $word != *' '* ]] || compopt -o filenames 2>/dev/null # readline quotes it
        COMPREPLY+=("$word")
    done
}

# _PROGRAM_files [ENDING...]: offers folders, and files with these endings
_PROGRAM_files() {
    local typed=${cur#[\"\']} ending
    typed=${typed//\\/}
    compopt -o filenames 2>/dev/null
    local -a found
    if (($# == 0)); then
        mapfile -t found < <(compgen -f -- "$typed")
    else
        mapfile -t found < <(compgen -d -- "$typed"
            for ending; do compgen -f -X "!*.$ending" -- "$typed"; done)
    fi
    COMPREPLY+=("${found[@]}")
}

_PROGRAM() {
    local cur=${COMP_WORDS[COMP_CWORD]} command='' option='' word='' place=1 first=FIRST i
    COMPREPLY=()
    if ((COMP_CWORD < first)); then
        _PROGRAM_value '' 0
        return
    fi
    ((first == 1)) || command=${COMP_WORDS[1]}
    for ((i = first; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ -n $option ]]; then
            [[ $word == = ]] || option=''
        elif [[ $word == : ]]; then # the word before goes on
            ((--place))
        elif [[ $word == -?* ]]; then
            ! _PROGRAM_takes_value "$command" "$word" || option=$word
        else
            ((++place))
        fi
    done
    [[ $cur != : && $word != : ]] || return # a layer of a file: only the file knows
    [[ $cur != = ]] || cur=''
    if [[ -n $option ]]; then
        _PROGRAM_value "$command" "$option"
    elif [[ $cur == -* ]]; then
        _PROGRAM_options "$command"
    else
        _PROGRAM_value "$command" "$place"
    fi
}

complete -F _PROGRAM NAME
)bash";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

std::string quoted(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words) line += " " + shell_quoted(word);
    return line;
}

/// "_PROGRAM_words none community"; files as well where the option takes them.
std::string offer(const ShellValues& values) {
    std::string line;
    if (!values.words.empty()) line += "_PROGRAM_words" + quoted(values.words);
    if (values.files) line += (line.empty() ? "" : "; ") + ("_PROGRAM_files" + quoted(values.endings));
    return line.empty() ? ":" : line;
}

std::string options_of(const std::vector<const Option*>& options) {
    std::vector<std::string> names;
    for (const Option* option : options)
        if (!option->is_positional())
            for (const std::string_view name : names_of(*option)) names.emplace_back(name);
    return "_PROGRAM_words" + quoted(names);
}

/// The patterns of "COMMAND OPTION": "'plan -o' | 'plan --output'".
std::string patterns(const Command& command, const Option& option) {
    std::vector<std::string> found;
    for (const std::string_view name : names_of(option))
        found.push_back(shell_quoted(fmt::format("{} {}", command.name, name)));
    return fmt::format("{}", fmt::join(found, " | "));
}

std::string places_of(const Program& program, const Command& command) {
    std::string lines;
    int place = 0;
    for (const Option* option : list_positionals(command)) {
        ++place;
        const std::string which = option->may_repeat() ? "[0-9]*" : std::to_string(place);
        lines += fmt::format("        '{} '{}) {} ;;\n", command.name, which,
                             offer(find_shell_values(program, *option)));
    }
    return lines;
}

}  // namespace

std::string complete_in_bash(const Program& program) {
    std::string options, valued, values;
    std::vector<std::string> names;
    for (const Command& command : program.commands) {
        names.emplace_back(command.name);
        options += fmt::format("        '{}') {} ;;\n", command.name, options_of(command.options));
        for (const Option* option : command.options) {
            if (option->is_positional() || !option->takes_value()) continue;
            const std::string pattern = patterns(command, *option);
            valued += fmt::format("        {}) return 0 ;;\n", pattern);
            const ShellValues offered = find_shell_values(program, *option);
            if (!offered.empty()) values += fmt::format("        {}) {} ;;\n", pattern, offer(offered));
        }
        values += places_of(program, command);
    }
    if (program.has_commands())
        values = fmt::format("        ' 0') _PROGRAM_words{}; [[ $cur != -* ]] || {} ;;\n", quoted(names),
                             options_of(program.options)) +
                 values;
    const std::string shared = replaced(
        replaced(std::string(machinery), "FIRST", program.has_commands() ? "2" : "1"), "NAME", program.name);
    const std::string script = fmt::format(
        "# bash completion of {}, made by the program from its table of options\n\n"
        "_PROGRAM_options() {{ # COMMAND: offers its options\n    case $1 in\n{}    esac\n}}\n\n"
        "_PROGRAM_takes_value() {{ # COMMAND OPTION\n    case \"$1 $2\" in\n{}    esac\n    return 1\n}}\n\n"
        "_PROGRAM_value() {{ # COMMAND and OPTION or place: offers values\n    case \"$1 $2\" in\n{}    "
        "esac\n}}\n{}",
        program.name, options, valued, values, shared);
    return replaced(script, "PROGRAM", replaced(std::string(program.name), "-", "_"));
}

}  // namespace lifang
