#include "model/words.hpp"

#include <algorithm>

namespace lifang {

QString word_text(CodeSet set, std::string_view code, Language language) {
    const std::string_view word = word_of(set, code, language);
    QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    const bool has_word = std::ranges::find(list_words(set), code, &CodeWord::code) != list_words(set).end();
    if (has_word) text[0] = text[0].toUpper();
    return text;
}

}  // namespace lifang
