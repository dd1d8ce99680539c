#pragma once

#include "model/format.hpp"

#include <QObject>
#include <QTranslator>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The language of the screen: installs the translation that is built into the program, and tells everyone.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)

  public:
    /// "zh_CN" or "en"; anything else is taken by its first two letters, English when those say nothing.
    explicit Language(const QString& code, QObject* parent = nullptr);
    ~Language() override;

    const QString& code() const { return code_; }
    void setCode(const QString& code);
    Tongue tongue() const { return code_ == QLatin1String("en") ? Tongue::english : Tongue::chinese; }

    Q_INVOKABLE QString lengthText(double meters) const { return length_text(Meters{meters}, tongue()); }

  Q_SIGNALS:
    void changed();

  private:
    void install();

    QString code_;
    QTranslator translator_;
};

}  // namespace lifang
