#include "panels/history/history_list.hpp"

#include "load/site/compound_title.hpp"
#include "model/format.hpp"

#include <algorithm>

namespace lifang {
namespace {

QString from_to(const QString& before, const QString& after) {
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

}  // namespace

void HistoryList::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    Document* document = workspace->document();
    connect(document, &Document::editingChanged, this, &HistoryList::refresh);
    connect(document, &Document::layoutEdited, this, &HistoryList::refresh);
    connect(document, &Document::historyChanged, this, &HistoryList::refresh);
    connect(workspace->language(), &ScreenLanguage::changed, this, &HistoryList::refresh);
    refresh();
}

void HistoryList::refresh() {
    const Document& document = *workspace_->document();
    beginResetModel();
    texts_.clear();
    current_ = document.historyIndex();
    if (document.isEditing()) {
        texts_ << tr("Layout %1").arg(document.parentLayout() + 1);
        texts_ << document.historyTexts();
    }
    endResetModel();
    Q_EMIT changed();
}

void HistoryList::goTo(int row) {
    if (row >= 0 && row < count()) workspace_->document()->goTo(row);
}

const StepRecord* HistoryList::record(int row) const {
    const auto& records = workspace_->document()->historyRecords();
    return row > 0 && static_cast<std::size_t>(row) <= records.size()
               ? &records[static_cast<std::size_t>(row) - 1]
               : nullptr;
}

QString HistoryList::moved(int row) const {
    const StepRecord* step = record(row);
    if (!step) return {};
    const std::vector<CompoundId>& changed = step->moved;
    if (changed.empty()) return tr("Nobody moved.");
    constexpr std::size_t named = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, changed.size()); ++i) {
        names << QString::fromStdString(
            compound_title(at(workspace_->ground()->plan().ground.compounds, changed[i])));
    }
    const QString list = names.join(tr(", "));
    if (changed.size() <= named) return tr("Moved: %1").arg(list);
    return tr("Moved: %1 and %n more", nullptr, static_cast<int>(changed.size() - named)).arg(list);
}

QString HistoryList::figures(int row) const {
    const StepRecord* step = record(row);
    if (!step) return {};
    const StateFigures &a = step->before, &b = step->after;
    const auto count = [](std::size_t number) { return count_text(static_cast<qint64>(number)); };
    return tr("Units %1 · within bounds %2 · mean deviation %3")
        .arg(from_to(count(a.units), count(b.units)),
             from_to(count_text(a.units_in_bounds), count_text(b.units_in_bounds)),
             from_to(percent_text(a.mean_abs_deviation, 1), percent_text(b.mean_abs_deviation, 1)));
}

int HistoryList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant HistoryList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const int row = index.row();
    switch (role) {
        case TextRole:
            return texts_[row];
        case MovedRole:
            return moved(row);
        case FiguresRole:
            return figures(row);
        case CompoundsRole: {
            QList<int> numbers;
            if (const StepRecord* step = record(row))
                for (const CompoundId id : step->moved) numbers << static_cast<int>(id.index);
            return QVariant::fromValue(numbers);
        }
        case UndoneRole:
            return row > current_;
        default:
            return {};
    }
}

QHash<int, QByteArray> HistoryList::roleNames() const {
    return {{TextRole, "text"},
            {MovedRole, "moved"},
            {FiguresRole, "figures"},
            {CompoundsRole, "compounds"},
            {UndoneRole, "undone"}};
}

}  // namespace lifang
