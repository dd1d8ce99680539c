#pragma once

#include "core/issue.hpp"
#include "scene/ground.hpp"

#include <QAbstractListModel>

namespace lifang {

/// What the stages found in the data: the issues of a plan, a row each.
class IssueList : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        SeverityRole = Qt::UserRole + 1,  ///< 0 info, 1 warning, 2 error
        SeverityTextRole,
        CodeRole,
        TitleRole,
        StageRole,
        StageTextRole,
        SentenceRole,
        AdviceRole,
        FeatureRole,  ///< layer and number of the input feature; empty when it is not about one
        HasPlaceRole,
        PlaceRole  ///< in the plan's CRS
    };

    using QAbstractListModel::QAbstractListModel;

    void show(scene::GroundPtr ground);
    void refresh(Language language);
    const Issues& issues() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    scene::GroundPtr ground_;
    Language language_ = Language::en;
};

}  // namespace lifang
