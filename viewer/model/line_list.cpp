#include "model/line_list.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool goes_on(const Line& before, const Line& now) {
    return before.section == now.section && before.name == now.name && before.compound == now.compound;
}

}  // namespace

void LineList::show(std::vector<Line> lines) {
    const int before = rowCount(), now = static_cast<int>(lines.size());
    const auto [left, its] = std::ranges::mismatch(lines_, lines, goes_on);
    const int head = static_cast<int>(left - lines_.begin());
    int tail = 0;
    while (tail < before - head && tail < now - head &&
           goes_on(lines_[static_cast<std::size_t>(before - 1 - tail)],
                   lines[static_cast<std::size_t>(now - 1 - tail)]))
        ++tail;
    if (head + tail < before) {
        beginRemoveRows({}, head, before - tail - 1);
        lines_.erase(lines_.begin() + head, lines_.end() - tail);
        endRemoveRows();
    }
    if (head + tail < now) {
        beginInsertRows({}, head, now - tail - 1);
        lines_.insert(lines_.begin() + head, lines.begin() + head, lines.end() - tail);
        endInsertRows();
    }
    for (int row = 0; row < now; ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (lines_[at] == lines[at]) continue;
        lines_[at] = std::move(lines[at]);
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT changed();
}

int LineList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant LineList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case SectionRole:
            return line.section;
        case NameRole:
            return line.name;
        case ValueRole:
            return line.value;
        case MeaningRole:
            return line.meaning;
        case SourceRole:
            return line.source;
        case ToneRole:
            return static_cast<int>(line.tone);
        case UnknownRole:
            return line.unknown;
        case CompoundRole:
            return line.compound;
        case UnitRole:
            return line.unit;
        case HasPlaceRole:
            return line.place.has_value();
        case PlaceRole:
            return line.place.value_or(QPointF());
        default:
            return {};
    }
}

QHash<int, QByteArray> LineList::roleNames() const {
    return {{SectionRole, "section"},   {NameRole, "name"},         {ValueRole, "value"},
            {MeaningRole, "meaning"},   {SourceRole, "source"},     {ToneRole, "tone"},
            {UnknownRole, "unknown"},   {CompoundRole, "compound"}, {UnitRole, "unit"},
            {HasPlaceRole, "hasPlace"}, {PlaceRole, "place"}};
}

}  // namespace lifang
