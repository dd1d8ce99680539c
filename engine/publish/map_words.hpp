#pragma once

#include "core/quantity.hpp"

#include <string>

namespace lifang {

/// The words of a map in one language, "zh" or "en".
class MapWords {
  public:
    /// Throws Error(usage) for other languages.
    explicit MapWords(const std::string& language);

    bool is_chinese() const { return chinese_; }
    template <class Text>
    Text pick(Text zh, Text en) const {
        return chinese_ ? zh : en;
    }
    /// "9.8万㎡" or "98,000 m²": floor areas as planners say them.
    std::string floor_area(SquareMeters area) const;
    /// A layout's label, or the word itself when it is not one of ours.
    std::string label(const std::string& label) const;
    std::string violation(const std::string& code) const;
    std::string status(const std::string& status) const;

  private:
    bool chinese_;
};

/// 12345 → "12,345".
std::string with_thousands(long long number);

}  // namespace lifang
