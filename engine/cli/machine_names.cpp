#include "cli/machine_names.hpp"

#include "cli/common_options.hpp"
#include "cli/help_options.hpp"

#include <algorithm>

namespace lifang {

std::string key_of(const Option& option) {
    std::string_view name = option.name;
    if (!option.is_positional()) return std::string(name.substr(name.find_first_not_of('-')));
    std::string key;
    for (const char letter : name) {
        const char low = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (low < 'a' || low > 'z') break;
        key += low;
    }
    return key;
}

const Option* find_by_key(const Command& command, const std::string& key) {
    const auto found = std::ranges::find_if(command.options, [&](const Option* option) {
        return is_of_scenarios(*option) && key_of(*option) == key;
    });
    return found == command.options.end() ? nullptr : *found;
}

bool is_of_scenarios(const Option& option) {
    return &option != &option::json && &option != &option::quiet && &option != &option::language &&
           &option != &option::markdown && &option != &option::manual;
}

bool runs_scenarios(const Command& command) {
    return command.name != "run" && command.name != "help" && command.name != "describe" &&
           command.name != "completion";
}

}  // namespace lifang
