#include "panels/compare/move_list.hpp"

#include "load/site/compound_title.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <algorithm>

namespace lifang {

void MoveList::show(scene::GroundPtr ground, scene::LayoutPtr here, scene::LayoutPtr there,
                    const LayoutComparison& comparison) {
    beginResetModel();
    ground_ = std::move(ground);
    here_ = std::move(here);
    there_ = std::move(there);
    rows_.clear();
    for (const LayoutComparison::Pair& pair : comparison.pairs) {
        for (const CompoundId compound : pair.leave)
            rows_.push_back({compound, pair.a, at(there_->unit_of_compound, compound)});
        for (const CompoundId compound : pair.join)  // who was in a unit leaves that one, above
            if (!at(here_->unit_of_compound, compound)) rows_.push_back({compound, {}, pair.b});
    }
    arrange();
    endResetModel();
    Q_EMIT changed();
}

void MoveList::refresh(Language language) {
    language_ = language;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void MoveList::setOrder(Order order) {
    if (order_ == order) return;
    Q_EMIT layoutAboutToBeChanged();
    order_ = order;
    arrange();
    Q_EMIT layoutChanged();
    Q_EMIT changed();
}

void MoveList::arrange() {
    const auto by = [&](auto key) { std::ranges::stable_sort(rows_, {}, key); };
    by([](const Row& row) { return std::tuple(row.from, row.to, row.compound); });
    if (order_ == ByTitle) by([&](const Row& row) { return compound_title(compound(row)); });
    if (order_ == ByHouseholds) by([&](const Row& row) { return -compound(row).households.value_or(-1); });
    if (order_ == ByFloorArea) by([&](const Row& row) { return -compound(row).floor_area.value; });
}

QList<int> MoveList::compounds() const {
    QList<int> list;
    for (const Row& row : rows_) list << static_cast<int>(row.compound.index);
    std::ranges::sort(list);
    return list;
}

const Compound& MoveList::compound(const Row& row) const {
    return at(ground_->plan().ground.compounds, row.compound);
}

QString MoveList::code(const scene::LayoutPtr& layout, const std::optional<UnitId>& unit) const {
    return unit ? to_qstring(at(layout->units, *unit).code) : tr("no unit");
}

int MoveList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant MoveList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case CompoundRole:
            return static_cast<int>(row.compound.index);
        case TitleRole:
            return to_qstring(compound_title(compound(row)));
        case FromRole:
            return code(here_, row.from);
        case ToRole:
            return code(there_, row.to);
        case HouseholdsRole:
            return compound(row).households ? tr("%n household(s)", nullptr, *compound(row).households)
                                            : tr("households not known");
        case FloorAreaRole:
            return area_text(compound(row).floor_area, language_);
        default:
            return {};
    }
}

QHash<int, QByteArray> MoveList::roleNames() const {
    return {{CompoundRole, "compound"},     {TitleRole, "title"},        {FromRole, "from"}, {ToRole, "to"},
            {HouseholdsRole, "households"}, {FloorAreaRole, "floorArea"}};
}

}  // namespace lifang
