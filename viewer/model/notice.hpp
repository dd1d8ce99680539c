#pragma once

#include "core/error.hpp"
#include "core/words.hpp"

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The last thing the window has to say: an error of the engine, or why an action cannot be done. An error is
/// worded when it is read, so that it follows the language. Warnings stay below what is said after them.
class Notice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool alarming READ alarming NOTIFY changed)  ///< something failed
    Q_PROPERTY(QString line READ line NOTIFY changed)       ///< where, what, what to do: one line

  public:
    using QObject::QObject;

    bool shown() const { return !line().isEmpty(); }
    bool alarming() const { return error_.has_value() || isWarning(); }
    QString line() const;

    /// An error stays until it is closed; one that a person asked for (interrupted) only says that it
    /// stopped.
    void tell(const Error& error);
    /// A plain sentence, which goes by itself after a while.
    Q_INVOKABLE void say(const QString& sentence);
    /// A warning is what is read now.
    bool isWarning() const { return !error_ && sentence_.isEmpty() && !warnings_.isEmpty(); }
    /// A sentence that stays until it is closed. Several stand below each other.
    void warn(const QString& sentence);
    /// Closes what is read now; warnings that it hid are read again.
    Q_INVOKABLE void clear();
    /// Onto the clipboard.
    Q_INVOKABLE void copy() const;
    void setLanguage(Language language);

  Q_SIGNALS:
    void changed();

  private:
    Language language_ = Language::en;
    std::optional<Error> error_;
    QString sentence_;
    QStringList warnings_;
    int said_ = 0;  ///< so that a later sentence is not closed with an earlier one
};

}  // namespace lifang
