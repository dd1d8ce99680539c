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

const Readings& readings() {
    static const Readings known = load_readings();
    return known;
}

}  // namespace

QString SpokenText::fold(const QString& text) {
    QString folded;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber()) folded += letter;
    }
    return folded;
}

SpokenText::SpokenText(const QString& text) : folded_(fold(text)) {
    letters_.reserve(static_cast<std::size_t>(folded_.size()));
    for (const QChar letter : folded_) letters_.push_back(QStringList(letter) + readings().value(letter));
}

std::optional<SpokenText::Match> SpokenText::find(const QString& query) const {
    if (query.isEmpty()) return std::nullopt;
    for (std::size_t start = 0; start < letters_.size(); ++start) {
        if (matches(start, query)) return start == 0 ? Match::begins : Match::contains;
    }
    return std::nullopt;
}

/// Whether the query can be typed for the letters from one on: each takes itself, a syllable or its first
/// letter; the last syllable may be typed half.
bool SpokenText::matches(std::size_t letter, QStringView query) const {
    if (query.isEmpty()) return true;
    if (letter == letters_.size()) return false;
    for (const QString& spelling : letters_[letter]) {
        if (spelling.startsWith(query)) return true;
        if (query.startsWith(spelling) && matches(letter + 1, query.sliced(spelling.size()))) return true;
        if (query.front() == spelling.front() && matches(letter + 1, query.sliced(1))) return true;
    }
    return false;
}

}  // namespace lifang
