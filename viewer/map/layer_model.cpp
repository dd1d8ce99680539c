#include "map/layer_model.hpp"

#include "scene/layer_content.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr const char* class_prefix = "road.";

QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

LayerModel::LayerModel(QObject* parent) : QAbstractListModel(parent), choice_(scene::usual_layers()) {
    list();
}

void LayerModel::setChoice(const scene::LayerChoice& choice) {
    if (choice == choice_) return;
    beginResetModel();
    choice_ = choice;
    list();
    endResetModel();
    Q_EMIT choiceChanged();
}

void LayerModel::follow(const scene::GroundPtr& ground) {
    ground_ = ground;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsEmptyRole});
}

void LayerModel::translate() { Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole}); }

/// From the topmost down, as a legend is read; main roads before alleys.
void LayerModel::list() {
    rows_.clear();
    for (auto layer = choice_.order.rbegin(); layer != choice_.order.rend(); ++layer) {
        rows_.push_back({*layer, std::nullopt});
        if (*layer != scene::Layer::roads) continue;
        for (int i = static_cast<int>(Barrier::motorway); i >= static_cast<int>(Barrier::path); --i)
            rows_.push_back({*layer, static_cast<Barrier>(i)});
    }
}

QString LayerModel::codeOf(const Row& row) {
    return row.road_class ? class_prefix + to_qt(to_text(*row.road_class)) : to_qt(to_text(row.layer));
}

std::optional<LayerModel::Row> LayerModel::find(const QString& code) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return codeOf(row) == code; });
    return found == rows_.end() ? std::nullopt : std::optional(*found);
}

bool LayerModel::isShown(const Row& row) const {
    return row.road_class ? choice_.road_classes.test(static_cast<std::size_t>(*row.road_class))
                          : choice_.shows(row.layer);
}

bool LayerModel::isShown(const QString& code) const {
    const auto row = find(code);
    return row && isShown(*row);
}

void LayerModel::show(const QString& code, bool shown) {
    if (const auto row = find(code)) show(*row, shown);
}

void LayerModel::show(const Row& row, bool shown) {
    if (isShown(row) == shown) return;
    if (row.road_class)
        choice_.road_classes.set(static_cast<std::size_t>(*row.road_class), shown);
    else
        choice_.shown.set(static_cast<std::size_t>(row.layer), shown);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ShownRole});
    Q_EMIT choiceChanged();
}

bool LayerModel::canBeNamed(const Row& row) { return !row.road_class && scene::can_be_named(row.layer); }

bool LayerModel::areNamesShown(const Row& row) const { return canBeNamed(row) && choice_.names(row.layer); }

bool LayerModel::areNamesShown(const QString& code) const {
    const auto row = find(code);
    return row && areNamesShown(*row);
}

void LayerModel::showNames(const QString& code, bool shown) {
    if (const auto row = find(code)) showNames(*row, shown);
}

void LayerModel::showNames(const Row& row, bool shown) {
    if (!canBeNamed(row) || areNamesShown(row) == shown) return;
    choice_.named.set(static_cast<std::size_t>(row.layer), shown);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NamesShownRole});
    Q_EMIT choiceChanged();
}

void LayerModel::raise(const QString& code) { move(code, +1); }

void LayerModel::lower(const QString& code) { move(code, -1); }

void LayerModel::move(const QString& code, int by) {
    const auto row = find(code);
    if (!row || row->road_class) return;
    auto& order = choice_.order;
    const auto place = std::find(order.begin(), order.end(), row->layer) - order.begin();
    const auto other = place + by;
    if (other < 0 || other >= static_cast<std::ptrdiff_t>(order.size())) return;
    beginResetModel();
    std::swap(order[static_cast<std::size_t>(place)], order[static_cast<std::size_t>(other)]);
    list();
    endResetModel();
    Q_EMIT choiceChanged();
}

void LayerModel::reset() { setChoice(scene::usual_layers()); }

int LayerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant LayerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case CodeRole:
            return codeOf(row);
        case NameRole:
            return nameOf(row);
        case ShownRole:
            return isShown(row);
        case IsClassRole:
            return row.road_class.has_value();
        case IsEmptyRole:
            return ground_ && !has_content(ground_->plan(), row.layer, row.road_class);
        case HasNamesRole:
            return canBeNamed(row);
        case NamesShownRole:
            return areNamesShown(row);
        default:
            return {};
    }
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.row() >= rowCount()) return false;
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == ShownRole)
        show(row, value.toBool());
    else if (role == NamesShownRole)
        showNames(row, value.toBool());
    else
        return false;
    return true;
}

QHash<int, QByteArray> LayerModel::roleNames() const {
    return {{CodeRole, "code"},
            {NameRole, "name"},
            {ShownRole, "shown"},
            {IsClassRole, "isClass"},
            {IsEmptyRole, "isEmpty"},
            {HasNamesRole, "hasNames"},
            {NamesShownRole, "namesShown"}};
}

QString LayerModel::nameOf(const Row& row) const {
    if (row.road_class) {
        switch (*row.road_class) {
            case Barrier::path:
                return tr("Paths");
            case Barrier::service:
                return tr("Service roads");
            case Barrier::residential:
                return tr("Residential streets");
            case Barrier::tertiary:
                return tr("Tertiary roads");
            case Barrier::secondary:
                return tr("Secondary roads");
            case Barrier::primary:
                return tr("Primary roads");
            case Barrier::trunk:
                return tr("Expressways");
            default:
                return tr("Motorways");
        }
    }
    switch (row.layer) {
        case scene::Layer::landuse:
            return tr("Land use");
        case scene::Layer::units:
            return tr("Management units");
        case scene::Layer::water:
            return tr("Water");
        case scene::Layer::compounds:
            return tr("Compounds");
        case scene::Layer::coverage:
            return tr("Coverage of services");
        case scene::Layer::buildings:
            return tr("Buildings");
        case scene::Layer::walls:
            return tr("Walls");
        case scene::Layer::roads:
            return tr("Roads");
        case scene::Layer::rail:
            return tr("Railways");
        case scene::Layer::walking:
            return tr("Walking network");
        case scene::Layer::blocks:
            return tr("Blocks");
        case scene::Layer::cells:
            return tr("Cells");
        case scene::Layer::communities:
            return tr("Communities");
        case scene::Layer::unit_borders:
            return tr("Unit borders");
        case scene::Layer::gates:
            return tr("Gates");
        case scene::Layer::facilities:
            return tr("Facilities");
        case scene::Layer::issues:
            return tr("Issues");
    }
    return {};
}

}  // namespace lifang
