#pragma once

#include "model/format.hpp"

#include <QObject>
#include <QTranslator>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The language of the screen: installs the translation that is built into the program, and tells everyone.
class ScreenLanguage : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Language)
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)

  public:
    /// "zh_CN" or "en"; anything else is taken by its first two letters, English when those say nothing.
    explicit ScreenLanguage(const QString& code, QObject* parent = nullptr);
    ~ScreenLanguage() override;

    const QString& code() const { return code_; }
    void setCode(const QString& code);
    Language language() const { return code_ == QLatin1String("en") ? Language::en : Language::zh; }

    Q_INVOKABLE QString lengthText(double meters) const { return length_text(Meters{meters}, language()); }

    /// Ground, not floor area: "850 m²", "1.25 ha"; "850㎡", "1.25公顷".
    Q_INVOKABLE QString landText(double square_metres) const {
        return land_text(SquareMeters{square_metres}, language());
    }
    Q_INVOKABLE QString measuredText(double metres) const {
        return measured_text(Meters{metres}, language());
    }

  Q_SIGNALS:
    void changed();

  private:
    void install();

    QString code_;
    QTranslator ours_;
    QTranslator of_qt_;  ///< its dialogs and the names of keys
};

}  // namespace lifang
