#pragma once

#include "cli/program.hpp"

#include <string>
#include <vector>

namespace lifang {

/// What a shell offers for the value of an option, read off the option table: the words of a choice, names
/// that the program knows (commands, formats, profiles), and files where the metavar names one.
struct ShellValues {
    std::vector<std::string> words;
    bool files = false;
    std::vector<std::string> endings;  ///< of the files, without the dot; empty: any

    bool empty() const { return words.empty() && !files; }
};

/// "PLAN.gpkg" → files that end in gpkg; "SRC[:LAYER]" → any file; "none|community" of a choice → its words.
ShellValues find_shell_values(const Program& program, const Option& option);

std::vector<const Option*> list_positionals(const Command& command);

/// The names that an option is called by: "-o", "--output".
std::vector<std::string_view> names_of(const Option& option);

}  // namespace lifang
