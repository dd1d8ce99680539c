#include "model/words.hpp"

#include <algorithm>

namespace lifang {

QString text_in(const Text& text, Language language) {
    QString words = to_qstring(text.in(language));
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString word_text(CodeSet set, std::string_view code, Language language) {
    QString text = to_qstring(word_of(set, code, language));
    const bool has_word = std::ranges::find(list_words(set), code, &CodeWord::code) != list_words(set).end();
    if (has_word) text[0] = text[0].toUpper();
    return text;
}

}  // namespace lifang
