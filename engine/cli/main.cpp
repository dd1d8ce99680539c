#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/help.hpp"
#include "core/error.hpp"
#include "core/version.hpp"

#include <exception>

#include <fmt/format.h>

using namespace lifang;

namespace {

int run(const std::vector<std::string>& words, Console& console) {
    if (words.empty()) {
        console.log(explain_program(console.language()));
        return static_cast<int>(ExitCode::usage);
    }
    if (words[0] == "--version") return console.print(fmt::format("lifang {}\n", version)), 0;
    if (words[0] == "--formats") return console.print(explain_formats(console.language())), 0;
    if (words[0] == "--help" || words[0] == "-h")
        return console.print(explain_program(console.language())), 0;

    const Command& command = require_command(words[0]);
    if (words.size() > 1 && (words[1] == "--help" || words[1] == "-h"))
        return console.print(explain_command(command, console.language())), 0;
    return command.run(Arguments(command, {words.begin() + 1, words.end()}), console);
}

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
        console.report_defect(error.what());
        return static_cast<int>(ExitCode::internal);
    }
}
