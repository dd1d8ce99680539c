#include "panels/find/reading.hpp"

#include <QFile>
#include <QHash>

namespace lifang {
namespace {

using Readings = QHash<QChar, QStringList>;

Readings load_readings() {
    Readings readings;
    QFile file(QStringLiteral(":/qt/qml/Lifang/Panels/Find/pinyin.txt"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the table of pinyin is not in the program");
    for (const QByteArray& row : file.readAll().split('\n')) {
        if (row.startsWith('#') || row.isEmpty()) continue;
        const qsizetype blank = row.indexOf(' ');
        const QString syllable = QString::fromLatin1(row.first(blank));
        for (const QChar character : QString::fromUtf8(row.sliced(blank + 1)))
            readings[character] << syllable;
    }
    return readings;
}

const QStringList& readings_of(QChar letter) {
    static const Readings known = load_readings();
    static const QStringList none;
    const auto found = known.constFind(letter);
    return found == known.constEnd() ? none : *found;
}

/// Whether the query can be typed for the letters: each takes itself, a syllable or its first letter; the
/// last syllable may be typed half.
bool matches(QStringView letters, QStringView query) {
    if (query.isEmpty()) return true;
    if (letters.isEmpty()) return false;
    const QStringView rest = letters.sliced(1);
    if (query.front() == letters.front() && matches(rest, query.sliced(1))) return true;
    for (const QString& spelling : readings_of(letters.front())) {
        if (spelling.startsWith(query)) return true;
        if (query.startsWith(spelling) && matches(rest, query.sliced(spelling.size()))) return true;
        if (query.front() == spelling.front() && matches(rest, query.sliced(1))) return true;
    }
    return false;
}

}  // namespace

QString SpokenText::fold(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber()) folded += letter;
    }
    return folded;
}

SpokenText::SpokenText(const QString& text) : folded_(fold(text)) {}

std::optional<SpokenText::Match> SpokenText::find(const QString& query) const {
    if (query.isEmpty()) return std::nullopt;
    for (qsizetype start = 0; start < folded_.size(); ++start) {
        if (matches(QStringView(folded_).sliced(start), query))
            return start == 0 ? Match::begins : Match::contains;
    }
    return std::nullopt;
}

}  // namespace lifang
