#pragma once

#include "scene/ground.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The candidate layouts of a plan, a row each, every figure ready to be shown.
class LayoutList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")

  public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        UnitsRole,
        WithinRole,   ///< share of units whose floor area keeps the bounds
        FiguresRole,  ///< list of {caption, value}: those a layout is chosen by
        TradeRole,    ///< what it trades for what, against the first; empty for the first
        StatusRole,
        RelaxedRole,
        OptimalRole
    };

    explicit LayoutList(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    void show(scene::GroundPtr scene);
    /// The language changed: every text is another.
    void refresh(Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    scene::GroundPtr scene_;
    Language language_ = Language::en;
};

}  // namespace lifang
