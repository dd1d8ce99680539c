#include "missed_list.hpp"

#include "load/site/compound_title.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lifang {

void MissedList::show(scene::GroundPtr ground, std::vector<Coverage> missed) {
    beginResetModel();
    ground_ = std::move(ground);
    rows_ = std::move(missed);
    std::ranges::sort(rows_, {}, [](const Coverage& row) {
        return std::tuple(!row.walk, row.walk.value_or(Meters{}), row.compound);
    });
    endResetModel();
}

void MissedList::refresh(Language language) {
    language_ = language;
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// A unit without a station has none in reach; whether a way is missing or the station, the row does not
/// tell.
QString MissedList::reason_text(const Coverage& row) const {
    if (row.kind == unit_station_kind && row.state == CoverageState::unreachable)
        return tr("No station of its unit in reach");
    return word_text(CodeSet::coverage_state, to_text(row.state), language_);
}

int MissedList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant MissedList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Coverage& row = rows_[static_cast<std::size_t>(index.row())];
    const Compound& compound = at(ground_->plan().ground.compounds, row.compound);
    switch (role) {
        case CompoundRole:
            return static_cast<int>(row.compound.index);
        case NameRole:
            return QString::fromStdString(compound_title(compound));
        case ReasonRole:
            return reason_text(row);
        case WalkRole:
            return row.walk ? length_text(*row.walk, language_) : QString();
        case HouseholdsRole:
            return compound.households ? tr("%1 households").arg(count_text(*compound.households))
                                       : QString();
        default:
            return {};
    }
}

QHash<int, QByteArray> MissedList::roleNames() const {
    return {{CompoundRole, "compound"},
            {NameRole, "name"},
            {ReasonRole, "reason"},
            {WalkRole, "walk"},
            {HouseholdsRole, "households"}};
}

}  // namespace lifang
