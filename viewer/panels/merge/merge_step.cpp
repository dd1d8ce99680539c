// A merger carried out, and what is shown of it since.
#include "merge_model.hpp"

#include <map>

namespace lifang {
namespace {

/// Who is with whom, whatever the units are numbered: units in the order of their first compounds.
std::vector<int> grouping_of(const PlannedLayout& layout) {
    std::map<std::optional<UnitId>, int> numbers;
    std::vector<int> grouping;
    for (const auto& unit : layout.unit_of_compound)
        grouping.push_back(numbers.try_emplace(unit, static_cast<int>(numbers.size())).first->second);
    return grouping;
}

}  // namespace

/// Whether what is shown is the layout with the merger, or the one that is becoming it.
bool MergeModel::isStillMerged() {
    if (state_ != Merged || !of_) return false;
    std::vector<int> grouping = grouping_of(*of_);
    if (!merged_as_.empty()) return grouping == merged_as_;
    if (grouping != grouping_of(*judged_of_)) merged_as_ = std::move(grouping);
    return true;
}

void MergeModel::apply() {
    if (state_ != Judged) return;
    Document& document = *workspace_->document();
    if (document.isEditing() && !isOfEdited()) {
        workspace_->notice()->say(tr("Another layout is being edited: save it or discard the edits first."));
        return;
    }
    Step step;
    std::visit([&](const auto& one) { step.requests.emplace_back(one); }, request());
    const Message text("step_merged", {{"units", title().toStdString()}});
    if (!document.isEditing() && !document.beginEditing(workspace_->shown())) return;
    state_ = Merged;
    document.carryOut(std::move(step), text);
    workspace_->setShown(document.editedLayout());
    workspace_->notice()->say(
        tr("Merged in the edited layout. It can be undone, and goes into the plan when it is saved."));
}

}  // namespace lifang
