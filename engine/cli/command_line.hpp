#pragma once

#include "cli/commands.hpp"
#include "core/message.hpp"

#include <string>
#include <vector>

namespace lifang {

/// An option and a value it is given; the value of a flag is empty.
struct Given {
    const Option* option;
    std::string value;
};

/// The option of a command that each of the words belongs to, in the order typed, by the rules of GNU's
/// getopt_long: "--name value", "--name=value", "-n value", "-nvalue", flags of one letter joined ("-qv").
/// The value of an option is the next word, whatever it begins with. Behind "--" all words are positionals;
/// so are
/// "-" and negative numbers anywhere. A name of several letters may have one dash where the table says so
/// ("-t_srs"). Names are written out: an abbreviation would change its meaning with the next option we add.
/// Throws Error(usage) that names the word, and what was probably meant.
std::vector<Given> assign_words(const Command& command, const std::vector<std::string>& words);

/// Throws Error(usage); where neither message advises anything, the advice is
/// 'lifang help COMMAND', or --help of a program without commands.
[[noreturn]] void refuse_word(const Command& command, const std::string& word, const Message& problem,
                              const Message& advice = {});

}  // namespace lifang
