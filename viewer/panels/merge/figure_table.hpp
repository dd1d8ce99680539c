#pragma once

#include "core/words.hpp"
#include "evaluate/merge/merge_judgement.hpp"

#include <QAbstractListModel>
#include <memory>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Every figure of what merges and of the whole: the parts beside each other while there is room, their sum,
/// and what comes of them.
class FigureTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the merge model")
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)  ///< of values: "05", "06", "together"

  public:
    enum Role { NameRole = Qt::UserRole + 1, ValuesRole, MeaningRole };
    static constexpr std::size_t most_parts_beside =
        2;  ///< more have no room in a panel: their sum stands for them

    using QAbstractListModel::QAbstractListModel;

    /// Null: nothing is judged.
    void show(std::shared_ptr<const MergeJudgement> judged, Language language);
    QStringList columns() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    bool are_parts_beside() const { return judged_->parts.size() <= most_parts_beside; }
    void list_rows();
    QStringList values_of(std::size_t figure) const;
    QStringList modes() const;

    std::shared_ptr<const MergeJudgement> judged_;
    Language language_ = Language::en;
    std::vector<std::size_t> rows_;  ///< positions in unit_figures(); one behind them: the mode
};

}  // namespace lifang
