#include "panels/plan_data/field_table.hpp"

#include "load/roles/fields.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <algorithm>

namespace lifang {
namespace {

using Rows = std::vector<FieldTable::Row>;

FieldTable::Row& row_of(Rows& rows, LayerRole role, const std::string& canonical) {
    const auto found = std::ranges::find_if(
        rows, [&](const auto& row) { return row.role == role && row.canonical == canonical; });
    return found != rows.end() ? *found
                               : rows.emplace_back(FieldTable::Row{role, canonical, {}, {}, {}, 0, 0});
}

void add_layer(Rows& rows, const SurveyedLayer& layer) {
    for (const std::string& canonical : layer.canonical) {
        FieldTable::Row& row = row_of(rows, layer.account.role, canonical);
        for (const SurveyedLayer::Field& field : layer.fields) {
            if (std::ranges::find(row.columns, field.name) == row.columns.end())
                row.columns.push_back(field.name);
        }
        const auto use = std::ranges::find(layer.account.fields, canonical, &InputLayer::FieldUse::canonical);
        if (use == layer.account.fields.end() || !row.column.empty()) continue;
        row.column = use->field;
        const auto field = std::ranges::find(layer.fields, use->field, &SurveyedLayer::Field::name);
        if (field == layer.fields.end()) continue;
        row.samples = field->samples;
        row.filled = field->filled;
        row.features = static_cast<std::size_t>(layer.account.features);
    }
}

}  // namespace

void FieldTable::show(const std::vector<SurveyedLayer>& layers) {
    beginResetModel();
    rows_.clear();
    for (const SurveyedLayer& layer : layers) {
        if (layer.account.role != LayerRole::unused) add_layer(rows_, layer);
    }
    std::ranges::stable_sort(rows_, {}, &Row::role);
    endResetModel();
}

void FieldTable::refresh(Language language) {
    language_ = language;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FieldTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FieldTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KindRole:
            return word_text(CodeSet::layer_role, to_text(row.role), language_);
        case NameRole: {
            QString name = QString::fromStdString(field_name(row.canonical).in(language_));
            if (!name.isEmpty()) name[0] = name[0].toUpper();
            return name;
        }
        case ColumnRole:
            return row.column.empty()
                       ? 0
                       : static_cast<int>(std::ranges::find(row.columns, row.column) - row.columns.begin()) +
                             1;
        case ChoicesRole: {
            QStringList choices{tr("not there")};
            for (const std::string& column : row.columns) choices << QString::fromStdString(column);
            return choices;
        }
        case SamplesRole: {
            QStringList samples;
            for (const std::string& value : row.samples) samples << QString::fromStdString(value);
            return samples.join(tr(", "));
        }
        case FilledRole:
            if (row.column.empty()) return QString();
            return row.filled == 0 ? tr("no value")
                                   : tr("%1 with a value")
                                         .arg(percent_text(static_cast<double>(row.filled) /
                                                           static_cast<double>(row.features)));
        default:
            return {};
    }
}

QHash<int, QByteArray> FieldTable::roleNames() const {
    return {{KindRole, "kind"},       {NameRole, "name"},       {ColumnRole, "column"},
            {ChoicesRole, "choices"}, {SamplesRole, "samples"}, {FilledRole, "filled"}};
}

}  // namespace lifang
