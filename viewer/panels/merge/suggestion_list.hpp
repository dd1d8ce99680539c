#pragma once

#include "core/words.hpp"
#include "evaluate/merge/suggest.hpp"
#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>
#include <memory>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Mergers that suggest themselves, in the order in which they should be looked at, with the parts of their
/// scores.
class SuggestionList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the merge model")
    /// Only those whose whole keeps the layout's bounds.
    Q_PROPERTY(bool onlyFitting READ onlyFitting WRITE setOnlyFitting NOTIFY changed)
    Q_PROPERTY(QString compared READ compared NOTIFY changed)  ///< out of how many they were chosen

  public:
    enum Role {
        TitleRole = Qt::UserRole + 1,  ///< "05 + 06"
        KindRole,                      ///< "units" or "compounds"
        ScoreRole,
        WholeRole,   ///< floor area, deviation, households of what comes of it
        RemarkRole,  ///< above the maximum, helps a small one
        HeavyRole,
        RoadsRole,  ///< what will lie inside
        PartsRole,  ///< list of {name, value, share, meaning}; share: −1…1
        CompoundsRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Null: nobody asked yet.
    void show(scene::GroundPtr ground, scene::LayoutPtr layout,
              std::shared_ptr<const MergeSuggestions> suggestions);
    void refresh(Language language);
    bool onlyFitting() const { return only_fitting_; }
    void setOnlyFitting(bool only);
    QString compared() const;

    const MergeSuggestion& suggestion(int row) const { return *rows_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    void list_rows();
    bool fits(const MergeSuggestion& one) const;
    QString title_of(const MergeSuggestion& one) const;
    QString whole_of(const MergeSuggestion& one) const;
    QString remark_of(const MergeSuggestion& one) const;
    QString roads_of(const MergeSuggestion& one) const;
    QVariantList parts_of(const MergeSuggestion& one) const;

    scene::GroundPtr ground_;
    scene::LayoutPtr layout_;
    std::shared_ptr<const MergeSuggestions> suggestions_;
    std::vector<const MergeSuggestion*> rows_;
    bool only_fitting_ = false;
    Language language_ = Language::en;
};

}  // namespace lifang
