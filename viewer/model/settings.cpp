#include "model/settings.hpp"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QRect>
#include <QStandardPaths>
#include <algorithm>

namespace lifang {
namespace {

Settings::Look look_of(int number) {
    return number >= Settings::System && number <= Settings::HighContrast ? Settings::Look(number)
                                                                          : Settings::System;
}

int within_limits(int percent) {
    return std::clamp(percent, Settings::smallest_text, Settings::largest_text);
}

}  // namespace

Settings::Settings(const QString& file, QObject* parent) : QObject(parent) {
    if (!file.isEmpty()) file_ = std::make_unique<QSettings>(file, QSettings::IniFormat);
    look_ = look_of(read("look", System).toInt());
    colour_safe_ = read("colour_safe", false).toBool();
    text_size_ = within_limits(read("text_size", smallest_text).toInt());
    panel_ = read("panel", QStringLiteral("unit")).toString();
    if (qGuiApp) qGuiApp->installEventFilter(this);  // Qt 6.4 tells of the system's look as a palette only
}

QString Settings::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/lifang-viewer.ini");
}

QVariant Settings::read(const char* key, const QVariant& otherwise) const {
    return file_ ? file_->value(QLatin1String(key), otherwise) : otherwise;
}

void Settings::keep(const char* key, const QVariant& value) {
    if (file_) file_->setValue(QLatin1String(key), value);
}

void Settings::setLook(Look look) {
    if (look_ == look) return;
    look_ = look;
    keep("look", static_cast<int>(look));
    Q_EMIT changed();
}

bool Settings::dark() const {
    if (look_ != System || !qGuiApp) return look_ == Dark;
    constexpr int half = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < half;
}

void Settings::setColourSafe(bool safe) {
    if (colour_safe_ == safe) return;
    colour_safe_ = safe;
    keep("colour_safe", safe);
    Q_EMIT changed();
}

void Settings::setTextSize(int percent) {
    percent = within_limits(percent);
    if (text_size_ == percent) return;
    text_size_ = percent;
    keep("text_size", percent);
    Q_EMIT changed();
}

void Settings::setPanel(const QString& id) {
    if (panel_ == id) return;
    panel_ = id;
    keep("panel", id);
    Q_EMIT changed();
}

QString Settings::language() const { return read("language", QString()).toString(); }
void Settings::setLanguage(const QString& code) { keep("language", code); }

QRect Settings::window() const { return read("window", QRect()).toRect(); }
void Settings::setWindow(const QRect& window) { keep("window", window); }

bool Settings::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && look_ == System) Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

}  // namespace lifang
