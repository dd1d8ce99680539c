#include "map/layer_model.hpp"

#include "scene/layer_content.hpp"
#include "scene/legend.hpp"

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
    if (ground == ground_) return;
    ground_ = ground;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsEmptyRole});
    Q_EMIT groundChanged();
}

QString LayerModel::styleName() const { return to_qt(to_text(style_)); }

void LayerModel::setStyleName(const QString& name) {
    const auto style = find_code<scene::StyleName>(name.toStdString());
    if (!style || *style == style_) return;
    style_ = *style;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SwatchRole});
    Q_EMIT styleNameChanged();
}

void LayerModel::setListsClasses(bool lists) {
    if (lists == lists_classes_) return;
    beginResetModel();
    lists_classes_ = lists;
    list();
    endResetModel();
    Q_EMIT listsClassesChanged();
}

int LayerModel::rowOf(const QString& code) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return codeOf(row) == code; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QRectF LayerModel::extentOf(const QString& code) const {
    const int row = rowOf(code);
    if (row < 0 || !ground_) return {};
    const Row& its = rows_[static_cast<std::size_t>(row)];
    const Box box = ground_->local(find_extent(ground_->plan(), its.layer, its.road_class));
    return box.is_empty() ? QRectF() : QRectF(box.min.x, box.min.y, box.width(), box.height());
}

void LayerModel::translate() { Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole}); }

/// From the topmost down, as a legend is read; main roads before alleys.
void LayerModel::list() {
    rows_.clear();
    for (auto layer = choice_.order.rbegin(); layer != choice_.order.rend(); ++layer) {
        rows_.push_back({*layer, std::nullopt});
        if (*layer != scene::Layer::roads || !lists_classes_) continue;
        for (int i = static_cast<int>(Barrier::motorway); i >= static_cast<int>(Barrier::path); --i)
            rows_.push_back({*layer, static_cast<Barrier>(i)});
    }
}

QString LayerModel::codeOf(const Row& row) {
    return row.road_class ? class_prefix + to_qt(to_text(*row.road_class)) : to_qt(to_text(row.layer));
}

std::optional<LayerModel::Row> LayerModel::find(const QString& code) const {
    const int row = rowOf(code);
    return row < 0 ? std::nullopt : std::optional(rows_[static_cast<std::size_t>(row)]);
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
        case SwatchRole:
            return QVariant::fromValue(layer_swatch(scene::find_style(style_), row.layer, row.road_class));
        case CanRaiseRole:
            return !row.road_class && row.layer != choice_.order.back();
        case CanLowerRole:
            return !row.road_class && row.layer != choice_.order.front();
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
    return {{CodeRole, "code"},         {NameRole, "name"},
            {ShownRole, "shown"},       {IsClassRole, "isClass"},
            {IsEmptyRole, "isEmpty"},   {SwatchRole, "swatch"},
            {CanRaiseRole, "canRaise"}, {CanLowerRole, "canLower"},
            {HasNamesRole, "hasNames"}, {NamesShownRole, "namesShown"}};
}

}  // namespace lifang
