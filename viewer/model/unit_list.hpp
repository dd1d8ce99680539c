#pragma once

#include "scene/ground.hpp"

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
    void show(scene::GroundPtr scene, int layout);
    void refresh(Language language);
    /// Code and floor area of every unit, for the map.
    QStringList labels() const;

    /// Row of the unit with a code; −1 when there is none.
    int find(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    const std::vector<Unit>& units() const;

    scene::GroundPtr scene_;
    int layout_ = -1;
    Language language_ = Language::en;
};

}  // namespace lifang
