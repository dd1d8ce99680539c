#pragma once

#include "core/words.hpp"
#include "pipeline/stored/compare_layouts.hpp"
#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The compounds that are with others in the second of two layouts.
class MoveList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the comparison")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY changed)

  public:
    enum Role { CompoundRole = Qt::UserRole + 1, TitleRole, FromRole, ToRole, HouseholdsRole, FloorAreaRole };
    enum Order { ByUnit, ByTitle, ByHouseholds, ByFloorArea };
    Q_ENUM(Order)

    using QAbstractListModel::QAbstractListModel;

    void show(scene::GroundPtr ground, scene::LayoutPtr here, scene::LayoutPtr there,
              const LayoutComparison& comparison);
    void refresh(Language language);
    int count() const { return rowCount(); }
    Order order() const { return order_; }
    void setOrder(Order order);
    QList<int> compounds() const;  ///< ascending

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    struct Row {
        CompoundId compound;
        std::optional<UnitId> from, to;
    };
    const Compound& compound(const Row& row) const;
    QString code(const scene::LayoutPtr& layout, const std::optional<UnitId>& unit) const;
    void arrange();

    scene::GroundPtr ground_;
    scene::LayoutPtr here_, there_;
    std::vector<Row> rows_;
    Order order_ = ByUnit;
    Language language_ = Language::en;
};

}  // namespace lifang
