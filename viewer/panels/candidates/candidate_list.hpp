#pragma once

#include "core/words.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>
#include <optional>

namespace lifang {

/// The layouts of a plan with all that speaks for and against each.
class CandidateList : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        NumberRole = Qt::UserRole + 1,  ///< its row in the workspace
        KeyRole,
        LabelRole,
        FiguresRole,  ///< list of {caption, value, name, meaning, unknown}
        TradeRole,    ///< what it trades for what, against the one it is told against; may be empty
        StatusRole,
        RelaxedRole,
        ProvenanceRole  ///< sentences: how it was found, and how far from the best it can be
    };

    using QAbstractListModel::QAbstractListModel;

    /// Layouts that stay keep their rows.
    void show(std::vector<scene::LayoutPtr> layouts);
    void refresh(Language language);
    /// By a figure of layouts or "units"; empty where it is not known.
    std::optional<double> figure(int row, std::string_view column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    QVariantList figures(const PlannedLayout& layout) const;
    QString trade(const PlannedLayout& layout) const;
    QString provenance(const PlannedLayout& layout) const;

    std::vector<scene::LayoutPtr> layouts_;
    Language language_ = Language::en;
};

}  // namespace lifang
