#include "panels/plan_data/layer_table.hpp"

#include "load/source/layer_roles.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <QFileInfo>
#include <algorithm>

namespace lifang {
namespace {

/// What a layer can be taken for: what suits its shapes, what it is taken for now, and no use.
std::vector<LayerRole> roles_of(const SurveyedLayer& layer) {
    std::vector<LayerRole> roles;
    for (const LayerRole role :
         {LayerRole::compounds, LayerRole::buildings, LayerRole::roads, LayerRole::communities,
          LayerRole::facilities, LayerRole::barriers, LayerRole::boundary, LayerRole::landuse,
          LayerRole::mixed_osm, LayerRole::ledger}) {
        const bool is_now = role == layer.account.role;
        const bool can_be = role != LayerRole::mixed_osm && role != LayerRole::ledger &&
                            layer.type != ShapeType::none && suits(role, layer.type);
        if (is_now || can_be) roles.push_back(role);
    }
    roles.push_back(LayerRole::unused);
    return roles;
}

}  // namespace

void LayerTable::show(const std::vector<SurveyedLayer>& layers) {
    beginResetModel();
    layers_ = layers;
    endResetModel();
    Q_EMIT shown();
}

bool LayerTable::isCrsMissing() const {
    return std::ranges::any_of(layers_, [](const SurveyedLayer& layer) {
        return layer.account.crs.empty() && layer.type != ShapeType::none;
    });
}

void LayerTable::refresh(Language language) {
    language_ = language;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

LayerRole LayerTable::choice(int row, int choice) const {
    if (row < 0 || row >= rowCount()) return LayerRole::unused;
    const std::vector<LayerRole> roles = roles_of(layers_[static_cast<std::size_t>(row)]);
    return choice >= 0 && static_cast<std::size_t>(choice) < roles.size()
               ? roles[static_cast<std::size_t>(choice)]
               : LayerRole::unused;
}

int LayerTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(layers_.size());
}

QVariant LayerTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const SurveyedLayer& layer = layers_[static_cast<std::size_t>(index.row())];
    const std::vector<LayerRole> roles = roles_of(layer);
    switch (role) {
        case TitleRole:
            return QString::fromStdString(layer.account.name);
        case FileRole:
            return QFileInfo(QString::fromStdString(layer.account.path)).fileName();
        case ShapeRole:
            switch (layer.type) {
                case ShapeType::point:
                    return tr("points");
                case ShapeType::line:
                    return tr("lines");
                case ShapeType::polygon:
                    return tr("areas");
                default:
                    return layer.account.role == LayerRole::ledger ? tr("table") : tr("no shapes");
            }
        case FeaturesRole:
            return count_text(layer.account.features);
        case CrsRole:
            return layer.account.crs.empty() ? tr("not named") : QString::fromStdString(layer.account.crs);
        case PartRole:
            return static_cast<int>(std::ranges::find(roles, layer.account.role) - roles.begin());
        case ChoicesRole: {
            QStringList words;
            for (const LayerRole one : roles)
                words << word_text(CodeSet::layer_role, to_text(one), language_);
            return words;
        }
        case ReasonRole:
            return QString::fromStdString(layer.unused_reason.in(language_));
        default:
            return {};
    }
}

QHash<int, QByteArray> LayerTable::roleNames() const {
    return {{TitleRole, "title"}, {FileRole, "file"}, {ShapeRole, "shape"},     {FeaturesRole, "features"},
            {CrsRole, "crs"},     {PartRole, "part"}, {ChoicesRole, "choices"}, {ReasonRole, "reason"}};
}

}  // namespace lifang
