#include "panels/compare/comparison.hpp"

#include "core/figures/table.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "model/layouts.hpp"
#include "model/words.hpp"

namespace lifang {
namespace {

/// With a sign: "+3", "−0.4%".
QString difference_text(const Figure& figure, double difference, Language language) {
    const QString text = value_text(figure, difference, language);
    const bool is_signed = figure.measure == Figure::Measure::signed_ratio;  // has its plus already
    const bool is_nothing = text == value_text(figure, 0.0, language);
    return difference > 0.0 && !is_signed && !is_nothing ? '+' + text
           : is_nothing                                  ? QStringLiteral("=")
                                                         : text;
}

int better_side(const Figure& figure, const QString& difference, double by) {
    if (figure.better == Figure::Better::neither || difference == QStringLiteral("=")) return 0;
    return (by < 0.0) == (figure.better == Figure::Better::lower) ? 1 : -1;
}

}  // namespace

void Comparison::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::groundChanged, this, [this] { other_ = -1; });
    connect(workspace, &Workspace::shownChanged, this, [this] { seen_.follow(); });
    connect(workspace->document(), &Document::layoutsChanged, this, [this] { seen_.follow(); });
    connect(workspace->language(), &ScreenLanguage::changed, this, [this] {
        moves_.refresh(language());
        Q_EMIT changed();
    });
    moves_.refresh(language());
    catchUp();
    Q_EMIT workspaceChanged();
}

void Comparison::setOther(int row) {
    if (other_ == row) return;
    other_ = row;
    catchUp();
}

scene::LayoutPtr Comparison::there() const {
    if (!workspace_) return nullptr;
    const auto layouts = list_layouts(*workspace_);
    return other_ >= 0 && static_cast<std::size_t>(other_) < layouts.size()
               ? layouts[static_cast<std::size_t>(other_)]
               : nullptr;
}

QStringList Comparison::thereLabels() const {
    const scene::LayoutPtr layout = there();
    return layout ? unit_labels(layout->units, language()) : QStringList();
}

void Comparison::catchUp() {
    const auto layouts = list_layouts(*workspace_);
    const int shown = workspace_->shown();
    // the other one of a pair: what was compared before stays, unless it is shown now
    if (!there() || other_ == shown) other_ = layouts.size() < 2 ? -1 : shown == 0 ? 1 : 0;
    comparison_ = {};
    if (const scene::LayoutPtr& here = workspace_->layout(); here && there()) {
        comparison_ = compare_layouts(workspace_->ground()->plan(), *here, *there());
        moves_.show(workspace_->ground(), here, there(), comparison_);
    } else {
        moves_.show(nullptr, nullptr, nullptr, {});
    }
    Q_EMIT changed();
}

QString Comparison::nameOf(const scene::LayoutPtr& layout) const {
    return layout ? to_qstring(layout->key) + ' ' + layout_name(*layout, language()) : QString();
}

QVariantList Comparison::choices() const {
    QVariantList list;
    if (!workspace_) return list;
    const auto layouts = list_layouts(*workspace_);
    for (std::size_t i = 0; i < layouts.size(); ++i)
        if (static_cast<int>(i) != workspace_->shown())
            list << QVariantMap{{"value", static_cast<int>(i)}, {"text", nameOf(layouts[i])}};
    return list;
}

QString Comparison::summary() const {
    if (!there()) return {};
    return tr("%1 of the floor area stays with its unit; %2 of %3 units are the same.")
        .arg(percent_text(comparison_.kept_share, 1))
        .arg(comparison_.count_same())
        .arg(comparison_.pairs.size());
}

QVariantList Comparison::figures() const {
    QVariantList list;
    const scene::LayoutPtr other = there();
    if (!workspace_ || !workspace_->layout() || !other) return list;
    const auto add = [&](const Figure& figure) {
        const auto here = figure_of(*workspace_->layout(), figure.column);
        const auto its = figure_of(*other, figure.column);
        if (!here && !its) return;
        const auto words = [&](const std::optional<double>& number) {
            return number ? value_text(figure, *number, language()) : unknown_text({});
        };
        QString difference;
        if (here && its) difference = difference_text(figure, *its - *here, language());
        list << QVariantMap{{"name", name_text(figure, language())},
                            {"here", words(here)},
                            {"there", words(its)},
                            {"difference", difference},
                            {"better", here && its ? better_side(figure, difference, *its - *here) : 0},
                            {"meaning", figure_meaning(figure, language())}};
    };
    add(unit_count_figure());
    for (const LayoutFigure& figure : layout_figures()) add(figure);
    return list;
}

}  // namespace lifang
