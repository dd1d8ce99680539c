#include "panels/layers/fill_choices.hpp"

#include "core/figures/table.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "scene/unit_fill.hpp"

#include <QCoreApplication>
#include <algorithm>

namespace lifang {

QString fill_title(const QString& column, Language language) {
    if (column.isEmpty()) return QCoreApplication::translate("Fills", "Neighbours differ");
    if (column == QLatin1String(scene::mode_column.data()))
        return QCoreApplication::translate("Fills", "Management mode");
    const Figure* figure = find_figure(column.toStdString());
    return figure ? name_text(*figure, language) : QString();
}

void FillChoices::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, &FillChoices::list);
    connect(workspace->language(), &ScreenLanguage::changed, this, &FillChoices::list);
    connect(workspace->look(), &MapLook::changed, this, &FillChoices::list);
    list();
    Q_EMIT workspaceChanged();
}

/// What is chosen stays in the list where the shown layout does not know it: another layout may.
void FillChoices::list() {
    std::vector<std::string> columns{""};
    if (workspace_->layout())
        for (std::string& column : scene::list_fill_columns(*workspace_->layout()))
            columns.push_back(std::move(column));
    const std::string chosen = workspace_->look()->fillBy().toStdString();
    if (std::find(columns.begin(), columns.end(), chosen) == columns.end()) columns.push_back(chosen);
    const Language language = workspace_->language()->language();
    QVariantList choices;
    for (const std::string& column : columns) {
        const QString value = QString::fromStdString(column), text = fill_title(value, language);
        if (!text.isEmpty()) choices << QVariantMap{{"value", value}, {"text", text}};
    }
    choices_ = choices;
    Q_EMIT changed();
}

QString FillChoices::meaning() const {
    if (!workspace_) return {};
    const std::string column = workspace_->look()->fillBy().toStdString();
    if (column.empty()) return tr("The plan's own colours, as in a GIS: they only tell units apart.");
    const Figure* figure = find_figure(column);
    return figure ? figure_meaning(*figure, workspace_->language()->language()) : QString();
}

}  // namespace lifang
