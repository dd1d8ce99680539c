#include "cli/option_text.hpp"
#include "cli/shell_scripts.hpp"
#include "cli/shell_values.hpp"
#include "core/shell_words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// Letters that end a part of a specification of _arguments.
std::string escaped(std::string_view text, std::string_view ends) {
    std::string out;
    for (const char letter : text) {
        if (ends.find(letter) != std::string_view::npos) out += '\\';
        out += letter;
    }
    return out;
}

/// What _arguments does for a value: "(none community)", "_files -g *.gpkg", or both; a blank before a
/// function keeps options of _arguments away from it.
std::string action_of(const ShellValues& values) {
    std::string words, files;
    for (const std::string& word : values.words) words += (words.empty() ? "" : " ") + escaped(word, " ");
    for (const std::string& ending : values.endings) files += (files.empty() ? "" : "|") + ending;
    if (values.endings.size() > 1)
        files = fmt::format("({})", files);  // of one, zsh would take it for something else
    files = files.empty() ? "_files" : fmt::format("_files -g \"*.{}\"", files);
    if (!values.files) return words.empty() ? " " : fmt::format("({})", words);
    if (words.empty()) return files;
    return fmt::format(" _alternative \"words\\:value\\:({})\" \"files\\:file\\:{}\"", words,
                       escaped(files, "\""));
}

std::string value_of(const Program& program, const Option& option) {
    return fmt::format(":{}:{}", escaped(option.metavar, ":"), action_of(find_shell_values(program, option)));
}

/// A specification for each name of an option, which rule each other out unless it may be repeated.
std::string option_specs(const Program& program, const Option& option, Language language) {
    std::string lines;
    const auto names = names_of(option);
    const std::string others =
        names.size() < 2 || option.may_repeat() ? "" : fmt::format("({} {})", names[0], names[1]);
    for (const std::string_view name : names) {
        const bool joined = option.takes_value() && name.starts_with("--");
        const std::string spec = fmt::format("{}{}{}{}[{}]{}", option.may_repeat() ? "*" : "", others, name,
                                             joined ? "=" : "", escaped(explained(option, language), "[]:"),
                                             option.takes_value() ? value_of(program, option) : "");
        lines += fmt::format(" \\\n                {}", shell_quoted(spec));
    }
    return lines;
}

std::string arguments_of(const Program& program, const std::vector<const Option*>& options,
                         Language language) {
    std::string lines = "_arguments -s -S";
    for (const Option* option : options) {
        if (!option->is_positional())
            lines += option_specs(program, *option, language);
        else
            lines += fmt::format(" \\\n                {}", shell_quoted((option->may_repeat() ? "*"
                                                                          : option->required   ? ""
                                                                                               : ":") +
                                                                         value_of(program, *option)));
    }
    return lines;
}

}  // namespace

std::string complete_in_zsh(const Program& program, Language language) {
    const std::string function = fmt::format("_{}", program.name);
    std::string body;
    if (!program.has_commands()) {
        body = fmt::format("    {}\n", arguments_of(program, program.commands.front().options, language));
    } else {
        std::string names, cases;
        for (const Command& command : program.commands) {
            names += fmt::format(
                "            {}\n",
                shell_quoted(fmt::format("{}:{}", command.name, escaped(command.summary.in(language), ":"))));
            cases += fmt::format("        {})\n            {}\n            ;;\n", command.name,
                                 arguments_of(program, command.options, language));
        }
        body = fmt::format(
            "    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n        local -a commands=(\n{}       "
            " )\n"
            "        _describe -t commands command commands\n        return\n    elif (( CURRENT == 2 )); "
            "then\n"
            "        {}\n        return\n    fi\n    local command=$words[2]\n    shift words\n    (( "
            "CURRENT-- ))\n"
            "    case $command in\n{}    esac\n",
            names, arguments_of(program, program.options, language), cases);
    }
    return fmt::format(
        "#compdef {0}\n# zsh completion of {0}, made by the program from its table of options\n\n{1}() {{\n"
        "    local curcontext=$curcontext state line\n    typeset -A opt_args\n{2}}}\n\n"
        "if [[ $funcstack[1] == {1} ]]; then\n    {1} \"$@\"\nelse\n    compdef {1} {0}\nfi\n",
        program.name, function, body);
}

}  // namespace lifang
