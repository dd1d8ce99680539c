#include "cli/abort_words.hpp"
#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/help.hpp"
#include "cli/help_options.hpp"
#include "cli/layout_options.hpp"
#include "cli/program_version.hpp"
#include "core/error.hpp"
#include "core/unforeseen.hpp"
#include "publish/plan_file/invalid_polygon.hpp"

#include <exception>

using namespace lifang;

namespace {

bool is_help(const std::string& word) {
    return word == option::show_help.name || word == option::show_help.short_name;
}

int run(const std::vector<std::string>& words, Console& console) {
    if (words.empty()) {
        console.log(explain_program(console.language()));
        return static_cast<int>(ExitCode::usage);
    }
    if (words[0] == option::show_version.name)
        return console.print(explain_version("lifang", console.language())), 0;
    if (words[0] == option::show_formats.name) return console.print(explain_formats(console.language())), 0;
    if (is_help(words[0])) return console.print(explain_program(console.language())), 0;

    const Command& command = require_command(words[0]);
    if (words.size() > 1 && is_help(words[1]))
        return console.print(explain_command("lifang", command, console.language())), 0;
    const Arguments arguments(command, {words.begin() + 1, words.end()});
    try {
        return command.run(arguments, console);
    } catch (const Error& error) {
        // Where the geometry library fails on a plan that others made or changed, the plan may be to blame.
        if (error.code() == ExitCode::internal && arguments.declares(option::plan_file))
            require_valid_polygons(arguments.text(option::plan_file));
        throw;
    }
}

/// Before any list of options or words is made, for which memory may run out as well.
[[gnu::constructor(101)]] void speak_from_the_start() { speak_on_abort(); }

}  // namespace

// Words in, exit code out; docs/cli.md lists the codes. What ends a command early is caught here, nowhere
// else.
int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    Console console(words);
    try {
        const int code = run(words, console);
        console.close();
        return code;
    } catch (const Error& error) {
        console.report(error);
        return static_cast<int>(error.code());
    } catch (const std::exception& error) {
        const Error told = error_of(error);
        console.report(told);
        return static_cast<int>(told.code());
    }
}
