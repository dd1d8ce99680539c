#include "model/notice.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace lifang {

QString Notice::line() const {
    if (isWarning()) return warnings_.join('\n');
    if (!error_) return sentence_;
    const auto part = [](const std::string& text) { return QString::fromStdString(text); };
    QStringList parts;
    for (const QString& text : {part(error_->where(language_)), part(error_->problem(language_))})
        if (!text.isEmpty()) parts << text;
    const QString advice = part(error_->advice(language_));
    const bool chinese = language_ == Language::zh;
    const QString what = parts.join(chinese ? QStringLiteral("：") : QStringLiteral(": "));
    return advice.isEmpty() ? what : what + (chinese ? QStringLiteral("。") : QStringLiteral(". ")) + advice;
}

void Notice::tell(const Error& error) {
    if (error.code() == ExitCode::interrupted) return say(tr("Stopped."));
    error_ = error;
    sentence_.clear();
    Q_EMIT changed();
}

void Notice::say(const QString& sentence) {
    constexpr int long_enough = 8000;  // ms, to read two lines
    error_.reset();
    sentence_ = sentence;
    QTimer::singleShot(long_enough, this, [this, number = ++said_] {
        if (number == said_ && !alarming()) clear();
    });
    Q_EMIT changed();
}

void Notice::warn(const QString& sentence) {
    sentence_.clear();
    warnings_ << sentence;
    Q_EMIT changed();
}

void Notice::clear() {
    if (isWarning()) warnings_.clear();
    error_.reset();
    sentence_.clear();
    Q_EMIT changed();
}

void Notice::copy() const { QGuiApplication::clipboard()->setText(line()); }

void Notice::setLanguage(Language language) {
    language_ = language;
    if (shown()) Q_EMIT changed();
}

}  // namespace lifang
