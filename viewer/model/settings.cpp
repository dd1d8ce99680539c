#include "model/settings.hpp"

#include <QCryptographicHash>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QRect>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>

namespace lifang {
namespace {

Settings::Look look_of(int number) {
    return number >= Settings::System && number <= Settings::HighContrast ? Settings::Look(number)
                                                                          : Settings::System;
}

/// A path holds what a name of a setting cannot.
QByteArray key_of_added(const QString& plan) {
    const QByteArray path = QFileInfo(plan).absoluteFilePath().toUtf8();
    return "added/" + QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
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
    recent_ = read("recent", QStringList()).toStringList();
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

QVariantList Settings::recentFiles() const {
    QVariantList files;
    for (const QString& path : recent_) {
        const QFileInfo file(path);
        files << QVariantMap{{"path", path},
                             {"url", QUrl::fromLocalFile(path)},
                             {"name", file.fileName()},
                             {"folder", QDir::toNativeSeparators(file.path())},
                             {"missing", !file.exists()}};
    }
    return files;
}

void Settings::addRecent(const QString& path) {
    constexpr qsizetype as_many_as_are_looked_at = 10;
    const QString whole = QFileInfo(path).absoluteFilePath();
    recent_.removeAll(whole);
    recent_.prepend(whole);
    recent_ = recent_.mid(0, as_many_as_are_looked_at);
    keep("recent", recent_);
    Q_EMIT recentChanged();
}

void Settings::forgetRecent() {
    recent_.clear();
    keep("recent", recent_);
    Q_EMIT recentChanged();
}

QString Settings::addedTo(const QString& plan) const {
    return read(key_of_added(plan).constData(), QString()).toString();
}

void Settings::keepAdded(const QString& plan, const QString& added) {
    if (!file_ || plan.isEmpty()) return;
    const QByteArray key = key_of_added(plan);
    if (added.isEmpty())
        file_->remove(QLatin1String(key));
    else
        keep(key.constData(), added);
}

QString Settings::language() const { return read("language", QString()).toString(); }
void Settings::setLanguage(const QString& code) { keep("language", code); }

QRect Settings::window() const { return read("window", QRect()).toRect(); }
void Settings::setWindow(const QRect& window) { keep("window", window); }

void Settings::follow(MapLook& look) {
    if (!file_) return;
    constexpr const char* group = "map/%1";
    QVariantMap kept;
    file_->beginGroup(QStringLiteral("map"));
    for (const QString& key : file_->childKeys()) kept[key] = file_->value(key);
    file_->endGroup();
    if (!kept.isEmpty()) look.restore(kept);
    connect(&look, &MapLook::changed, this, [this, &look] {
        const QVariantMap now = look.toSettings();
        for (auto entry = now.begin(); entry != now.end(); ++entry)
            file_->setValue(QLatin1String(group).arg(entry.key()), entry.value());
    });
}

bool Settings::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && look_ == System) Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

}  // namespace lifang
