#include "core/error.hpp"

namespace lifang {
namespace {

std::string sentence(const std::string& where, const std::string& what, const std::string& advice) {
    std::string text = where.empty() ? what : where + ": " + what;
    if (!advice.empty()) text += ". " + advice;
    return text;
}

}  // namespace

Error::Error(ExitCode code, std::string where, std::string what, std::string advice)
    : std::runtime_error(sentence(where, what, advice)),
      code_(code),
      where_(std::move(where)),
      problem_(std::move(what)),
      advice_(std::move(advice)) {}

}  // namespace lifang
