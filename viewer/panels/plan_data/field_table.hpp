#pragma once

#include "core/words.hpp"
#include "load/survey_layers.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What the planning asks of each kind of layer, a row per field: which column of the data holds it, a few of
/// its values, and the columns it could be instead.
class FieldTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the plan data")

  public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< what the layer is taken for, in words
        NameRole,                     ///< the field, in words
        ColumnRole,                   ///< row of its column in `choices`; 0: none
        ChoicesRole,                  ///< "not there", then every column of layers of the kind
        SamplesRole,
        FilledRole  ///< in how many rows there is a value, in words
    };
    struct Row {
        LayerRole role = LayerRole::unused;
        std::string canonical;
        std::string column;  ///< empty: none
        std::vector<std::string> columns;
        std::vector<std::string> samples;
        std::size_t filled = 0, features = 0;  ///< of the layer with that column: with a value, all
    };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<SurveyedLayer>& layers);
    void refresh(Language language);
    const std::vector<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    std::vector<Row> rows_;
    Language language_ = Language::en;
};

}  // namespace lifang
