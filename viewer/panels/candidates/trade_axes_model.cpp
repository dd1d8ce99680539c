#include "panels/candidates/trade_axes_model.hpp"

#include "model/figure_line.hpp"
#include "model/format.hpp"

#include <algorithm>

namespace lifang {

void TradeAxesModel::show(const std::vector<scene::LayoutPtr>& layouts) {
    std::vector<const PlannedLayout*> compared;
    for (const scene::LayoutPtr& layout : layouts) compared.push_back(layout.get());
    std::vector<TradeAxis> axes = layouts.size() > 1 ? find_trade_axes(compared) : std::vector<TradeAxis>();
    // a brush goes on where its figure has an axis still
    std::vector<Brush> brushes(axes.size());
    for (std::size_t i = 0; i < axes.size(); ++i)
        for (std::size_t before = 0; before < axes_.size(); ++before)
            if (axes_[before].figure->column == axes[i].figure->column) brushes[i] = brushes_[before];
    // an edit moves points along the axes that are there
    const bool is_same = std::ranges::equal(axes_, axes, {}, &TradeAxis::figure, &TradeAxis::figure);
    if (!is_same) beginResetModel();
    layouts_ = layouts;
    axes_ = std::move(axes);
    brushes_ = std::move(brushes);
    if (!is_same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
    Q_EMIT brushChanged();
}

void TradeAxesModel::refresh(Language language) {
    language_ = language;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

bool TradeAxesModel::isBrushed() const {
    return std::ranges::any_of(brushes_, [](const Brush& brush) { return !brush.isWhole(); });
}

double TradeAxesModel::placeOf(int axis, int layout) const {
    if (axis < 0 || axis >= rowCount() || layout < 0) return -1.0;
    const TradeAxis& its = axes_[static_cast<std::size_t>(axis)];
    if (static_cast<std::size_t>(layout) >= its.values.size()) return -1.0;
    const std::optional<double>& value = its.values[static_cast<std::size_t>(layout)];
    return value ? 1.0 - its.height_of(*value) : -1.0;
}

bool TradeAxesModel::accepts(int layout) const {
    constexpr double rounding = 1e-9;
    for (int axis = 0; axis < rowCount(); ++axis) {
        const Brush& brush = brushes_[static_cast<std::size_t>(axis)];
        if (brush.isWhole()) continue;
        const double place = placeOf(axis, layout);
        if (place < brush.from - rounding || place > brush.to + rounding) return false;
    }
    return true;
}

void TradeAxesModel::brush(int axis, double from, double to) {
    if (axis < 0 || axis >= rowCount()) return;
    constexpr double finger = 0.02;
    Brush brush{std::clamp(std::min(from, to), 0.0, 1.0), std::clamp(std::max(from, to), 0.0, 1.0)};
    if (brush.to - brush.from < finger) brush = {};
    brushes_[static_cast<std::size_t>(axis)] = brush;
    Q_EMIT dataChanged(index(axis), index(axis), {BrushFromRole, BrushToRole});
    Q_EMIT brushChanged();
}

void TradeAxesModel::clearBrushes() {
    if (!isBrushed()) return;
    brushes_.assign(axes_.size(), {});
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {BrushFromRole, BrushToRole});
    Q_EMIT brushChanged();
}

QString TradeAxesModel::nameOf(int axis) const { return index(axis).data(NameRole).toString(); }

int TradeAxesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(axes_.size());
}

QVariant TradeAxesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto at = static_cast<std::size_t>(index.row());
    const TradeAxis& axis = axes_[at];
    switch (role) {
        case NameRole:
            return name_text(*axis.figure, language_);
        case MeaningRole:
            return figure_meaning(*axis.figure, language_);
        case WorstRole:
            return value_text(*axis.figure, axis.worst, language_);
        case BestRole:
            return value_text(*axis.figure, axis.best, language_);
        case LowerIsBetterRole:
            return axis.figure->better == Figure::Better::lower;
        case PlacesRole: {
            QVariantList places;
            for (std::size_t i = 0; i < axis.values.size(); ++i)
                places << placeOf(index.row(), static_cast<int>(i));
            return places;
        }
        case TextsRole: {
            QStringList texts;
            for (const auto& value : axis.values)
                texts << (value ? value_text(*axis.figure, *value, language_) : unknown_text({}));
            return texts;
        }
        case BrushFromRole:
            return brushes_[at].from;
        case BrushToRole:
            return brushes_[at].to;
        default:
            return {};
    }
}

QHash<int, QByteArray> TradeAxesModel::roleNames() const {
    return {{NameRole, "name"},
            {MeaningRole, "meaning"},
            {WorstRole, "worst"},
            {BestRole, "best"},
            {LowerIsBetterRole, "lowerIsBetter"},
            {PlacesRole, "places"},
            {TextsRole, "texts"},
            {BrushFromRole, "brushFrom"},
            {BrushToRole, "brushTo"}};
}

}  // namespace lifang
