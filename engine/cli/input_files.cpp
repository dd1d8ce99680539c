#include "cli/input_files.hpp"

#include "load/source/source_files.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool names_input(const Option& option) {
    constexpr std::string_view words[] = {"SRC", "INPUT", "GRAPH", "PLAN", "FILE"};
    return option.name != "--output" && std::ranges::any_of(words, [&](std::string_view word) {
               return option.metavar.find(word) != std::string_view::npos;
           });
}

}  // namespace

std::vector<std::filesystem::path> list_input_files(const Arguments& arguments) {
    std::vector<std::filesystem::path> files;
    for (const Option* option : arguments.command().options)
        if (names_input(*option))
            for (const std::string& source : arguments.list(*option)) {
                const auto found = list_source_files(source);
                files.insert(files.end(), found.begin(), found.end());
            }
    return files;
}

}  // namespace lifang
