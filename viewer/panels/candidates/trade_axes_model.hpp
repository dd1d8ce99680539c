#pragma once

#include "core/words.hpp"
#include "publish/report/trade_axes.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The figures by which the layouts differ, an axis each, with where each layout stands on it: 0 the worst, 1
/// the best. A brush keeps the layouts that stand within a part of an axis.
class TradeAxesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the candidates")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool brushed READ isBrushed NOTIFY brushChanged)

  public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        MeaningRole,
        WorstRole,  ///< text at the left end, with the unit
        BestRole,
        LowerIsBetterRole,
        PlacesRole,  ///< list of numbers by layout; −1 where the figure is not known
        TextsRole,   ///< its values in words, by layout
        BrushFromRole,
        BrushToRole
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<scene::LayoutPtr>& layouts);
    void refresh(Language language);

    int count() const { return rowCount(); }
    bool isBrushed() const;
    /// Whether a layout stands within all brushes. One that does not know a brushed figure does not.
    bool accepts(int layout) const;
    double placeOf(int axis, int layout) const;  ///< −1: not known

    /// Keeps what stands between two places of an axis, in either order. A brush narrower than a finger's
    /// breadth is none.
    Q_INVOKABLE void brush(int axis, double from, double to);
    Q_INVOKABLE void clearBrushes();
    Q_INVOKABLE QString nameOf(int axis) const;
    Q_INVOKABLE double place(int axis, int layout) const { return placeOf(axis, layout); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();
    void brushChanged();

  private:
    struct Brush {
        double from = 0.0, to = 1.0;
        bool isWhole() const { return from <= 0.0 && to >= 1.0; }
    };

    std::vector<scene::LayoutPtr> layouts_;  // whose figures the axes point at
    std::vector<TradeAxis> axes_;
    std::vector<Brush> brushes_;  // by axis
    Language language_ = Language::en;
};

}  // namespace lifang
