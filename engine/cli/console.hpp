#pragma once

#include "core/error.hpp"
#include "core/issue.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// How the program speaks: results to stdout, everything else to stderr.
class Console {
  public:
    /// Reads --language, --quiet and --json off the words themselves: even the message that the words are
    /// wrong must come in the right form.
    explicit Console(const std::vector<std::string>& words);

    Language language() const { return language_; }
    bool json() const { return json_; }
    bool quiet() const { return quiet_; }
    std::string_view say(const Text& text) const { return text.in(language_); }

    void print(std::string_view result);      ///< a result for people: not with --json or --quiet
    void print_json(std::string_view value);  ///< the result for machines: only with --json
    struct Results {
        std::string text;
        std::string json;
    };
    /// From here on what print() and print_json() are given is kept, until it is taken; an error is told at
    /// once.
    void collect() { collected_.emplace(); }
    Results take();
    void log(std::string_view line);  ///< a line about the run: not with --quiet

    /// From here on the run is told to a program, as lines of JSON on stderr (cli/progress.hpp).
    void tell_progress_to_program() { progress_for_program_ = true; }
    bool progress_for_program() const { return progress_for_program_; }

    std::string tell(const Error& error) const;  ///< where, what and what to do, in two lines
    /// Tells an error on stderr, and with --json as {"error": …} on stdout too.
    void report(const Error& error);

    /// Flushes stdout. Throws Error(output) when what was printed did not arrive (a full disk).
    void close();

  private:
    Language language_;
    bool quiet_;
    bool json_;
    bool progress_for_program_ = false;
    std::optional<Results> collected_;
};

std::string percent(double share);  ///< 0.1234 → "12.3 %"

/// One line per severity and code: how often it was found, and the first message.
std::string describe_issues(const Issues& issues, Language language);

}  // namespace lifang
