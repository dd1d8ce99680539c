#pragma once

#include "cli/command_line.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// The words of one command line, checked against the command's options.
class Arguments {
  public:
    /// Parses what stands behind the command's name. Throws Error(usage) that names the word and what was
    /// probably meant.
    Arguments(const Command& command, const std::vector<std::string>& words);

    bool declares(const Option& option) const;  ///< whether the command has it
    bool flag(const Option& option) const { return find(option) != nullptr; }
    std::string text(const Option& option) const;  ///< or its fallback
    std::vector<std::string> list(const Option& option) const;
    std::optional<double> number(const Option& option) const;  ///< or its fallback, or nothing
    std::uint64_t count(const Option& option) const;           ///< or its fallback
    bool has(const Option& option) const { return find(option) != nullptr; }

    /// The options of kind `step`, in the order typed.
    const std::vector<Given>& steps() const { return steps_; }

    const Command& command() const { return command_; }
    /// The line as typed, and its part that decides the result (in the order of the option table, steps in
    /// the order typed), both ready for a shell.
    std::string typed() const;
    std::string deciding() const;

  private:
    bool is_heard(const Option& option) const;
    const std::vector<std::string>* find(const Option& option) const;

    const Command& command_;
    std::vector<std::string> words_;
    std::map<const Option*, std::vector<std::string>> values_;  // looked up, never listed
    std::vector<Given> steps_;
};

}  // namespace lifang
