#include "model/layout_list.hpp"

#include "core/figures/table.hpp"
#include "core/figures/views.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "evaluate/layout/trade.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <algorithm>

namespace lifang {
namespace {

double share_within_bounds(const PlannedLayout& layout) {
    if (layout.units.empty()) return 0.0;
    return static_cast<double>(count_units_in_bounds(layout)) / static_cast<double>(layout.units.size());
}

QVariantList few_figures(const PlannedLayout& layout, Language language) {
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

void LayoutList::show(std::vector<scene::LayoutPtr> layouts) {
    const auto now = static_cast<int>(layouts.size()), before = rowCount();
    const int common = std::min(now, before);
    const bool other_plan = common > 0 && layouts.front()->key != layouts_.front()->key;
    if (other_plan || common == 0) {
        beginResetModel();
        layouts_ = std::move(layouts);
        endResetModel();
        return;
    }
    if (now < before) beginRemoveRows({}, now, before - 1);
    if (now > before) beginInsertRows({}, before, now - 1);
    layouts_.swap(layouts);
    if (now < before) endRemoveRows();
    if (now > before) endInsertRows();
    for (int row = 0; row < common; ++row)
        if (layouts_[static_cast<std::size_t>(row)] != layouts[static_cast<std::size_t>(row)])
            Q_EMIT dataChanged(index(row), index(row));
}

void LayoutList::refresh(Language language) {
    language_ = language;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<double> LayoutList::figure(int row, std::string_view column) const {
    return figure_of(*layouts_.at(static_cast<std::size_t>(row)), column);
}

QVariantList LayoutList::allFigures(const PlannedLayout& layout) const {
    QVariantList list;
    const auto add = [&](const QString& caption, const Line& line) {
        list << QVariantMap{{"caption", caption},
                            {"name", line.name},
                            {"value", line.unknown ? QStringLiteral("–") : line.value},
                            {"meaning", line.unknown ? line.value + '\n' + line.meaning : line.meaning},
                            {"unknown", line.unknown}};
    };
    const auto add_figure = [&](const Figure& figure) {
        add(caption_text(figure, language_),
            figure_line(figure, figure_of(layout, figure.column), language_));
    };
    add_figure(unit_count_figure());
    Line within;
    within.name = tr("Units within the bounds");
    within.value = tr("%1 of %2").arg(count_units_in_bounds(layout)).arg(layout.units.size());
    within.meaning = tr("Floor area from %1 to %2")
                         .arg(area_text(SquareMeters{layout.min_m2}, language_),
                              area_text(SquareMeters{layout.max_m2}, language_));
    add(tr("in range"), within);
    for (const std::string_view column : views::candidate_row) add_figure(layout_figure(column));
    return list;
}

QString LayoutList::trade(const PlannedLayout& layout) const {
    const auto of_key = [&](const std::string& key) {
        const auto found =
            std::ranges::find_if(layouts_, [&](const scene::LayoutPtr& other) { return other->key == key; });
        return found == layouts_.end() ? nullptr : found->get();
    };
    const PlannedLayout* reference = layout.parent_key.empty() ? nullptr : of_key(layout.parent_key);
    if (!reference && layouts_.front().get() != &layout) reference = layouts_.front().get();
    if (!reference) return {};
    return tr("Against layout %1: %2")
        .arg(to_qstring(reference->key), to_qstring(describe_trade(layout, *reference).in(language_)));
}

QString LayoutList::provenance(const PlannedLayout& layout) const {
    QStringList sentences;
    if (layout.status == LayoutStatus::optimal)
        sentences << tr("Proved: no layout that keeps the rules is better at “%1”.")
                         .arg(word_text(CodeSet::objective, to_text(layout.objective), language_));
    else if (layout.gap)
        sentences << tr("Searched for “%1”: at most %2 from the best there can be.")
                         .arg(word_text(CodeSet::objective, to_text(layout.objective), language_),
                              percent_text(*layout.gap, 1));
    else
        sentences << tr("Searched for “%1”: how far it is from the best is not known.")
                         .arg(word_text(CodeSet::objective, to_text(layout.objective), language_));
    if (layout.status == LayoutStatus::relaxed) sentences << tr("Some unit breaks a rule.");
    if (!layout.parent_key.empty())
        sentences << tr("Made from layout %1.").arg(to_qstring(layout.parent_key));
    if (!layout.command.empty()) sentences << to_qstring(layout.command);
    return sentences.join('\n');
}

int LayoutList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(layouts_.size());
}

QVariant LayoutList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PlannedLayout& layout = *layouts_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NumberRole:
            return index.row();
        case KeyRole:
            return to_qstring(layout.key);
        case LabelRole:
            return word_text(CodeSet::layout_label, to_text(layout.label), language_);
        case UnitsRole:
            return count_text(static_cast<qint64>(layout.units.size()));
        case WithinRole:
            return percent_text(share_within_bounds(layout));
        case FiguresRole:
            return few_figures(layout, language_);
        case AllFiguresRole:
            return allFigures(layout);
        case TradeRole:
            return trade(layout);
        case StatusRole:
            return word_text(CodeSet::layout_status, to_text(layout.status), language_);
        case RelaxedRole:
            return layout.status == LayoutStatus::relaxed;
        case ProvenanceRole:
            return provenance(layout);
        default:
            return {};
    }
}

QHash<int, QByteArray> LayoutList::roleNames() const {
    return {{NumberRole, "number"},         {KeyRole, "key"},
            {LabelRole, "label"},           {UnitsRole, "units"},
            {WithinRole, "within"},         {FiguresRole, "figures"},
            {AllFiguresRole, "allFigures"}, {TradeRole, "trade"},
            {StatusRole, "status"},         {RelaxedRole, "relaxed"},
            {ProvenanceRole, "provenance"}};
}

}  // namespace lifang
