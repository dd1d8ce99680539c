#include "model/take_up.hpp"

namespace lifang {

bool take_up(Workspace& workspace) {
    Document& document = *workspace.document();
    const bool shown_already = document.isEditing() && workspace.shown() == document.editedLayout();
    const bool another = document.isEditing() && !shown_already;
    if (!document.isEditing() && !document.beginEditing(workspace.shown())) return false;
    if (!shown_already) workspace.setShown(document.editedLayout());
    return !another;
}

}  // namespace lifang
