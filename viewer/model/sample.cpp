#include "model/sample.hpp"

#include "model/workspace.hpp"
#include "pipeline/pipeline.hpp"
#include "publish/publish.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace lifang {

void write_sample_plan(const std::filesystem::path& file, const Run& run) {
    const QTemporaryDir folder;  // the engine reads files, not the program's inside
    const QString data = folder.filePath(QStringLiteral("yongchang_synthetic.gpkg"));
    QFile inside(QStringLiteral(":/sample/yongchang_synthetic.gpkg"));
    if (!inside.copy(data))
        throw Error(ExitCode::output, data.toStdString(),
                    Message("file_not_writable", {{"why", inside.errorString().toStdString()}}));
    Scenario scenario;
    scenario.load.inputs.emplace_back(data.toStdString());
    const Planned planned = make_plan(scenario, run);
    QDir().mkpath(QString::fromStdString(file.parent_path().string()));
    write_plan(planned.plan, file, true, run);
}

void open_sample(Workspace& workspace) {
    const QString file =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/yongchang.gpkg");
    const auto open = [&workspace, file] { workspace.unsaved()->open(QUrl::fromLocalFile(file)); };
    if (QFileInfo::exists(file)) return open();
    workspace.jobs()->start(
        JobKind::plan, &workspace,
        [path = std::filesystem::path(file.toStdU16String())](const Run& run) {
            write_sample_plan(path, run);
        },
        open, [&workspace](const Error& error) { workspace.notice()->tell(error); });
}

}  // namespace lifang
