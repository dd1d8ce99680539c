#pragma once

#include "core/quantity.hpp"
#include "core/words.hpp"

#include <string>

namespace lifang {

/// The words of a map in one language, "zh" or "en".
class MapWords {
  public:
    /// Throws Error(usage) for other languages.
    explicit MapWords(const std::string& language);

    Language language() const { return language_; }
    bool is_chinese() const { return language_ == Language::zh; }
    template <class Text>
    Text pick(Text zh, Text en) const {
        return is_chinese() ? zh : en;
    }
    /// "9.8万㎡" or "98,000 m²": floor areas as planners say them.
    std::string floor_area(SquareMeters area) const;

  private:
    Language language_;
};

}  // namespace lifang
