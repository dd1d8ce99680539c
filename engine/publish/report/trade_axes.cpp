#include "publish/report/trade_axes.hpp"

#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "publish/report/meanings.hpp"

#include <algorithm>

namespace lifang {
namespace {

std::optional<TradeAxis> make_axis(const Figure& figure, const std::vector<const PlannedLayout*>& layouts) {
    TradeAxis axis{&figure, {}, 0.0, 0.0};
    std::vector<double> known;
    for (const PlannedLayout* layout : layouts) {
        axis.values.push_back(figure_of(*layout, figure.column));
        if (axis.values.back()) known.push_back(*axis.values.back());
    }
    if (known.empty()) return {};
    const auto [least, most] = std::ranges::minmax(known);
    if (figure_text(figure, least) == figure_text(figure, most)) return {};
    const bool is_low_better = figure.better == Figure::Better::lower;
    axis.best = is_low_better ? least : most;
    axis.worst = is_low_better ? most : least;
    return axis;
}

}  // namespace

std::vector<TradeAxis> find_trade_axes(const std::vector<const PlannedLayout*>& layouts) {
    std::vector<TradeAxis> axes;
    const auto add = [&](const Figure& figure) {
        if (figure.better == Figure::Better::neither || !find_meaning(figure.column)) return;
        if (auto axis = make_axis(figure, layouts)) axes.push_back(std::move(*axis));
    };
    add(unit_count_figure());
    for (const LayoutFigure& figure : layout_figures()) add(figure);
    return axes;
}

}  // namespace lifang
