#include "cli/input_files.hpp"

#include "cli/option_text.hpp"
#include "cli/plan_options.hpp"
#include "load/source/source_files.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool names_input(const Option& option) {
    constexpr std::string_view words[] = {"SRC", "INPUT", "GRAPH", "PLAN", "FILE", "OLD", "MANIFEST"};
    return option.name != "--output" && std::ranges::any_of(words, [&](std::string_view word) {
               return option.metavar.find(word) != std::string_view::npos;
           });
}

/// "--by street" is no path, whatever folder is called so.
bool is_known_word(const Option& option, const std::string& value) {
    const auto words = alternatives(option.metavar);
    return std::ranges::find(words, value) != words.end();
}

std::vector<std::filesystem::path> list_files(const Option& option, const std::string& value) {
    if (&option == &option::profile) return list_profile_files(value);
    return is_known_word(option, value) ? std::vector<std::filesystem::path>{} : list_source_files(value);
}

}  // namespace

std::vector<std::filesystem::path> list_input_files(const Arguments& arguments) {
    std::vector<std::filesystem::path> files;
    for (const Option* option : arguments.command().options)
        if (names_input(*option))
            for (const std::string& source : arguments.list(*option)) {
                const auto found = list_files(*option, source);
                files.insert(files.end(), found.begin(), found.end());
            }
    return files;
}

}  // namespace lifang
