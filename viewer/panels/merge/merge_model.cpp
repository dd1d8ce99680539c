#include "merge_model.hpp"

#include "evaluate/layout/unit_title.hpp"
#include "load/site/compound_title.hpp"
#include "merger_lines.hpp"

#include <utility>

namespace lifang {
namespace {

constexpr std::size_t most_suggested = 20;  // of units, and of compounds: more nobody reads

QString words(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

void MergeModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, &MergeModel::follow);
    connect(workspace->selection(), &Selection::changed, this, &MergeModel::choiceChanged);
    connect(workspace->selection(), &Selection::levelChanged, this, &MergeModel::choiceChanged);
    connect(workspace->language(), &ScreenLanguage::changed, this, &MergeModel::show);
    follow();
    Q_EMIT workspaceChanged();
}

void MergeModel::setActive(bool active) {
    if (std::exchange(is_active_, active) == active) return;
    mark();
    Q_EMIT changed();
}

void MergeModel::follow() {
    const scene::LayoutPtr before = std::exchange(of_, workspace_->layout());
    // an edited layout is shown again when its figures are in: it is the same one still
    if (!before || !of_ || before->key != of_->key || before->unit_of_compound != of_->unit_of_compound) {
        ++round_;
        suggested_ = nullptr;
        if (!isStillMerged()) clear();
    }
    show();
    Q_EMIT choiceChanged();
}

bool MergeModel::isOfCompounds() const {
    return workspace_ && workspace_->selection()->level() == Selection::Compounds;
}

QList<int> MergeModel::chosenNumbers() const {
    if (!workspace_) return {};
    const Selection& selection = *workspace_->selection();
    return isOfCompounds() ? selection.compoundNumbers() : selection.units();
}

QString MergeModel::title_of(const scene::LayoutPtr& layout, bool of_compounds,
                             const QList<int>& numbers) const {
    if (!layout) return {};
    QStringList names;
    for (const int number : numbers) {
        const auto position = static_cast<std::size_t>(number);
        names << words(of_compounds
                           ? compound_title(workspace_->ground()->plan().ground.compounds.at(position))
                           : unit_title(layout->units.at(position)));
    }
    return names.join(QStringLiteral(" + "));
}

// What is chosen is of the layout that is shown, which is not yet ours where a step has just made another.
QString MergeModel::choice() const {
    return workspace_ ? title_of(workspace_->layout(), isOfCompounds(), chosenNumbers()) : QString();
}

bool MergeModel::isOfEdited() const {
    return workspace_->document()->isEditing() &&
           workspace_->shown() == workspace_->document()->editedLayout();
}

/// The layout as the engine's session opens it; empty where that is not possible, which is told.
std::optional<MergeLayout> MergeModel::layout() {
    Document& document = *workspace_->document();
    if (!of_ || document.path().isEmpty()) return std::nullopt;
    MergeLayout layout{workspace_->ground(), document.path().toStdString(), of_->key, nullptr};
    if (!isOfEdited()) return layout;
    if (document.isUnfinished()) {
        workspace_->notice()->say(tr("Units are in parts still: repair them, or undo."));
        return std::nullopt;
    }
    layout.key = document.layout(document.parentLayout())->key;
    if (document.isDirty()) layout.edited = document.edited().in_session;
    return layout;
}

MergerRequest MergeModel::request() const {
    MergeUnits merge;
    GatherCompounds gather;
    for (const int part : parts_) {
        merge.units.emplace_back(static_cast<std::size_t>(part));
        gather.compounds.emplace_back(static_cast<std::size_t>(part));
    }
    return of_compounds_ ? MergerRequest(gather) : MergerRequest(merge);
}

MergerRequest MergeModel::requestOfSession() const {
    MergerRequest asked = request();
    if (auto* merge = std::get_if<MergeUnits>(&asked); merge && isOfEdited())
        for (UnitId& unit : merge->units) unit = at(workspace_->document()->edited().numbers, unit);
    return asked;
}

void MergeModel::judge() { ask(isOfCompounds(), chosenNumbers()); }

void MergeModel::judgeRow(int row) {
    if (row < 0 || row >= suggestions_.rowCount()) return;
    const MergeSuggestion& one = suggestions_.suggestion(row);
    QList<int> parts;
    for (const UnitId unit : one.units) parts << static_cast<int>(unit.index);
    if (one.units.empty())
        for (const CompoundId compound : one.whole.compounds) parts << static_cast<int>(compound.index);
    QList<int> compounds;
    for (const CompoundId compound : one.whole.compounds) compounds << static_cast<int>(compound.index);
    workspace_->selection()->setLevel(one.units.empty() ? Selection::Compounds : Selection::Units);
    workspace_->selection()->chooseAll(compounds);
    workspace_->sight()->showCompounds(compounds);
    ask(one.units.empty(), parts);
}

void MergeModel::ask(bool of_compounds, const QList<int>& parts) {
    const auto of = layout();
    if (!of || parts.size() < 2) return;
    workspace_->jobs()->stop(asked_);
    clear();
    of_compounds_ = of_compounds;
    parts_ = parts;
    state_ = Judging;
    asked_ = workspace_->jobs()->start(
        JobKind::judge, this,
        [desk = desk_, of = *of, request = requestOfSession()](const Run& run) {
            return std::shared_ptr<const JudgedMerger>(
                std::make_shared<JudgedMerger>(desk->judge(of, request, run)));
        },
        [this, round = round_](std::shared_ptr<const JudgedMerger> judged) {
            if (round == round_) take(std::move(judged));
        },
        [this, round = round_](const Error& error) {
            if (round == round_) refuse(error);
        });
    Q_EMIT changed();
}

void MergeModel::take(std::shared_ptr<const JudgedMerger> judged) {
    judged_title_ = title_of(of_, of_compounds_, parts_);
    judged_ = std::move(judged);
    judged_of_ = of_;
    judged_command_ = command();
    state_ = Judged;
    show();
    mark();
}

void MergeModel::refuse(const Error& error) {
    if (error.code() == ExitCode::interrupted) return clear();
    refusal_ = error;
    state_ = Refused;
    Q_EMIT changed();
}

void MergeModel::suggest() {
    const auto of = layout();
    if (!of) return;
    workspace_->jobs()->start(
        JobKind::judge, this,
        [desk = desk_, of = *of](const Run& run) {
            return std::shared_ptr<const MergeSuggestions>(
                std::make_shared<MergeSuggestions>(desk->suggest(of, most_suggested, run)));
        },
        [this, round = round_](std::shared_ptr<const MergeSuggestions> suggested) {
            if (round != round_) return;
            suggested_ = std::move(suggested);
            suggestions_.show(workspace_->ground(), of_, suggested_);
            Q_EMIT changed();
        });
}

void MergeModel::clear() {
    state_ = Nothing;
    refusal_.reset();
    judged_ = nullptr;
    judged_of_ = nullptr;
    merged_as_.clear();
    parts_.clear();
    show();
    mark();
}

void MergeModel::discard() {
    workspace_->jobs()->stop(asked_);
    clear();
}

/// Everything in the language of the screen.
void MergeModel::show() {
    if (!workspace_) return;
    const Language language = workspace_->language()->language();
    suggestions_.refresh(language);
    if (!suggested_) suggestions_.show(workspace_->ground(), of_, nullptr);
    figures_.show(judged_ ? std::shared_ptr<const MergeJudgement>(judged_, &judged_->judgement) : nullptr,
                  language);
    lines_.show(judged_ ? list_merger_lines(judged_->judgement, workspace_->ground()->plan(), language)
                        : std::vector<Line>());
    Q_EMIT changed();
}

QList<int> MergeModel::merged() const {
    QList<int> compounds;
    if (judged_)
        for (const CompoundId compound : judged_->judgement.whole.compounds)
            compounds << static_cast<int>(compound.index);
    return compounds;
}

void MergeModel::mark() {
    if (workspace_) workspace_->marks()->setDiffering(is_active_ ? merged() : QList<int>());
}

QString MergeModel::refusalWhere() const {
    return refusal_ ? words(refusal_->where(workspace_->language()->language())) : QString();
}
QString MergeModel::refusal() const {
    return refusal_ ? words(refusal_->problem(workspace_->language()->language())) : QString();
}
QString MergeModel::refusalAdvice() const {
    return refusal_ ? words(refusal_->advice(workspace_->language()->language())) : QString();
}

}  // namespace lifang
