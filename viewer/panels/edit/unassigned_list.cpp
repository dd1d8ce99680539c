#include "panels/edit/unassigned_list.hpp"

#include "load/site/compound_title.hpp"
#include "model/take_up.hpp"
#include "model/words.hpp"
#include "panels/edit/neighbours.hpp"

#include <algorithm>

namespace lifang {

void UnassignedList::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    connect(workspace, &Workspace::groundChanged, this, &UnassignedList::refresh);
    connect(workspace, &Workspace::shownChanged, this, [this] { seen_.follow(); });
    connect(workspace->language(), &ScreenLanguage::changed, this, &UnassignedList::refresh);
    refresh();
}

void UnassignedList::refresh() {
    beginResetModel();
    rows_.clear();
    if (const scene::LayoutPtr& layout = workspace_->layout()) {
        for (std::size_t i = 0; i < layout->unit_of_compound.size(); ++i) {
            if (!layout->unit_of_compound[i]) rows_.push_back(make_row(CompoundId{i}));
        }
        std::ranges::stable_sort(rows_, std::greater{}, [](const Row& row) { return row.in_scope; });
    }
    endResetModel();
    Q_EMIT changed();
}

UnassignedList::Row UnassignedList::make_row(CompoundId compound) const {
    const Plan& plan = workspace_->ground()->plan();
    Row row{compound, at(plan.ground.compounds, compound).in_scope(), false, tr("in no unit yet"), {}};
    const auto& reason = at(plan.ground.compounds, compound).scope_reason;
    if (reason)
        row.why = word_text(CodeSet::scope_reason, to_text(*reason), workspace_->language()->language());
    for (const PlanConstraint& rule : workspace_->document()->rules()) {
        if (rule.kind != RuleKind::exclude || rule.compound != compound) continue;
        row.excluded = true;
        row.in_scope = false;
        const QString note = QString::fromStdString(rule.note);
        row.why = note.isEmpty() ? tr("excluded by a rule") : tr("excluded by a rule: %1").arg(note);
    }
    for (const UnitId unit : find_neighbour_units(plan, *workspace_->layout(), compound))
        row.units << static_cast<int>(unit.index);
    return row;
}

int UnassignedList::inScope() const {
    return static_cast<int>(std::ranges::count_if(rows_, [](const Row& row) { return row.in_scope; }));
}

void UnassignedList::join(int row, int unit) {
    if (row < 0 || row >= count()) return;
    const Row its = rows_[static_cast<std::size_t>(row)];
    if (!take_up(*workspace_)) return;
    EditCommands& edits = *workspace_->document()->edits();
    const int compound = static_cast<int>(its.compound.index);
    if (its.in_scope)
        edits.move({compound}, unit);
    else
        edits.include({compound});
}

QStringList UnassignedList::codes(const Row& row) const {
    QStringList codes;
    for (const int unit : row.units)
        codes << QString::fromStdString(workspace_->layout()->units[static_cast<std::size_t>(unit)].code);
    return codes;
}

int UnassignedList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant UnassignedList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case CompoundRole:
            return static_cast<int>(row.compound.index);
        case NameRole:
            return QString::fromStdString(
                compound_title(at(workspace_->ground()->plan().ground.compounds, row.compound)));
        case WhyRole:
            return row.why;
        case InScopeRole:
            return row.in_scope;
        case UnitsRole:
            return QVariant::fromValue(row.units);
        case CodesRole:
            return codes(row);
        default:
            return {};
    }
}

QHash<int, QByteArray> UnassignedList::roleNames() const {
    return {{CompoundRole, "compound"}, {NameRole, "name"},   {WhyRole, "why"},
            {InScopeRole, "inScope"},   {UnitsRole, "units"}, {CodesRole, "codes"}};
}

}  // namespace lifang
