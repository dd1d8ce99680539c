#pragma once

#include <stdexcept>
#include <string>

namespace lifang {

/// The program's exit codes; docs/cli.md lists them for people.
enum class ExitCode : int {
    done = 0,
    internal = 1,      ///< a defect of ours
    usage = 2,         ///< the command line is wrong
    input = 3,         ///< an input is unreadable or invalid
    output = 4,        ///< an output could not be written
    infeasible = 5,    ///< no layout can keep the rules, with the reason
    violations = 6,    ///< done, but the plan has violations and --strict was given
    interrupted = 130  ///< stopped by the user
};

/// Ends the run. Says where (file, layer, feature, option), what is wrong, and what the reader can do about
/// it. Caught once: in main, and in the viewer's session.
class Error : public std::runtime_error {
  public:
    Error(ExitCode code, std::string where, std::string what, std::string advice);

    ExitCode code() const { return code_; }
    const std::string& where() const { return where_; }
    const std::string& problem() const { return problem_; }
    const std::string& advice() const { return advice_; }

  private:
    ExitCode code_;
    std::string where_;
    std::string problem_;
    std::string advice_;
};

}  // namespace lifang
