#include "panels/edit/painting.hpp"

#include "load/site/compound_title.hpp"
#include "model/take_up.hpp"
#include "model/words.hpp"

#include <utility>

namespace lifang {
namespace {

QList<int> numbers(const std::vector<CompoundId>& ids) {
    QList<int> numbers;
    for (const CompoundId id : ids) numbers << static_cast<int>(id.index);
    return numbers;
}

}  // namespace

void Painting::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    connect(workspace->document()->edits(), &EditCommands::weighed, this, &Painting::accept);
    connect(workspace, &Workspace::groundChanged, this, &Painting::abandon);
    Q_EMIT changed();
}

/// Those that are in the unit already have nowhere to go, and those out of scope cannot.
QList<int> Painting::to_move(const QList<int>& compounds, int unit) const {
    QList<int> others;
    for (const int compound : compounds) {
        const auto& all = workspace_->ground()->plan().ground.compounds;
        if (!all[static_cast<std::size_t>(compound)].in_scope()) continue;
        if (workspace_->selection()->unitOf(compound) != unit) others << compound;
    }
    return others;
}

void Painting::stroke(const QList<int>& compounds, int unit) {
    const QList<int> others = to_move(compounds, unit);
    if (others.isEmpty() || (!std::exchange(drawing_, true) && !take_up(*workspace_))) return;
    workspace_->document()->edits()->weighMove(others, unit);
}

void Painting::release(const QList<int>& compounds, int unit) {
    const QList<int> others = to_move(compounds, unit);
    abandon();
    if (!others.isEmpty() && take_up(*workspace_)) workspace_->document()->edits()->move(others, unit);
}

void Painting::abandon() {
    drawing_ = false;
    effect_.reset();
    units_.clear();
    Q_EMIT changed();
}

void Painting::accept(const StepEffect& effect) {
    const PlannedLayout* parent = parentLayout();
    if (!drawing_ || !parent) return;  // the stroke has ended since
    effect_ = effect;
    units_.show(effect, *parent, workspace_->ground()->plan().ground.compounds,
                workspace_->language()->language());
    Q_EMIT changed();
}

const PlannedLayout* Painting::parentLayout() const {
    return workspace_->document()->layout(workspace_->document()->parentLayout()).get();
}

QList<int> Painting::moved() const {
    QList<int> moved;
    if (!effect_) return moved;
    for (const StepEffect::Transfer& transfer : effect_->transfers)
        moved << static_cast<int>(transfer.compound.index);
    return moved;
}

QList<int> Painting::cutOff() const {
    QList<int> cut_off;
    if (!effect_) return cut_off;
    for (const StepEffect::Breakage& breakage : effect_->breakages) {
        for (std::size_t part = 1; part < breakage.parts.size(); ++part)
            cut_off << numbers(breakage.parts[part]);
    }
    return cut_off;
}

QList<int> Painting::connector() const {
    QList<int> joining;
    if (!effect_) return joining;
    for (const StepEffect::Breakage& breakage : effect_->breakages) joining << numbers(breakage.connector);
    return joining;
}

QStringList Painting::remarks() const {
    QStringList remarks;
    if (!effect_ || !parentLayout()) return remarks;
    const auto& compounds = workspace_->ground()->plan().ground.compounds;
    for (const StepEffect::Breakage& breakage : effect_->breakages) {
        const QString unit = unit_title(breakage.unit, *parentLayout());
        remarks << (breakage.connector.empty()
                        ? tr("Unit %1 falls apart, and nobody could join its parts.").arg(unit)
                        : tr("Unit %1 falls apart: %n compound(s) would join its parts.", nullptr,
                             static_cast<int>(breakage.connector.size()))
                              .arg(unit));
    }
    for (const StepEffect::Rule& rule : effect_->broken) {
        QStringList names;
        for (const CompoundId id : rule.compounds)
            names << QString::fromStdString(compound_title(at(compounds, id)));
        remarks << tr("Breaks a rule: %1, %2")
                       .arg(word_text(CodeSet::rule_kind, to_text(rule.kind),
                                      workspace_->language()->language()),
                            names.join(tr(", ")));
    }
    return remarks;
}

}  // namespace lifang
