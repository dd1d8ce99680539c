#pragma once

#include "core/issue.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// How an unknown kind is told.
struct UnknownKindWords {
    std::string_view issue;      ///< its code, and that of its message
    std::string_view resembles;  ///< of the message that names the nearest word
    std::optional<std::string> (*find_nearest)(std::string_view word);
};

/// Words of a layer's kinds that nobody here knows, each told once.
class UnknownKinds {
  public:
    explicit UnknownKinds(UnknownKindWords words) : words_(words) {}

    void note(std::string_view word) { ++counts_[std::string(word)]; }
    /// One warning a word, with its count and the nearest known word, by word; then there are none.
    void report(const std::string& layer, Issues& issues);

  private:
    UnknownKindWords words_;
    std::map<std::string, int> counts_;
};

}  // namespace lifang
