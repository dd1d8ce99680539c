#pragma once

#include "publish/publish.hpp"
#include "support/open_workspace.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

namespace lifang::testing {

/// A small plan in a file of its own folder, open in a workspace.
struct PlanOnDisk {
    explicit PlanOnDisk(const Plan& plan = make_small_plan(), const QString& language = QStringLiteral("en"))
        : desk(language) {
        write_plan(plan, folder.path() / "plan.gpkg", true, Run(nullptr, 1));
        open();
    }

    void open() {
        desk.document.openFile(QString::fromStdString((folder.path() / "plan.gpkg").string()));
        wait_until([this] { return desk.document.state() != Document::Opening; });
    }
    std::string path() const { return (folder.path() / "plan.gpkg").string(); }
    Workspace& workspace() { return desk.workspace; }

    TemporaryFolder folder;
    OpenWorkspace desk;
};

}  // namespace lifang::testing
