#include "evaluate/merge/sums.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool is_sum_of_known(const UnitFigure& figure) {
    return figure.column == "households" || figure.column == "residents";
}

std::optional<double> sum_of(const std::vector<JudgedSet>& sets, std::size_t number) {
    double sum = 0.0;
    std::size_t known = 0;
    for (const JudgedSet& set : sets)
        if (const auto& one = set.figures[number]) {
            sum += *one;
            ++known;
        }
    const bool is_known = is_sum_of_known(unit_figures()[number]) ? known > 0 : known == sets.size();
    return is_known ? std::optional(sum) : std::nullopt;
}

}  // namespace

bool adds_up(const UnitFigure& figure) {
    using enum Figure::Measure;
    if (figure.measure == count || figure.measure == square_metres || figure.measure == cny) return true;
    return std::ranges::any_of(layout_figures(), [&](const LayoutFigure& layout) {
        return layout.fold == FigureFold::sum && layout.of == figure.column;
    });
}

std::vector<std::optional<double>> sum_figures(const std::vector<JudgedSet>& sets) {
    std::vector<std::optional<double>> sums;
    for (std::size_t i = 0; i < unit_figures().size(); ++i)
        sums.push_back(adds_up(unit_figures()[i]) ? sum_of(sets, i) : std::nullopt);
    return sums;
}

}  // namespace lifang
