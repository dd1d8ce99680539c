#include "scene/classes.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {
namespace {

/// The least round width that is not below one.
double round_up(double width) {
    const double power = std::pow(10.0, std::floor(std::log10(width)));
    constexpr double rounding = 1e-9;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= width * (1.0 - rounding)) return factor * power;
    return 10.0 * power;
}

void colour_evenly(std::vector<FillClass>& classes, const std::vector<Colour>& colours) {
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i].colour = colour_between(
            colours,
            classes.size() == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(classes.size() - 1));
}

}  // namespace

Colour colour_between(const std::vector<Colour>& colours, double share) {
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(colours.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), colours.size() - 2);
    return mixed(colours[below], colours[below + 1], place - static_cast<double>(below));
}

std::vector<FillClass> make_classes(const std::vector<double>& values, double least_width,
                                    const std::vector<Colour>& colours) {
    constexpr double most_classes = 6.0;
    std::vector<FillClass> classes;
    if (values.empty()) return classes;
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    if (*least == *greatest) {
        classes.push_back({*least, *greatest, {}, {}});
    } else {
        double width = round_up(std::max(least_width, (*greatest - *least) / most_classes));
        // bounds are whole widths, so that the first class may begin before the least value; things that are
        // counted have a class of their own where one begins: 3 is in "3 – 5", but 100 % in "80 % – 100 %"
        const bool is_counted = least_width > 0.0;
        constexpr double rounding = 1e-9;
        const auto count = [&] {
            const double last =
                is_counted ? std::floor(*greatest / width) + 1.0 : std::ceil(*greatest / width - rounding);
            return std::max(1.0, last - std::floor(*least / width));
        };
        while (count() > most_classes) width = round_up(width * 1.5);
        const double first = std::floor(*least / width);
        for (double i = 0.0; i < count(); ++i)
            classes.push_back({(first + i) * width, (first + i + 1.0) * width, {}, {}});
    }
    colour_evenly(classes, colours);
    return classes;
}

std::vector<FillClass> deviation_classes(const std::vector<Colour>& colours) {
    std::vector<FillClass> classes(1);
    for (const double bound : {-0.3, -0.15, -0.05, 0.05, 0.15, 0.3}) {
        classes.back().to = bound;
        classes.push_back({bound, std::numeric_limits<double>::infinity(), {}, {}});
    }
    colour_evenly(classes, colours);
    return classes;
}

std::size_t find_class(const std::vector<FillClass>& classes, double value) {
    for (std::size_t i = 0; i + 1 < classes.size(); ++i)
        if (value < classes[i].to) return i;
    return classes.size() - 1;
}

}  // namespace lifang::scene
