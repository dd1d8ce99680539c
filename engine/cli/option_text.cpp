#include "cli/option_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {

std::vector<std::string_view> alternatives(std::string_view metavar) {
    std::vector<std::string_view> words;
    for (std::size_t start = 0; start < metavar.size();) {
        const std::size_t end = std::min(metavar.find('|', start), metavar.size());
        if (end > start) words.push_back(metavar.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::string called_by(std::string_view program, const Command& command) {
    return command.name.empty() ? std::string(program) : fmt::format("{} {}", program, command.name);
}

std::string usage_line(std::string_view program, const Command& command, Language language) {
    std::string line = called_by(program, command);
    for (const Option* option : command.options) {
        std::string words(option->is_positional()      ? option->metavar
                          : option->short_name.empty() ? option->name
                                                       : option->short_name);
        if (!option->is_positional() && option->takes_value()) words += fmt::format(" {}", option->metavar);
        if (option->required)
            line += " " + words;
        else if (option->is_positional())
            line += " [" + words + "]";
    }
    return line + std::string(Text{" [options]", " [选项]"}.in(language));
}

std::string spelled(const Option& option) {
    if (option.is_positional()) return std::string(option.metavar);
    std::string words = option.short_name.empty() ? "" : fmt::format("{}, ", option.short_name);
    words += option.name;
    if (option.takes_value()) words += fmt::format(" {}", option.metavar);
    return words;
}

std::string explained(const Option& option, Language language) {
    std::string text(option.help.in(language));
    if (!option.fallback.empty())
        text += fmt::format("{}{}{}", Text{" (default: ", "（默认："}.in(language), option.fallback,
                            Text{")", "）"}.in(language));
    if (option.may_repeat() && !option.is_positional())
        text += Text{"; may be repeated", "；可重复"}.in(language);
    if (option.required) text += Text{"; required", "；必填"}.in(language);
    return text;
}

}  // namespace lifang
