#include "model/store_layout.hpp"

#include "model/workspace.hpp"

#include <QCoreApplication>
#include <utility>

namespace lifang {

void store_layout(Workspace& workspace, const scene::LayoutPtr& layout,
                  std::function<void(EditSession& session, const Run& run)> store) {
    const Document& document = *workspace.document();
    if (document.path().isEmpty())
        return workspace.notice()->say(QCoreApplication::translate("StoreLayout", "The plan is in no file."));
    // undone edits as well: the journal has them
    if (!layout || layout->key.empty() || !document.historyTexts().isEmpty())
        return workspace.notice()->say(
            QCoreApplication::translate("StoreLayout", "Save the edited layout or discard the edits first."));
    workspace.jobs()->start(
        JobKind::save, &workspace,
        [path = document.path().toStdString(), key = layout->key, store = std::move(store)](const Run& run) {
            EditSession session(path, key, Excluded::leaving, run);
            store(session, run);
        },
        [&workspace] { workspace.showStored(); },
        [&workspace](const Error& error) { workspace.notice()->tell(error); });
}

}  // namespace lifang
