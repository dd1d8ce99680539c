#include "model/show_stored.hpp"

#include "model/workspace.hpp"

namespace lifang {

void show_stored(Workspace& workspace) {
    Document& document = *workspace.document();
    QObject::connect(
        &document, &Document::opened, &workspace,
        [&workspace] { workspace.setShown(workspace.layoutCount() - 1); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    document.openFile(document.path());
}

}  // namespace lifang
