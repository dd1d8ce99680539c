#pragma once

#include "core/words.hpp"
#include "evaluate/coverage/station.hpp"
#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Stations that a planner places in compounds, with what they are worth: by unit, then compound.
class StationList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the coverage model")

  public:
    enum Role { CompoundRole = Qt::UserRole + 1, NameRole, UnitRole, WorthRole, GapRole };

    using QAbstractListModel::QAbstractListModel;

    void show(scene::GroundPtr ground, scene::LayoutPtr layout, std::vector<PlacedStation> stations);
    void refresh(Language language);
    const std::vector<PlacedStation>& stations() const { return stations_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    QString worth_text(const PlacedStation& station) const;
    QString gap_text(const PlacedStation& station) const;

    scene::GroundPtr ground_;
    scene::LayoutPtr layout_;
    std::vector<PlacedStation> stations_;
    Language language_ = Language::en;
};

}  // namespace lifang
