#include "panels/candidates/candidate_model.hpp"

#include "core/figures/table.hpp"
#include "model/format.hpp"
#include "model/layouts.hpp"
#include "model/words.hpp"

#include <utility>

namespace lifang {

CandidateModel::CandidateModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSourceModel(&candidates_);
    connect(&axes_, &TradeAxesModel::brushChanged, this, [this] {
        invalidate();
        Q_EMIT counted();
    });
    sort(0);
}

void CandidateModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    const auto follow = [this] { seen_.follow(); };
    connect(workspace, &Workspace::groundChanged, this, follow);
    connect(workspace, &Workspace::shownChanged, this, follow);
    connect(workspace->document(), &Document::layoutsChanged, this, follow);
    const auto translate = [this] {
        candidates_.refresh(workspace_->language()->language());
        axes_.refresh(workspace_->language()->language());
        Q_EMIT ordersChanged();
    };
    connect(workspace->language(), &ScreenLanguage::changed, this, translate);
    translate();
    catchUp();
    Q_EMIT workspaceChanged();
}

void CandidateModel::catchUp() {
    const std::vector<scene::LayoutPtr> layouts = list_layouts(*workspace_);
    if (std::exchange(layouts_, layouts) == layouts) return;  // another one is shown, no more
    candidates_.show(layouts);
    axes_.show(layouts);
    Q_EMIT ordersChanged();
    Q_EMIT counted();
}

void CandidateModel::setOrder(const QString& column) {
    if (std::exchange(order_, column) == column) return;
    invalidate();
    Q_EMIT orderChanged();
}

QVariantList CandidateModel::orders() const {
    if (!workspace_) return {};
    const Language language = workspace_->language()->language();
    QVariantList list{QVariantMap{{"value", QString()}, {"text", tr("as found")}}};
    const auto add = [&](const Figure& figure) {
        if (figure.better != Figure::Better::neither)
            list << QVariantMap{{"value", to_qstring(figure.column)}, {"text", name_text(figure, language)}};
    };
    add(unit_count_figure());
    for (const LayoutFigure& figure : layout_figures()) add(figure);
    return list;
}

QStringList CandidateModel::names() const {
    QStringList names;
    for (int row = 0; row < candidates_.rowCount(); ++row)
        names << candidates_.index(row).data(LayoutList::KeyRole).toString() + ' ' +
                     candidates_.index(row).data(LayoutList::LabelRole).toString();
    return names;
}

bool CandidateModel::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    return axes_.accepts(row);
}

bool CandidateModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const std::string column = order_.toStdString();
    const Figure* figure = column.empty() ? nullptr : find_figure(column);
    if (!figure) return left.row() < right.row();
    const auto a = candidates_.figure(left.row(), column), b = candidates_.figure(right.row(), column);
    if (a.has_value() != b.has_value()) return a.has_value();  // who does not know stands last
    if (!a || *a == *b) return left.row() < right.row();
    return figure->better == Figure::Better::lower ? *a < *b : *a > *b;
}

}  // namespace lifang
