#pragma once

#include <QStringList>
#include <QTranslator>
#include <set>

namespace lifang {

/// Listens to every text that is asked for while it lives, to find those that the Chinese catalogue lacks.
class SpokenTexts : public QTranslator {
  public:
    SpokenTexts();
    ~SpokenTexts() override;

    std::size_t count() const { return texts_.size(); }
    /// Those of our own sources, as "context: text".
    QStringList list_untranslated() const;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int count) const override;

  private:
    mutable std::set<std::pair<QByteArray, QByteArray>> texts_;
};

}  // namespace lifang
