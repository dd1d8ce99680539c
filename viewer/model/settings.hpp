#pragma once

#include "model/map_look.hpp"

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariantList>
#include <memory>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What the person at the screen has chosen once and expects to find again, kept in a file of the user.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed)  ///< what the look comes to, the system's asked
    Q_PROPERTY(bool colourSafe READ colourSafe WRITE setColourSafe NOTIFY changed)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed)
    Q_PROPERTY(QString panel READ panel WRITE setPanel NOTIFY changed)
    /// Plan files opened lately, the last first: {path, url, name, folder, missing}.
    Q_PROPERTY(QVariantList recentFiles READ recentFiles NOTIFY recentChanged)

  public:
    enum Look { System, Light, Dark, HighContrast };
    Q_ENUM(Look)

    static constexpr int smallest_text = 100, largest_text = 200, text_step = 25;  // percent

    /// Kept in `file` (INI); with an empty name nothing is read or kept, as pictures and tests want it.
    explicit Settings(const QString& file, QObject* parent = nullptr);

    /// The file of this user.
    static QString userFile();

    Look look() const { return look_; }
    void setLook(Look look);
    bool dark() const;
    /// Hues that people who see no red or green tell apart.
    bool colourSafe() const { return colour_safe_; }
    void setColourSafe(bool safe);
    int textSize() const { return text_size_; }  ///< percent, 100…200
    void setTextSize(int percent);
    const QString& panel() const { return panel_; }  ///< id of the one that is open; empty: none
    void setPanel(const QString& id);
    QVariantList recentFiles() const;
    void addRecent(const QString& path);
    Q_INVOKABLE void forgetRecent();
    /// What was added to the map of a plan file, as AddedFiles::kept() has it; empty: nothing.
    QString addedTo(const QString& plan) const;
    void keepAdded(const QString& plan, const QString& added);
    /// Code of the language; empty until one was chosen.
    QString language() const;
    void setLanguage(const QString& code);
    /// Size and place of the window as QWindow understands them; empty at first.
    QRect window() const;
    void setWindow(const QRect& window);

    /// Brings back how maps looked last time, and keeps it from now on.
    void follow(MapLook& look);

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    void changed();
    void recentChanged();

  private:
    QVariant read(const char* key, const QVariant& otherwise) const;
    void keep(const char* key, const QVariant& value);

    std::unique_ptr<QSettings> file_;  ///< null: nothing is kept
    Look look_ = System;
    bool colour_safe_ = false;
    int text_size_ = smallest_text;
    QString panel_;
    QStringList recent_;
};

}  // namespace lifang
