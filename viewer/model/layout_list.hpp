#pragma once

#include "core/words.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The layouts of a plan, a row each, with all that speaks for and against it, every figure ready to be
/// shown.
class LayoutList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")

  public:
    enum Role {
        NumberRole = Qt::UserRole + 1,  ///< its row in the workspace
        KeyRole,
        LabelRole,
        UnitsRole,
        WithinRole,      ///< share of units whose floor area keeps the bounds
        FiguresRole,     ///< list of {caption, value}: those a layout is chosen by
        AllFiguresRole,  ///< list of {caption, value, name, meaning, unknown}: where there is more room
        TradeRole,       ///< what it trades for what, and against which; empty for the first
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
    QVariantList allFigures(const PlannedLayout& layout) const;
    QString trade(const PlannedLayout& layout) const;
    QString provenance(const PlannedLayout& layout) const;

    std::vector<scene::LayoutPtr> layouts_;
    Language language_ = Language::en;
};

}  // namespace lifang
