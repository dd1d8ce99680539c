#include "figure_table.hpp"

#include "core/figures/table.hpp"
#include "evaluate/layout/unit_title.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

void FigureTable::show(std::shared_ptr<const MergeJudgement> judged, Language language) {
    beginResetModel();
    judged_ = std::move(judged);
    language_ = language;
    list_rows();
    endResetModel();
    Q_EMIT changed();
}

void FigureTable::list_rows() {
    rows_.clear();
    if (!judged_) return;
    const auto is_known = [&](std::size_t figure) {
        return judged_->whole.figures[figure].has_value() ||
               std::ranges::any_of(judged_->parts,
                                   [&](const JudgedSet& part) { return part.figures[figure].has_value(); });
    };
    for (std::size_t i = 0; i < unit_figures().size(); ++i)
        if (is_known(i)) rows_.push_back(i);
    if (judged_->whole.unit.mode ||
        std::ranges::any_of(judged_->parts, [](const JudgedSet& part) { return part.unit.mode.has_value(); }))
        rows_.push_back(unit_figures().size());
}

QStringList FigureTable::columns() const {
    if (!judged_) return {};
    QStringList columns;
    if (are_parts_beside())
        for (const JudgedSet& part : judged_->parts)
            columns << QString::fromStdString(
                judged_->is_of_compounds && !part.unit.name.empty() ? part.unit.name : unit_title(part.unit));
    else
        columns << tr("sum of %n part(s)", "", static_cast<int>(judged_->parts.size()));
    return columns << tr("together");
}

QStringList FigureTable::values_of(std::size_t number) const {
    const UnitFigure& figure = unit_figures()[number];
    const auto text = [&](const std::optional<double>& value) {
        return value ? value_text(figure, *value, language_) : QStringLiteral("–");
    };
    QStringList values;
    if (are_parts_beside())
        for (const JudgedSet& part : judged_->parts) values << text(part.figures[number]);
    else
        values << (judged_->sums[number] ? text(judged_->sums[number]) : QString());
    return values << text(judged_->whole.figures[number]);
}

QStringList FigureTable::modes() const {
    const auto text = [&](const Unit& unit) {
        return unit.mode ? word_text(CodeSet::service_mode, *unit.mode, language_) : QStringLiteral("–");
    };
    QStringList values;
    if (are_parts_beside())
        for (const JudgedSet& part : judged_->parts) values << text(part.unit);
    else
        values << QString();
    return values << text(judged_->whole.unit);
}

int FigureTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FigureTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const std::size_t number = rows_[static_cast<std::size_t>(index.row())];
    const bool is_mode = number == unit_figures().size();
    switch (role) {
        case NameRole:
            return is_mode ? tr("Management advised") : name_text(unit_figures()[number], language_);
        case ValuesRole:
            return is_mode ? modes() : values_of(number);
        case MeaningRole:
            return is_mode ? tr("By the profile's rules of modes")
                           : figure_meaning(unit_figures()[number], language_);
        default:
            return {};
    }
}

QHash<int, QByteArray> FigureTable::roleNames() const {
    return {{NameRole, "name"}, {ValuesRole, "values"}, {MeaningRole, "meaning"}};
}

}  // namespace lifang
