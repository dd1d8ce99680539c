#pragma once

#include <QString>
#include <optional>

namespace lifang {

/// A text as it is looked for: by its own letters, by pinyin, or by the first letters of the syllables, mixed
/// as a hand types them: 长安街12号院 is found by “长安”, “changan”, “caj12”, “changaj”. Where a character
/// has several readings each of them finds it (银行, 行人). Letters are folded to lower case; what stands
/// between words is passed over.
class SpokenText {
  public:
    explicit SpokenText(const QString& text);

    enum class Match { begins, contains };
    /// Where a query, made by fold(), is found; empty for not at all.
    std::optional<Match> find(const QString& query) const;

    /// Lower case, without what stands between words.
    static QString fold(const QString& text);

  private:
    // A town has tens of thousands of them: how a letter can be typed stands in a table for all.
    QString folded_;
};

}  // namespace lifang
