#include "model/words.hpp"

namespace lifang {

QString word_text(CodeSet set, std::string_view code, Language language) {
    const std::string_view word = word_of(set, code, language);
    QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    if (!text.isEmpty() && word != code) text[0] = text[0].toUpper();
    return text;
}

}  // namespace lifang
