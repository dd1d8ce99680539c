#include "edit/recent_files.hpp"

#include <QFileInfo>
#include <QSettings>

namespace lifang {
namespace {

constexpr qsizetype most = 12;  // a menu at one glance

QString key() { return QStringLiteral("recent_files"); }

}  // namespace

RecentFiles::RecentFiles(JobQueue& jobs, QObject* parent)
    : QObject(parent), jobs_(jobs), paths_(QSettings().value(key()).toStringList()) {
    look();
}

QVariantList RecentFiles::files() const {
    QVariantList files;
    for (const QString& path : paths_) {
        const QFileInfo file(path);
        files << QVariantMap{{QStringLiteral("path"), path},
                             {QStringLiteral("name"), file.fileName()},
                             {QStringLiteral("folder"), file.path()},
                             {QStringLiteral("missing"), missing_.contains(path)}};
    }
    return files;
}

void RecentFiles::add(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = paths_;
    paths.removeAll(whole);
    paths.prepend(whole);
    missing_.removeAll(whole);
    keep(paths.mid(0, most));
}

void RecentFiles::forget(const QString& path) {
    QStringList paths = paths_;
    paths.removeAll(path);
    keep(paths);
}

void RecentFiles::look() {
    jobs_.startLatest(
        "recent_files", this,
        [paths = paths_](const Run& run) {
            QStringList missing;
            for (const QString& path : paths) {
                run.check_stop();
                if (!QFileInfo::exists(path)) missing << path;
            }
            return missing;
        },
        [this](const QStringList& missing) {
            missing_ = missing;
            Q_EMIT changed();
        });
}

void RecentFiles::keep(const QStringList& paths) {
    paths_ = paths;
    QSettings().setValue(key(), paths_);
    Q_EMIT changed();
}

}  // namespace lifang
