#include "panels/edit/unfinished_list.hpp"

#include "evaluate/layout/unit_title.hpp"
#include "model/take_up.hpp"

namespace lifang {
namespace {

void append(QList<int>& numbers, const std::vector<CompoundId>& compounds) {
    for (const CompoundId id : compounds) numbers << static_cast<int>(id.index);
}

}  // namespace

void UnfinishedList::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    connect(workspace->document(), &Document::layoutEdited, this, &UnfinishedList::refresh);
    connect(workspace->document(), &Document::editingChanged, this, &UnfinishedList::refresh);
    connect(workspace->language(), &ScreenLanguage::changed, this, &UnfinishedList::refresh);
    refresh();
}

void UnfinishedList::refresh() {
    beginResetModel();
    layout_ = workspace_->document()->edited().layout;
    units_ = workspace_->document()->edited().unfinished;
    endResetModel();
    Q_EMIT changed();
}

QList<int> UnfinishedList::apart() const {
    QList<int> apart;
    for (const UnfinishedUnit& unit : units_) {
        for (std::size_t part = 1; part < unit.parts.size(); ++part) append(apart, unit.parts[part]);
    }
    return apart;
}

QList<int> UnfinishedList::connector() const {
    QList<int> joining;
    for (const UnfinishedUnit& unit : units_) append(joining, unit.connector);
    return joining;
}

void UnfinishedList::join(int row) {
    if (row < 0 || row >= count() || !take_up(*workspace_)) return;
    const UnfinishedUnit unit = units_[static_cast<std::size_t>(row)];
    QList<int> joining;
    append(joining, unit.connector);
    workspace_->document()->edits()->move(joining, static_cast<int>(unit.unit.index));
}

int UnfinishedList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant UnfinishedList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const UnfinishedUnit& unit = units_[static_cast<std::size_t>(index.row())];
    QList<int> numbers;
    switch (role) {
        case TextRole: {
            const Unit& its = at(layout_->units, unit.unit);
            return tr("Unit %1 is in %n part(s).", nullptr, static_cast<int>(unit.parts.size()))
                .arg(QString::fromStdString(unit_title(its)));
        }
        case PlaceRole:
            for (const auto& part : unit.parts) append(numbers, part);
            append(numbers, unit.connector);
            return QVariant::fromValue(numbers);
        case ConnectorRole:
            append(numbers, unit.connector);
            return QVariant::fromValue(numbers);
        default:
            return {};
    }
}

QHash<int, QByteArray> UnfinishedList::roleNames() const {
    return {{TextRole, "text"}, {PlaceRole, "place"}, {ConnectorRole, "connector"}};
}

}  // namespace lifang
