#pragma once

#include "core/words.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The units of one layout, in its order.
class UnitList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")

  public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        NameRole,
        FloorAreaRole,
        DeviationRole,
        DeviationTextRole,
        ViolatedRole
    };

    explicit UnitList(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    /// Units that stay keep their rows.
    void show(scene::LayoutPtr layout);
    void refresh(Language language);
    /// Code and floor area of every unit, for the map.
    const QStringList& labels() const { return labels_; }

    /// Row of the unit with a code; −1 when there is none.
    int find(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    const std::vector<Unit>& units() const;

    scene::LayoutPtr layout_;
    QStringList labels_;
    Language language_ = Language::en;
};

}  // namespace lifang
