#include "core/figures/text.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

using enum Figure::Measure;

/// Of what is shown as a plain number; a percentage says itself what it is.
Text unit_of_measure(Figure::Measure measure) {
    switch (measure) {
        case metres:
            return {"m", "米"};
        case square_metres:
            return {"m²", "平方米"};
        case cny:
            return {"CNY", "元"};
        case cny_per_m2:
            return {"CNY/m²", "元/平方米"};
        default:
            return {};
    }
}

}  // namespace

std::string figure_title(const Figure& figure) {
    const bool is_ratio = figure.measure == ratio || figure.measure == signed_ratio;
    const std::string_view unit = is_ratio ? "比例" : unit_of_measure(figure.measure).zh;
    return unit.empty() ? std::string(figure.name.zh) : fmt::format("{}（{}）", figure.name.zh, unit);
}

const Text& short_name(const Figure& figure) {
    return figure.heading.en.empty() ? figure.name : figure.heading;
}

std::string table_heading(const Figure& figure, Language language) {
    const std::string_view words = short_name(figure).in(language);
    const std::string_view unit = unit_of_measure(figure.measure).in(language);
    if (unit.empty()) return std::string(words);
    return fmt::format(fmt::runtime(Text{"{}, {}", "{}({})"}.in(language)), words, unit);
}

std::string figure_text(const Figure& figure, std::optional<double> number) {
    if (!number) return "-";
    switch (figure.measure) {
        case share:
        case ratio:
            return fmt::format("{:.1f} %", *number * 100.0);
        case signed_ratio:
            return fmt::format("{:+.1f} %", *number * 100.0);
        case index:
            return fmt::format("{:.3f}", *number);
        case cny_per_m2:
            return fmt::format("{:.2f}", *number);
        default:
            return with_thousands(std::llround(*number));
    }
}

}  // namespace lifang
