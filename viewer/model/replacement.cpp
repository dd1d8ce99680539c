#include "model/replacement.hpp"

#include <utility>

namespace lifang {

bool Replacement::isAskedBy(const Error& error) {
    return error.message().code() == "output_exists" || error.message().code() == "database_has_layout";
}

void Replacement::ask(Kind kind, const Error& error, Language language, const QObject* writer,
                      std::function<void()> replace) {
    kind_ = kind;
    what_ = QString::fromStdString(error.where(language)) +
            (language == Language::zh ? QStringLiteral("：") : QStringLiteral(": ")) +
            QString::fromStdString(error.problem(language));
    writer_ = writer;
    replace_ = std::move(replace);
    Q_EMIT asked();
}

void Replacement::agree() {
    const auto replace = std::exchange(replace_, {});
    Q_EMIT answered();
    if (replace && writer_) replace();
}

void Replacement::decline() {
    replace_ = {};
    Q_EMIT answered();
}

}  // namespace lifang
