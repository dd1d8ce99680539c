#pragma once

#include "evaluate/layout/evaluation.hpp"
#include "load/site/site.hpp"
#include "model/format.hpp"
#include "pipeline/session/step_effect.hpp"

#include <QAbstractListModel>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What a stroke does to each unit it touches: figures before and after, worded.
class StrokeUnits : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a stroke")

  public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        FloorAreaRole,   ///< after
        ChangeRole,      ///< of floor area, with its sign
        DeviationRole,   ///< after
        HouseholdsRole,  ///< that come or leave, with their sign; those known
        ShapeRole,       ///< compactness before and after
        FillRole,        ///< floor area as a share of the bar, whose end is a little above the bounds
        LeastRole,       ///< the bounds on the bar
        MostRole,
        OutsideRole,    ///< of the bounds
        PartsRole,      ///< in how many parts it would be; 1: it hangs together
        DissolvedRole,  ///< nobody is left in it
    };

    using QAbstractListModel::QAbstractListModel;

    /// `parent`: the layout that the session started from, whose ids the effect names units by.
    void show(const StepEffect& effect, const PlannedLayout& parent, const std::vector<Compound>& compounds,
              Language language);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    struct Row {
        QString code, floor_area, change, deviation, households, shape;
        double fill = 0.0, least = 0.0, most = 0.0;
        bool outside = false, dissolved = false;
        int parts = 1;
    };
    std::vector<Row> rows_;
};

/// What people call a unit of an effect: its code in the parent layout; for a new one its id.
QString unit_title(const std::string& id, const PlannedLayout& parent);

}  // namespace lifang
