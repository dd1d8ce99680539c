#pragma once

#include "core/message.hpp"

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
/// it, in the language of whoever shows it. Caught once: in main, and in the viewer's session.
class Error : public std::runtime_error {
  public:
    /// The advice is the catalogue's for `problem` unless the case at hand asks for another.
    Error(ExitCode code, Phrase where, Message problem, Message advice = {});

    ExitCode code() const { return code_; }
    const Message& message() const { return problem_; }
    std::string where(Language language = Language::en) const { return where_.in(language); }
    std::string problem(Language language = Language::en) const { return problem_.in(language); }
    std::string advice(Language language = Language::en) const;

  private:
    ExitCode code_;
    Phrase where_;
    Message problem_;
    Message advice_;
};

}  // namespace lifang
