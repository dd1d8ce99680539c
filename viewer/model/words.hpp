#pragma once

#include "core/code_words.hpp"

#include <QString>

namespace lifang {

inline QString to_qstring(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// One of the engine's texts, with a capital letter.
QString text_in(const Text& text, Language language);

/// A code of the plan file in the engine's word for it, with a capital letter, as a heading or a value
/// stands: "most_even" → "Most even", "最均衡". A code without a word is shown as it is.
QString word_text(CodeSet set, std::string_view code, Language language);

}  // namespace lifang
