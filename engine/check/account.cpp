#include "check/account.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace lifang::checking {
namespace {

/// Hundredths × ten-thousandths, in CNY of whole fen; half a fen counts as one.
double in_fen(double quantity, double rate) {
    const auto product = static_cast<long double>(std::round(quantity * 100.0)) *
                         static_cast<long double>(std::round(rate * 10'000.0));
    return static_cast<double>(std::floor(product / 10'000.0L + 0.5L)) / 100.0;
}

/// Adds amounts of whole fen as whole fen.
double add(double sum, double amount) {
    return (std::round(sum * 100.0) + std::round(amount * 100.0)) / 100.0;  // exact up to 2^53 fen
}

class Account {
  public:
    Account(const PlanRows& plan, const AccountUnit& unit) : plan_(plan), unit_(unit) {}

    std::vector<MoneyRow> work_out() {
        add_fee();
        add_counted("parking", "income", "prices.parking_cny_per_space_month", &CompoundRow::parking_spaces);
        add_counted("other", "income", "prices.other_cny_per_household_month", &CompoundRow::households);
        add_by_compound("service", "cost", entry("costs.cny_per_m2_month"), floor_area);
        add_places("gates", "costs.gate_cny_per_month", unit_.kept_gates);
        const Number most_posts = entry("costs.guard_posts_per_unit");
        add_places(
            "guard_posts", "costs.guard_post_cny_per_month",
            unit_.kept_gates && most_posts ? Number(std::min(*unit_.kept_gates, *most_posts)) : Number());
        add_places("stations", "costs.station_cny_per_month", entry("coverage.stations_per_unit"));
        add_subsidies();
        return std::move(lines_);
    }

  private:
    static Number floor_area(const CompoundRow& compound) { return compound.floor_area; }
    Number entry(const std::string& path) const { return plan_.number_of("profile." + path); }

    template <class QuantityOf>
    void add_by_compound(const char* line, const char* side, Number rate, QuantityOf quantity_of) {
        MoneyRow row{line, side, {}, 0.0, rate, 0};
        double sum = 0.0;
        for (const CompoundRow* compound : unit_.compounds) {
            const Number quantity = quantity_of(*compound);
            row.unknown += !quantity;
            row.quantity = *row.quantity + quantity.value_or(0.0);
            if (quantity && rate) sum = add(sum, in_fen(*quantity, *rate));
        }
        if (rate && row.unknown == 0) row.amount = sum;
        lines_.push_back(row);
    }
    void add_counted(const char* line, const char* side, const char* path, Whole CompoundRow::*count) {
        if (const Number rate = entry(path))
            add_by_compound(line, side, rate, [&](const CompoundRow& compound) {
                return compound.*count ? Number(static_cast<double>(*(compound.*count))) : Number();
            });
    }
    void add_fee() {
        const auto basis = plan_.metadata.find("profile.prices.fee_basis");
        const bool prefers_households = basis != plan_.metadata.end() && basis->second == "household";
        const Number by_m2 = entry("prices.fee_cny_per_m2_month");
        const Number by_household = entry("prices.fee_cny_per_household_month");
        if (by_household && (prefers_households || !by_m2))
            add_counted("fee", "income", "prices.fee_cny_per_household_month", &CompoundRow::households);
        else
            add_by_compound("fee", "income", by_m2, floor_area);
    }
    void add_places(const char* line, const char* path, Number places) {
        const Number rate = entry(path);
        if (!rate) return;
        lines_.push_back({line, "cost", places ? Number(in_fen(*places, *rate)) : Number(), places, rate, 0});
    }

    /// The entry that pays for a compound of the unit's mode; "professional" knows no renovation.
    std::string subsidy_path(bool renovated) const {
        if (*unit_.mode == "professional") return "subsidies.professional_cny_per_m2_month";
        const std::string who = *unit_.mode == "self_governed" ? "self_governed" : "trusteeship";
        return "subsidies." + who + (renovated ? "_renovated" : "_not_renovated") + "_cny_per_m2_month";
    }
    bool pays_any_subsidy() const {
        return std::ranges::any_of(
            std::array{"professional", "trusteeship_renovated", "trusteeship_not_renovated",
                       "self_governed_renovated", "self_governed_not_renovated"},
            [&](const char* who) {
                return entry("subsidies." + std::string(who) + "_cny_per_m2_month").has_value();
            });
    }
    void add_subsidies() {
        if (!unit_.mode) {
            if (pays_any_subsidy()) add_by_compound("subsidy", "subsidy", {}, floor_area);
            return;
        }
        Number renovated = entry(subsidy_path(true)), other = entry(subsidy_path(false));
        if (!renovated && !other && pays_any_subsidy()) renovated = other = 0.0;  // for other modes only
        const auto area_of = [](bool wanted) {
            return [wanted](const CompoundRow& compound) {
                if (!compound.renovated) return Number();
                return Number((*compound.renovated != 0) == wanted ? compound.floor_area : 0.0);
            };
        };
        if (renovated && renovated == other) add_by_compound("subsidy", "subsidy", renovated, floor_area);
        if (renovated != other && renovated)
            add_by_compound("subsidy_renovated", "subsidy", renovated, area_of(true));
        if (renovated != other && other)
            add_by_compound("subsidy_not_renovated", "subsidy", other, area_of(false));
        const Number share = entry("subsidies.city_refund_share");
        if (share && (renovated || other))
            add_by_compound("city_refund", "apart", share, [&](const CompoundRow& compound) {
                const bool makes_a_difference = renovated != other;
                if (makes_a_difference && !compound.renovated) return Number();
                const bool is_renovated =
                    makes_a_difference ? *compound.renovated != 0 : renovated.has_value();
                return Number(in_fen(compound.floor_area, (is_renovated ? renovated : other).value_or(0.0)));
            });
        add_incentive();
    }
    void add_incentive() {
        const Number least = entry("service.incentive_min_m2");
        if (*unit_.mode != "professional" || !least || unit_.floor_area < *least) return;
        const Number rate = entry("incentive.cny_per_m2_month");
        add_by_compound("incentive", rate ? "subsidy" : "apart", rate, floor_area);
    }

    const PlanRows& plan_;
    const AccountUnit& unit_;
    std::vector<MoneyRow> lines_;
};

}  // namespace

std::vector<AccountUnit> find_account_units(const PlanRows& plan, const LayoutRow& layout) {
    std::vector<AccountUnit> units(layout.units.size());
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit) continue;  // told by rule 2
        units[*row.unit].compounds.push_back(&plan.compounds[*row.compound]);
        units[*row.unit].floor_area += plan.compounds[*row.compound].floor_area;
    }
    for (std::size_t u = 0; u < units.size(); ++u) {
        const StatedFigures& figures = layout.units[u].figures;
        const auto gates = figures.find("gates"), closable = figures.find("gates_closable");
        if (gates != figures.end() && closable != figures.end())
            units[u].kept_gates = gates->second - closable->second;
        units[u].mode = layout.units[u].mode;
    }
    return units;
}

std::vector<MoneyRow> work_out_lines(const PlanRows& plan, const AccountUnit& unit) {
    return Account(plan, unit).work_out();
}

bool has_side(const std::vector<MoneyRow>& lines, std::string_view side) {
    return std::ranges::any_of(lines, [&](const MoneyRow& row) { return row.side == side; });
}

Number sum_of_side(const std::vector<MoneyRow>& lines, std::string_view side) {
    double sum = 0.0;
    for (const MoneyRow& row : lines) {
        if (row.side != side) continue;
        if (!row.amount) return std::nullopt;
        sum = add(sum, *row.amount);
    }
    return has_side(lines, side) ? Number(sum) : std::nullopt;
}

const MoneyRow* find_line(const std::vector<MoneyRow>& lines, std::string_view line) {
    const auto found = std::ranges::find(lines, line, &MoneyRow::line);
    return found == lines.end() ? nullptr : &*found;
}

}  // namespace lifang::checking
