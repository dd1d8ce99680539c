#include "core/error.hpp"

namespace lifang {
namespace {

std::string sentence(const Phrase& where, const Message& problem, const Message& advice) {
    constexpr auto en = Language::en;
    std::string text = where.empty() ? problem.in(en) : where.in(en) + ": " + problem.in(en);
    const std::string help = advice.empty() ? problem.advice(en) : advice.in(en);
    if (!help.empty()) text += ". " + help;
    return text;
}

}  // namespace

Error::Error(ExitCode code, Phrase where, Message problem, Message advice)
    : std::runtime_error(sentence(where, problem, advice)),
      code_(code),
      where_(std::move(where)),
      problem_(std::move(problem)),
      advice_(std::move(advice)) {}

std::string Error::advice(Language language) const {
    return advice_.empty() ? problem_.advice(language) : advice_.in(language);
}

}  // namespace lifang
