#include "edit/file_watch.hpp"

namespace lifang {
namespace {

constexpr int calm_ms = 300;  // a transaction writes many times

}  // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    calm_.setSingleShot(true);
    calm_.setInterval(calm_ms);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &calm_, qOverload<>(&QTimer::start));
    connect(&calm_, &QTimer::timeout, this, &FileWatch::tell);
}

void FileWatch::watch(const QString& path) {
    if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
    calm_.stop();
    path_ = path;
    if (!path_.isEmpty()) watcher_.addPath(path_);
}

// A file that was replaced is another one: the watcher lost it.
void FileWatch::tell() {
    if (!watcher_.files().contains(path_)) watcher_.addPath(path_);
    Q_EMIT changed();
}

}  // namespace lifang
