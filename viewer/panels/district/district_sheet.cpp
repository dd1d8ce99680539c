#include "panels/district/district_sheet.hpp"

#include "model/format.hpp"
#include "panels/district/district_parts.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {

void DistrictSheet::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    const auto follow = [this] { seen_.follow(); };
    connect(workspace, &Workspace::groundChanged, this, follow);
    connect(workspace, &Workspace::shownChanged, this, follow);
    connect(workspace->language(), &ScreenLanguage::changed, this, follow);
    catchUp();
    Q_EMIT workspaceChanged();
}

void DistrictSheet::catchUp() {
    std::vector<Line> lines, entries;
    if (workspace_->ground() && workspace_->layout()) {
        const DistrictMatter matter{workspace_->ground()->plan(), *workspace_->layout(),
                                    workspace_->ground()->floor_area(), language()};
        for (const auto part :
             {add_violations, add_totals, add_floor_area_basis, add_layout_figures, add_layout_robustness})
            part(matter, lines);
        add_profile_entries(matter.plan.site.profile, language(), entries);
    }
    lines_.show(std::move(lines));
    entries_.show(std::move(entries));
    Q_EMIT changed();
}

QString DistrictSheet::profile() const {
    if (!workspace_ || !workspace_->ground()) return {};
    const Profile& profile = workspace_->ground()->plan().site.profile;
    const bool zh = language() == Language::zh;
    const std::string& title = zh ? profile.title_zh : profile.title_en;
    const std::string& source = zh && !profile.source_zh.empty() ? profile.source_zh : profile.source;
    return tr("Policy profile %1. Source: %2.")
        .arg(to_qstring(title.empty() ? profile.name : title), to_qstring(source));
}

QVariantList DistrictSheet::years() const {
    QVariantList list;
    if (!workspace_ || !workspace_->layout()) return list;
    for (const YearSum& sum : sum_years(*workspace_->layout())) {
        QString meaning = QStringList{tr("income %1").arg(money_text(sum.income, language())),
                                      tr("subsidy %1").arg(money_text(sum.subsidy, language())),
                                      tr("cost %1").arg(money_text(sum.cost, language()))}
                              .join('\n');
        if (sum.units_unknown > 0)
            meaning += '\n' + tr("%n unit(s) not known and left out", nullptr, sum.units_unknown);
        list << QVariantMap{{"year", sum.year},
                            {"net", sum.net.yuan()},
                            {"text", money_text(sum.net, language())},
                            {"meaning", meaning}};
    }
    return list;
}

double DistrictSheet::greatestNet() const {
    double greatest = 0.0;
    if (workspace_ && workspace_->layout())
        for (const YearSum& sum : sum_years(*workspace_->layout()))
            greatest = std::max(greatest, std::abs(sum.net.yuan()));
    return greatest;
}

}  // namespace lifang
