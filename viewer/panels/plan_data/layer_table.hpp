#pragma once

#include "core/words.hpp"
#include "load/survey_layers.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The layers of the inputs, a row each: what it is taken for, and what else it could be.
class LayerTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the plan data")
    Q_PROPERTY(bool crsMissing READ isCrsMissing NOTIFY shown)  ///< some layer with shapes names no CRS

  public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        FileRole,
        ShapeRole,  ///< points, lines, areas, a table
        FeaturesRole,
        CrsRole,
        PartRole,     ///< row of its role in `choices`
        ChoicesRole,  ///< words of the roles it can play, the last: not used
        ReasonRole    ///< why it has no part; else empty
    };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<SurveyedLayer>& layers);
    void refresh(Language language);
    const std::vector<SurveyedLayer>& layers() const { return layers_; }
    bool isCrsMissing() const;
    /// The role that stands in a row of a layer's choices.
    LayerRole choice(int row, int choice) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void shown();

  private:
    std::vector<SurveyedLayer> layers_;
    Language language_ = Language::en;
};

}  // namespace lifang
