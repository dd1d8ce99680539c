#include "model/screen_language.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

QString known(const QString& code) {
    return code.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

}  // namespace

ScreenLanguage::ScreenLanguage(const QString& code, QObject* parent) : QObject(parent), code_(known(code)) {
    install();
}

ScreenLanguage::~ScreenLanguage() { QCoreApplication::removeTranslator(&translator_); }

void ScreenLanguage::setCode(const QString& code) {
    if (known(code) == code_) return;
    code_ = known(code);
    install();
    Q_EMIT changed();
}

void ScreenLanguage::install() {
    QCoreApplication::removeTranslator(&translator_);
    // a program without its translations still speaks the English of its source
    if (translator_.load(QStringLiteral(":/i18n/lifang_") + code_))
        QCoreApplication::installTranslator(&translator_);
}

}  // namespace lifang
