#include "model/unit_list.hpp"

#include "model/format.hpp"
#include "model/layouts.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool looks_alike(const Unit& a, const Unit& b) {
    return a.code == b.code && a.name == b.name && a.floor_area.value == b.floor_area.value &&
           a.deviation == b.deviation && a.violations.empty() == b.violations.empty();
}

}  // namespace

void UnitList::show(scene::LayoutPtr layout) {
    const int before = rowCount(), now = layout ? static_cast<int>(layout->units.size()) : 0;
    if (now < before) beginRemoveRows({}, now, before - 1);
    if (now > before) beginInsertRows({}, before, now - 1);
    layout_.swap(layout);
    if (now < before) endRemoveRows();
    if (now > before) endInsertRows();
    labels_.resize(std::min(before, now));
    for (int row = 0; row < std::min(before, now); ++row) {
        const Unit& its = units()[static_cast<std::size_t>(row)];
        if (looks_alike(layout->units[static_cast<std::size_t>(row)], its)) continue;
        labels_[row] = unit_label(its, language_);
        Q_EMIT dataChanged(index(row), index(row));
    }
    for (int row = before; row < now; ++row)
        labels_ << unit_label(units()[static_cast<std::size_t>(row)], language_);
}

void UnitList::refresh(Language language) {
    language_ = language;
    labels_ = unit_labels(units(), language_);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const std::vector<Unit>& UnitList::units() const {
    static const std::vector<Unit> none;
    return layout_ ? layout_->units : none;
}

int UnitList::find(const QString& code) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (units()[static_cast<std::size_t>(row)].code == code.toStdString()) return row;
    }
    return -1;
}

int UnitList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(units().size());
}

QVariant UnitList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Unit& unit = units()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case CodeRole:
            return QString::fromStdString(unit.code);
        case NameRole:
            return QString::fromStdString(unit.name);
        case FloorAreaRole:
            return area_text(unit.floor_area, language_);
        case DeviationRole:
            return unit.deviation;
        case DeviationTextRole:
            return deviation_text(unit.deviation);
        case ViolatedRole:
            return !unit.violations.empty();
        default:
            return {};
    }
}

QHash<int, QByteArray> UnitList::roleNames() const {
    return {{CodeRole, "code"},
            {NameRole, "name"},
            {FloorAreaRole, "floorArea"},
            {DeviationRole, "deviation"},
            {DeviationTextRole, "deviationText"},
            {ViolatedRole, "violated"}};
}

}  // namespace lifang
