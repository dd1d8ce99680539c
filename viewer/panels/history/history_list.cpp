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
    connect(document, &Document::editingChanged, this, [this] {
        states_.clear();
        refresh();
    });
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
        const EditedState& state = document.edited();
        const int position = static_cast<int>(state.position);
        // another step than the one that was undone: the states behind that one are gone with it
        const auto known = states_.find(position);
        if (known != states_.end() && !find_changed(known->second, state).empty())
            states_.erase(known, states_.end());
        states_.insert_or_assign(position, state);
    }
    endResetModel();
    Q_EMIT changed();
}

void HistoryList::goTo(int row) {
    if (row >= 0 && row < count()) workspace_->document()->goTo(row);
}

std::pair<const EditedState*, const EditedState*> HistoryList::around(int row) const {
    const auto before = states_.find(row - 1), after = states_.find(row);
    if (before == states_.end() || after == states_.end()) return {};
    return {&before->second, &after->second};
}

std::vector<CompoundId> HistoryList::changedBy(int row) const {
    const auto [before, after] = around(row);
    return before ? find_changed(*before, *after) : std::vector<CompoundId>();
}

QString HistoryList::moved(int row) const {
    if (!around(row).first) return {};
    const std::vector<CompoundId> changed = changedBy(row);
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
    const auto [before, after] = around(row);
    if (!before) return {};
    const PlannedLayout &a = *before->layout, &b = *after->layout;
    const auto count = [](std::size_t number) { return count_text(static_cast<qint64>(number)); };
    return tr("Units %1 · within bounds %2 · mean deviation %3")
        .arg(from_to(count(a.units.size()), count(b.units.size())),
             from_to(count_text(count_units_in_bounds(a)), count_text(count_units_in_bounds(b))),
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
            for (const CompoundId id : changedBy(row)) numbers << static_cast<int>(id.index);
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
