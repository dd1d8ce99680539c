#include "model/layout_list.hpp"

#include "core/figures/table.hpp"
#include "core/figures/views.hpp"
#include "evaluate/layout/trade.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

namespace lifang {
namespace {

double share_within_bounds(const PlannedLayout& layout) {
    if (layout.units.empty()) return 0.0;
    return static_cast<double>(count_units_in_bounds(layout)) / static_cast<double>(layout.units.size());
}

QVariantList figures_of(const PlannedLayout& layout, Language language) {
    QVariantList figures;
    for (const std::string_view column : views::layout_row) {
        const LayoutFigure& figure = layout_figure(column);
        const auto number = number_of<FiguresOfLayout>(layout, figure.member);
        figures << QVariantMap{{"caption", caption_text(figure, language)},
                               {"value", number ? value_text(figure, *number, language) : "–"}};
    }
    return figures;
}

}  // namespace

void LayoutList::show(scene::GroundPtr scene) {
    beginResetModel();
    scene_ = std::move(scene);
    endResetModel();
}

void LayoutList::refresh(Language language) {
    language_ = language;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int LayoutList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !scene_ ? 0 : static_cast<int>(scene_->plan().layouts.size());
}

QVariant LayoutList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PlannedLayout& layout = scene_->layout(static_cast<std::size_t>(index.row()));
    switch (role) {
        case LabelRole:
            return word_text(CodeSet::layout_label, to_text(layout.label), language_);
        case UnitsRole:
            return count_text(static_cast<qint64>(layout.units.size()));
        case WithinRole:
            return percent_text(share_within_bounds(layout));
        case FiguresRole:
            return figures_of(layout, language_);
        case TradeRole:
            return QString::fromStdString(describe_trade(scene_->plan().layouts, layout).in(language_));
        case StatusRole:
            return word_text(CodeSet::layout_status, to_text(layout.status), language_);
        case RelaxedRole:
            return layout.status == LayoutStatus::relaxed;
        case OptimalRole:
            return layout.status == LayoutStatus::optimal;
        default:
            return {};
    }
}

QHash<int, QByteArray> LayoutList::roleNames() const {
    return {{LabelRole, "label"}, {UnitsRole, "units"},   {WithinRole, "within"},   {FiguresRole, "figures"},
            {TradeRole, "trade"}, {StatusRole, "status"}, {RelaxedRole, "relaxed"}, {OptimalRole, "optimal"}};
}

}  // namespace lifang
