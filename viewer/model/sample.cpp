#include "model/sample.hpp"

#include "model/workspace.hpp"

#include <QFile>
#include <QTemporaryDir>

namespace lifang {

Plan make_sample_plan(const Run& run) {
    const QTemporaryDir folder;  // the engine reads files, not the program's inside
    const QString file = folder.filePath(QStringLiteral("yongchang_synthetic.gpkg"));
    QFile inside(QStringLiteral(":/sample/yongchang_synthetic.gpkg"));
    if (!inside.copy(file))
        throw Error(ExitCode::output, file.toStdString(),
                    Message("file_not_writable", {{"why", inside.errorString().toStdString()}}));
    Scenario scenario;
    scenario.load.inputs.emplace_back(file.toStdString());
    return make_plan(scenario, run).plan;
}

void open_sample(Workspace& workspace) {
    workspace.jobs()->start(
        JobKind::plan, &workspace, [](const Run& run) { return make_sample_plan(run); },
        [&workspace](Plan plan) { workspace.document()->openPlan(std::move(plan)); },
        [&workspace](const Error& error) { workspace.notice()->tell(error); });
}

}  // namespace lifang
