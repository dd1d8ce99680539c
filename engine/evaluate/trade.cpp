#include "evaluate/trade.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include <fmt/format.h>

namespace lifang {
namespace {

enum class Wish { smaller, larger };

/// A figure that people compare layouts by.
struct Comparison {
    double (*figure)(const PlannedLayout&);
    Wish wish;
    double least;              ///< difference below which nobody would choose by it
    const char* when_smaller;  ///< message codes
    const char* when_larger;
    std::string (*text)(double);
};

double count_broken(const PlannedLayout& layout) {
    return static_cast<double>(
        std::ranges::count_if(layout.units, [](const Unit& unit) { return !unit.violations.empty(); }));
}

std::string whole(double number) { return with_thousands(std::llround(number)); }
std::string share(double number) { return fmt::format("{:.1f} %", number * 100.0); }
std::string decimals(double number) { return fmt::format("{:.2f}", number); }

constexpr Comparison comparisons[] = {
    {count_broken, Wish::smaller, 1.0, "trade_fewer_outside", "trade_more_outside", whole},
    {[](const PlannedLayout& layout) { return static_cast<double>(layout.units.size()); }, Wish::smaller, 1.0,
     "trade_fewer_units", "trade_more_units", whole},
    {[](const PlannedLayout& layout) { return layout.mean_abs_deviation; }, Wish::smaller, 0.005,
     "trade_lower_mean", "trade_higher_mean", share},
    {[](const PlannedLayout& layout) { return layout.max_abs_deviation; }, Wish::smaller, 0.01,
     "trade_lower_max", "trade_higher_max", share},
    {[](const PlannedLayout& layout) { return layout.secondary_inside.value; }, Wish::smaller, 50.0,
     "trade_less_inside", "trade_more_inside", whole},
    {[](const PlannedLayout& layout) { return layout.severance; }, Wish::smaller, 1.0, "trade_less_severance",
     "trade_more_severance", whole},
    {[](const PlannedLayout& layout) { return layout.road_border_share; }, Wish::larger, 0.01,
     "trade_less_on_roads", "trade_more_on_roads", share},
    {[](const PlannedLayout& layout) { return layout.compactness; }, Wish::larger, 0.01, "trade_less_compact",
     "trade_more_compact", decimals},
};

constexpr double least_weight = 0.01;  // difference in proportion to the figure: less is the same

struct Difference {
    Message message;
    double weight = 0.0;  ///< of the larger figure
    bool is_better = false;
};

std::vector<Difference> find_differences(const PlannedLayout& layout, const PlannedLayout& reference) {
    std::vector<Difference> differences;
    for (const Comparison& comparison : comparisons) {
        const double from = comparison.figure(reference), to = comparison.figure(layout);
        const double weight = std::abs(to - from) / std::max(std::abs(from), std::abs(to));
        if (std::abs(to - from) < comparison.least || weight < least_weight) continue;
        const bool is_smaller = to < from;
        differences.push_back({Message(is_smaller ? comparison.when_smaller : comparison.when_larger,
                                       {{"from", comparison.text(from)}, {"to", comparison.text(to)}}),
                               weight, is_smaller == (comparison.wish == Wish::smaller)});
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
