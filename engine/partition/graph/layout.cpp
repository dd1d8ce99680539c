#include "partition/graph/layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace lifang {
namespace {

constexpr std::array<std::string_view, 6> objective_names = {
    "max_abs_deviation", "mean_abs_deviation", "severance", "cut_length", "compactness", "units"};

}  // namespace

std::string_view to_text(Objective objective) { return objective_names[static_cast<std::size_t>(objective)]; }

std::optional<Objective> find_objective(std::string_view text) {
    const auto found = std::find(objective_names.begin(), objective_names.end(), text);
    if (found == objective_names.end()) return std::nullopt;
    return static_cast<Objective>(found - objective_names.begin());
}

std::string_view to_text(LayoutStatus status) {
    switch (status) {
        case LayoutStatus::optimal:
            return "optimal";
        case LayoutStatus::feasible:
            return "feasible";
        case LayoutStatus::relaxed:
            return "relaxed";
        case LayoutStatus::infeasible:
            return "infeasible";
    }
    return "";
}

double figure(const Figures& figures, Objective objective) {
    switch (objective) {
        case Objective::max_abs_deviation:
            return figures.max_abs_deviation;
        case Objective::mean_abs_deviation:
            return figures.mean_abs_deviation;
        case Objective::severance:
            return figures.severance;
        case Objective::cut_length:
            return figures.cut_length;
        case Objective::compactness:
            return figures.compactness;
        case Objective::units:
            return figures.units;
    }
    return 0.0;
}

bool is_better(Objective objective, double a, double b) {
    return objective == Objective::compactness ? a > b : a < b;
}

double Layout::gap() const {
    const double distance = std::abs(objective_value - lower_bound);
    if (distance == 0.0) return 0.0;
    return objective_value == 0.0 ? 1.0 : distance / std::abs(objective_value);
}

}  // namespace lifang
