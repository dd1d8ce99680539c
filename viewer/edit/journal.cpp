#include "edit/journal.hpp"

#include "core/error.hpp"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

namespace lifang {
namespace {

constexpr int most_journals = 10;  // of one plan: programs at work on it, or gone
constexpr int version = 1;

/// By the plan's real path, whatever links lead there.
QString path_of(const QString& folder, const QString& plan, int number) {
    const QString real = QFileInfo(plan).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("%1/%2-%3.journal").arg(folder, QString::fromLatin1(hash)).arg(number);
}

/// Null: somebody is at it.
std::unique_ptr<QLockFile> try_lock(const QString& journal) {
    auto lock = std::make_unique<QLockFile>(journal + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // a program that works all day is not gone
    if (!lock->tryLock(0)) return nullptr;
    return lock;
}

[[noreturn]] void refuse(const QFile& file) {
    throw Error(ExitCode::output, file.fileName().toStdString(),
                Message("journal_not_written", {{"why", file.errorString().toStdString()}}));
}

QJsonObject to_json(const QString& plan, const JournalHead& head) {
    return {{QStringLiteral("lifang_journal"), version},
            {QStringLiteral("plan"), plan},
            {QStringLiteral("layout"), QString::fromStdString(head.layout)},
            {QStringLiteral("node"), QString::number(head.stamp.node)},
            {QStringLiteral("size"), QString::number(head.stamp.size)},
            {QStringLiteral("changes"), QString::number(head.stamp.changes)},
            {QStringLiteral("log_size"), QString::number(head.stamp.log_size)}};
}

JournalHead read_head(const QJsonObject& line) {
    const auto text = [&](const char* key) { return line.value(QLatin1String(key)).toString(); };
    JournalHead head{text("layout").toStdString(), {}};
    head.stamp.node = text("node").toULongLong();
    head.stamp.size = text("size").toLongLong();
    head.stamp.changes = text("changes").toUInt();
    head.stamp.log_size = text("log_size").toLongLong();
    return head;
}

}  // namespace

Journal::Journal(const QString& path, std::unique_ptr<QLockFile> lock)
    : file_(path), lock_(std::move(lock)) {}

std::unique_ptr<Journal> Journal::begin(const QString& folder, const QString& plan, JournalHead head) {
    QDir().mkpath(folder);
    for (int number = 0; number < most_journals; ++number) {
        const QString path = path_of(folder, plan, number);
        if (QFile::exists(path)) continue;
        auto lock = try_lock(path);
        if (!lock || QFile::exists(path)) continue;
        std::unique_ptr<Journal> journal(new Journal(path, std::move(lock)));
        journal->plan_ = plan;
        journal->head_ = std::move(head);
        return journal;
    }
    throw Error(ExitCode::output, folder.toStdString(), Message("journal_not_begun"));
}

Journal::Found Journal::find(const QString& folder, const QString& plan) {
    Found found;
    for (int number = 0; number < most_journals; ++number) {
        const QString path = path_of(folder, plan, number);
        if (!QFile::exists(path)) continue;
        auto lock = try_lock(path);
        if (!lock) continue;
        std::unique_ptr<Journal> journal(new Journal(path, std::move(lock)));
        switch (journal->read()) {
            case Content::edits:
                if (!journal->damaged_.isEmpty()) found.damaged << journal->damaged_;
                found.journal = std::move(journal);
                return found;
            case Content::nothing:
                journal->remove();
                break;
            case Content::of_other_version:
                found.of_other_versions << path;
                break;
            case Content::damaged:
                found.damaged << journal->set_aside();
                break;
        }
    }
    return found;
}

// Every line that is whole. Where one is not, the file ends before it from now on: a program was killed at
// the last line; if others follow, they are kept in a copy, since edits build on those before.
Journal::Content Journal::read() {
    open(QIODevice::ReadWrite);
    qint64 whole = 0;
    bool is_damaged = false;
    while (!file_.atEnd()) {
        const QByteArray line = file_.readLine();
        const QJsonDocument read = QJsonDocument::fromJson(line);
        if (!line.endsWith('\n') || !read.isObject()) {
            is_damaged = !file_.atEnd();
            break;
        }
        whole = file_.pos();
        lines_.push_back(read.object());
    }
    if (lines_.empty()) return is_damaged ? Content::damaged : Content::nothing;
    const QJsonValue stated = lines_.front().value(QLatin1String("lifang_journal"));
    if (!stated.isDouble()) return Content::damaged;
    if (stated.toInt() != version) return Content::of_other_version;
    if (lines_.size() == 1) return is_damaged ? Content::damaged : Content::nothing;
    if (is_damaged) {
        damaged_ = name_aside();
        if (!QFile::copy(file_.fileName(), damaged_)) refuse(file_);
    }
    if (!file_.resize(whole) || !file_.seek(whole)) refuse(file_);
    plan_ = lines_.front().value(QLatin1String("plan")).toString();
    head_ = read_head(lines_.front());
    lines_.erase(lines_.begin());
    return Content::edits;
}

bool Journal::fits(const FileStamp& stamp) const {
    const FileStamp& known = head_.stamp;
    return known.node == stamp.node && known.size == stamp.size && known.changes == stamp.changes &&
           known.log_size == stamp.log_size;
}

void Journal::open(QIODevice::OpenMode mode) {
    if (!file_.open(mode)) refuse(file_);
}

void Journal::write(const QJsonObject& line) {
    if (!file_.isOpen()) {
        open(QIODevice::WriteOnly | QIODevice::NewOnly);
        put(to_json(plan_, head_));
    }
    put(line);
    if (!file_.flush() || ::fsync(file_.handle()) != 0) refuse(file_);
}

void Journal::put(const QJsonObject& line) {
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (file_.write(text) != text.size()) refuse(file_);
}

void Journal::remove() {
    file_.close();
    file_.remove();
}

/// What was set aside before stays.
QString Journal::name_aside() const {
    const QString first = file_.fileName() + QStringLiteral(".old");
    QString name = first;
    for (int number = 2; QFile::exists(name); ++number) name = first + QStringLiteral(".%1").arg(number);
    return name;
}

QString Journal::set_aside() {
    file_.close();
    const QString name = file_.fileName(), aside = name_aside();
    return QFile::rename(name, aside) ? aside : name;
}

}  // namespace lifang
