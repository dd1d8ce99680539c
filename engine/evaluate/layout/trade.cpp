#include "evaluate/layout/trade.hpp"

#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "evaluate/layout/fold_figures.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lifang {
namespace {

/// A figure that people compare layouts by.
struct Comparison {
    std::string_view column;
    double least;              ///< difference below which nobody would choose by it
    const char* when_smaller;  ///< message codes
    const char* when_larger;
};

constexpr Comparison comparisons[] = {
    {"units", 1.0, "trade_fewer_units", "trade_more_units"},
    {"mean_abs_deviation", 0.005, "trade_lower_mean", "trade_higher_mean"},
    {"max_abs_deviation", 0.01, "trade_lower_max", "trade_higher_max"},
    {"secondary_inside_m", 50.0, "trade_less_inside", "trade_more_inside"},
    {"severance", 1.0, "trade_less_severance", "trade_more_severance"},
    {"road_border_share", 0.01, "trade_less_on_roads", "trade_more_on_roads"},
    {"compactness", 0.01, "trade_less_compact", "trade_more_compact"},
    {"moved_share", 0.005, "trade_fewer_moves", "trade_more_moves"},
    {"robustness", 0.05, "trade_less_robust", "trade_more_robust"},
};

constexpr double least_weight = 0.01;  // difference in proportion to the figure: less is the same

struct Difference {
    Message message;
    double weight = 0.0;  ///< of the larger figure
    bool is_better = false;
};

/// Of what a layout has instead of the reference; nothing where nobody would choose by it.
std::optional<Difference> compare(const Comparison& comparison, const Figure& figure, double from,
                                  double to) {
    const double weight = std::abs(to - from) / std::max(std::abs(from), std::abs(to));
    if (std::abs(to - from) < comparison.least || weight < least_weight) return std::nullopt;
    const bool is_smaller = to < from;
    return Difference{Message(is_smaller ? comparison.when_smaller : comparison.when_larger,
                              {{"from", figure_text(figure, from)}, {"to", figure_text(figure, to)}}),
                      weight, is_smaller == (figure.better == Figure::Better::lower)};
}

double count_broken(const PlannedLayout& layout) {
    return static_cast<double>(
        std::ranges::count_if(layout.units, [](const Unit& unit) { return !unit.violations.empty(); }));
}

std::vector<Difference> find_differences(const PlannedLayout& layout, const PlannedLayout& reference) {
    std::vector<Difference> differences;
    const auto add = [&](const Comparison& comparison, const Figure& figure, double from, double to) {
        if (auto difference = compare(comparison, figure, from, to)) differences.push_back(*difference);
    };
    // Units outside the rules are counted like units: fewer are better.
    add({"", 1.0, "trade_fewer_outside", "trade_more_outside"}, unit_count_figure(), count_broken(reference),
        count_broken(layout));
    for (const Comparison& comparison : comparisons) {
        const auto from = figure_of(reference, comparison.column), to = figure_of(layout, comparison.column);
        if (from && to) add(comparison, *find_figure(comparison.column), *from, *to);
    }
    std::ranges::stable_sort(differences, std::greater(), &Difference::weight);
    return differences;
}

std::vector<Message> pick(const std::vector<Difference>& differences, bool better) {
    constexpr std::size_t most = 2;
    std::vector<Message> picked;
    for (const Difference& difference : differences)
        if (difference.is_better == better && picked.size() < most) picked.push_back(difference.message);
    return picked;
}

}  // namespace

const PlannedLayout* find_reference(const std::vector<PlannedLayout>& layouts, const PlannedLayout& layout) {
    if (layouts.empty() || layout.key == layouts.front().key) return nullptr;
    const auto parent = std::ranges::find(layouts, layout.parent_key, &PlannedLayout::key);
    return parent == layouts.end() ? &layouts.front() : &*parent;
}

Message describe_trade(const PlannedLayout& layout, const PlannedLayout& reference) {
    const auto differences = find_differences(layout, reference);
    const auto better = pick(differences, true), worse = pick(differences, false);
    if (differences.empty()) return Message("trade_none");
    if (worse.empty()) return Message("trade_only", {{"figures", better}});
    if (better.empty()) return Message("trade_worse_only", {{"figures", worse}});
    return Message("trade_better_and_worse", {{"better", better}, {"worse", worse}});
}

Message describe_trade(const std::vector<PlannedLayout>& layouts, const PlannedLayout& layout) {
    const PlannedLayout* reference = find_reference(layouts, layout);
    if (!reference) return {};
    return Message("trade_of_layout",
                   {{"layout", reference->key}, {"trade", describe_trade(layout, *reference)}});
}

}  // namespace lifang
