#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lifang::checking {

struct MoneyRow {
    std::string line, side;
    std::optional<double> amount, quantity, rate;
    std::int64_t unknown = 0;
};

/// A row of `money_years`, by column; those that are NULL left out.
struct MoneyYearRow {
    std::int64_t year = 0;
    std::map<std::string, double> amounts;
};

struct ModeRow {
    std::string mode;
    std::optional<std::string> level;
    std::int64_t rule = 0;
    std::optional<std::int64_t> undecided;
    std::optional<std::string> change_figure, change_mode, change_level;
    std::optional<double> change_from, change_to;
};

/// What a unit states of its mode and money.
struct MoneyRows {
    std::optional<ModeRow> mode;
    std::vector<MoneyRow> lines;
    std::vector<MoneyYearRow> years;
};

}  // namespace lifang::checking
