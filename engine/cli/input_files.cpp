#include "cli/input_files.hpp"

#include "cli/option_text.hpp"
#include "cli/plan_options.hpp"
#include "load/source/source_files.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool holds(const auto& list, const auto& word) { return std::ranges::find(list, word) != list.end(); }

bool names_input(const Option& option) {
    constexpr std::string_view words[] = {"SRC", "INPUT", "GRAPH", "PLAN", "FILE", "OLD", "MANIFEST"};
    return option.name != "--output" && std::ranges::any_of(words, [&](std::string_view word) {
               return option.metavar.find(word) != std::string_view::npos;
           });
}

/// "--by street", a shipped profile: no path, whatever folder is called so.
bool is_known_word(const Option& option, const std::string& value) {
    return holds(alternatives(option.metavar), value) ||
           (&option == &option::profile && holds(list_profiles(), value));
}

}  // namespace

std::vector<std::filesystem::path> list_input_files(const Arguments& arguments) {
    std::vector<std::filesystem::path> files;
    for (const Option* option : arguments.command().options)
        if (names_input(*option))
            for (const std::string& source : arguments.list(*option)) {
                if (is_known_word(*option, source)) continue;
                const auto found = list_source_files(source);
                files.insert(files.end(), found.begin(), found.end());
            }
    return files;
}

}  // namespace lifang
