#include "model/screen_language.hpp"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace lifang {
namespace {

QString known(const QString& code) {
    return code.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

}  // namespace

ScreenLanguage::ScreenLanguage(const QString& code, QObject* parent) : QObject(parent), code_(known(code)) {
    install();
}

ScreenLanguage::~ScreenLanguage() {
    QCoreApplication::removeTranslator(&ours_);
    QCoreApplication::removeTranslator(&of_qt_);
}

void ScreenLanguage::setCode(const QString& code) {
    if (known(code) == code_) return;
    code_ = known(code);
    install();
    Q_EMIT changed();
}

void ScreenLanguage::install() {
    // a program without its translations still speaks the English of its source
    const auto exchange = [](QTranslator& translator, const QString& name, const QString& folder) {
        QCoreApplication::removeTranslator(&translator);
        if (translator.load(name, folder)) QCoreApplication::installTranslator(&translator);
    };
    exchange(of_qt_, QStringLiteral("qtbase_") + code_, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    exchange(ours_, QStringLiteral("lifang_") + code_, QStringLiteral(":/i18n"));
}

}  // namespace lifang
