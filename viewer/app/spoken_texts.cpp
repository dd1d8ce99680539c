#include "app/spoken_texts.hpp"

#include <QCoreApplication>

namespace lifang {

SpokenTexts::SpokenTexts() { QCoreApplication::installTranslator(this); }
SpokenTexts::~SpokenTexts() { QCoreApplication::removeTranslator(this); }

QString SpokenTexts::translate(const char* context, const char* text, const char* /*disambiguation*/,
                               int /*count*/) const {
    // Qt's own classes are in Qt's catalogue
    if (context && *context && *context != 'Q') texts_.emplace(context, text);
    return {};  // the next translator is asked
}

QStringList SpokenTexts::list_untranslated() const {
    QTranslator chinese;
    if (!chinese.load(QStringLiteral("lifang_zh_CN"), QStringLiteral(":/i18n"))) return {"no catalogue"};
    QStringList missing;
    for (const auto& [context, text] : texts_) {
        // texts that count have a form for each number
        const bool is_there = !chinese.translate(context, text).isEmpty() ||
                              !chinese.translate(context, text, nullptr, 1).isEmpty();
        if (!is_there) missing << QString::fromUtf8(context + ": " + text);
    }
    return missing;
}

}  // namespace lifang
