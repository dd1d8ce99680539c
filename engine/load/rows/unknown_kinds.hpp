#pragma once

#include "core/issue.hpp"

#include <map>
#include <string>
#include <string_view>

namespace lifang {

/// Words of a layer's kinds that nobody here knows, each told once.
class UnknownKinds {
  public:
    void note(std::string_view word) { ++counts_[std::string(word)]; }
    /// One warning a word, with its count and the nearest known word, by word; then there are none.
    void report(const std::string& layer, Issues& issues);

  private:
    std::map<std::string, int> counts_;
};

}  // namespace lifang
