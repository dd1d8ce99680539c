#include "publish/report/words.hpp"

#include "core/code_words.hpp"

#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

namespace lifang {

std::string money_text(Cny money) {
    constexpr std::int64_t fen_per_yuan = 100;
    const std::int64_t size = std::abs(money.fen);
    return fmt::format("{}{}.{:02}", money.fen < 0 ? "-" : "", with_thousands(size / fen_per_yuan),
                       size % fen_per_yuan);
}

std::string quantity_text(double number) {
    return number == std::floor(number) ? with_thousands(std::llround(number))
                                        : money_text(Cny::from_yuan(number));
}

std::string money_text(const std::optional<Cny>& money) { return money ? money_text(*money) : ""; }

std::string mode_text(std::string_view code, Language language) {
    return std::string(word_of(CodeSet::service_mode, code, language));
}

std::string mode_text(ServiceMode mode, const std::optional<ServiceLevel>& level, Language language) {
    std::string text = mode_text(to_text(mode), language);
    if (level)
        text += fmt::format(fmt::runtime(Text{", {}", "（{}）"}.in(language)),
                            word_of(CodeSet::service_level, to_text(*level), language));
    return text;
}

std::string mode_figure_text(ModeFigure figure, double number) {
    const bool is_share = figure == ModeFigure::renovated_share || figure == ModeFigure::consent;
    return is_share ? fmt::format("{:.4g} %", number * 100.0) : quantity_text(number);
}

std::string conditions_text(const ModeRule& rule, Language language) {
    std::string text;
    for (const ModeCondition& condition : rule.conditions)
        text += fmt::format("{}{} {} {}", text.empty() ? "" : Text{", ", "，"}.in(language),
                            word_of(CodeSet::mode_figure, to_text(condition.figure), language),
                            condition.side == ModeCondition::Side::min ? "≥" : "≤",
                            mode_figure_text(condition.figure, condition.bound));
    return text;
}

}  // namespace lifang
