#include "cli/command_line.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"

#include <algorithm>
#include <string_view>

namespace lifang {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "-" is a name that many programs give to standard input, "-3" a number.
bool is_positional(const std::string& word) {
    return word.size() < 2 || word.front() != '-' || is_digit(word[1]);
}

class Reading {
  public:
    Reading(const Command& command, const std::vector<std::string>& words)
        : command_(command), words_(words) {}

    std::vector<Given> assign() {
        while (next_ < words_.size()) {
            const std::string& word = words_[next_++];
            if (only_positionals_ || is_positional(word))
                take_positional(word);
            else if (word == "--")
                only_positionals_ = true;
            else
                take_option(word);
        }
        return given_;
    }

  private:
    const Option* find_option(std::string_view name) const {
        for (const Option* option : command_.options)
            if (!option->is_positional() && (option->name == name || option->short_name == name))
                return option;
        return nullptr;
    }

    void take_positional(const std::string& word) {
        const auto is_free = [&](const Option* option) {
            return option->is_positional() &&
                   (option->may_repeat() ||
                    std::ranges::find(given_, option, &Given::option) == given_.end());
        };
        const auto place = std::ranges::find_if(command_.options, is_free);
        if (place == command_.options.end()) refuse_word(command_, word, Message("unexpected_argument"));
        given_.push_back({*place, word});
    }

    void take_option(const std::string& word) {
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const Option* option = find_option(name);
        if (!option && !word.starts_with("--")) return take_letters(word);
        if (!option) refuse_unknown(name);
        if (!option->takes_value() && equals != std::string::npos)
            refuse_word(command_, std::string(option->name), Message("flag_with_value"));
        if (!option->takes_value())
            given_.push_back({option, {}});
        else if (equals != std::string::npos)
            given_.push_back({option, word.substr(equals + 1)});
        else
            take_next_word(*option);
    }

    /// "-oFILE", "-qoFILE", "-qo FILE".
    void take_letters(const std::string& word) {
        for (std::size_t at = 1; at < word.size(); ++at) {
            const Option* option = find_option(std::string{'-', word[at]});
            if (!option) refuse_unknown(word.substr(0, word.find('=')));
            if (!option->takes_value()) {
                given_.push_back({option, {}});
                continue;
            }
            if (at + 1 == word.size()) return take_next_word(*option);
            given_.push_back({option, word.substr(at + 1)});
            return;
        }
    }

    void take_next_word(const Option& option) {
        if (next_ == words_.size())
            refuse_word(command_, std::string(option.name), Message("option_without_value"));
        given_.push_back({&option, words_[next_++]});
    }

    [[noreturn]] void refuse_unknown(const std::string& name) const {
        std::vector<std::string_view> known;
        for (const Option* option : command_.options)
            if (!option->is_positional()) known.push_back(option->name);
        const auto meant = find_nearest(name, known);
        refuse_word(command_, name,
                    command_.name.empty() ? Message("unknown_option_of_program")
                                          : Message("unknown_option", {{"command", command_.name}}),
                    meant ? Message("did_you_mean", {{"word", *meant}}) : Message());
    }

    const Command& command_;
    const std::vector<std::string>& words_;
    std::size_t next_ = 0;
    bool only_positionals_ = false;
    std::vector<Given> given_;
};

}  // namespace

std::vector<Given> assign_words(const Command& command, const std::vector<std::string>& words) {
    return Reading(command, words).assign();
}

void refuse_word(const Command& command, const std::string& word, const Message& problem,
                 const Message& advice) {
    const bool says_more = !advice.empty() || !problem.advice(Language::en).empty();
    const Message help = command.name.empty() ? Message("see_program_help")
                                              : Message("see_command_help", {{"command", command.name}});
    throw Error(ExitCode::usage, word, problem, says_more ? advice : help);
}

}  // namespace lifang
