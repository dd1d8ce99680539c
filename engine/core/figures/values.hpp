#pragma once

#include "core/quantity.hpp"

#include <optional>
#include <variant>

namespace lifang {

/// The figures of a unit; empty where no stage knows one yet. docs/plan-file.md defines each.
struct FiguresOfUnit {
    SquareMeters floor_area;
    double deviation = 0.0;  ///< floor area / target − 1
    int compounds = 0;
    std::optional<int> households;  ///< sum over compounds; empty when none is known
    int compounds_without_households = 0;
    Meters perimeter;
    SquareMeters area;
    double polsby_popper = 0.0;
    double road_border_share = 0.0;  ///< of its borders with other units: on streets, railways, water
    std::optional<double> roads_only_border_share;  ///< the same without railways and water
    std::optional<double> assumed_share;            ///< of its floor area: in buildings with assumed floors
    std::optional<double> unknown_kind_share;       ///< of its floor area: in buildings of unknown kind
    std::optional<double> homogeneity;  ///< of its floor area: built within ten years of its median year
    Meters secondary_inside;  ///< length of roads of class secondary or stronger inside it, off its outline
    std::optional<int> gates;
    std::optional<double> coverage_share;
    std::optional<Cny> monthly_income, monthly_subsidy, monthly_cost, monthly_net;
    std::optional<int> priority;
    std::optional<int> buildings;
    std::optional<int> residents;          ///< sum over compounds; empty when none is known
    std::optional<int> gates_closable;     ///< of `gates`
    std::optional<Meters> gate_detour;     ///< what the closed gates cost the worst household
    std::optional<Cny> city_refund;        ///< of the subsidy: what the city gives back to the district
    std::optional<double> break_even_fee;  ///< CNY per m² and month at which the net is 0
    std::optional<double> robustness;      ///< probability that its floor area keeps the bounds, 0–1
    std::optional<double> retention;       ///< share of its households that were together before, 0–1
};

/// The figures of a layout, without the number of its units, which is the length of their list.
struct FiguresOfLayout {
    double max_abs_deviation = 0.0;
    double mean_abs_deviation = 0.0;
    double severance = 0.0;
    double compactness = 0.0;
    double road_border_share = 0.0;  ///< of all borders between two units: on streets, railways, water
    std::optional<double> roads_only_border_share;            ///< the same without railways and water
    std::optional<double> assumed_share, unknown_kind_share;  ///< as for a unit, of the floor area in units
    std::optional<double> homogeneity;                        ///< mean over units, by floor area
    std::optional<double> coverage_share;
    std::optional<Cny> monthly_net;
    std::optional<int> gates;
    std::optional<Cny> monthly_income, monthly_subsidy, monthly_cost, city_refund;
    std::optional<int> gates_closable;
    std::optional<double> robustness;   ///< probability that all units keep the bounds
    std::optional<double> retention;    ///< share of households that keep their unit
    std::optional<double> moved_share;  ///< 1 − retention: what the optimizer makes small
    Meters secondary_inside;            ///< Σ over units
    Meters cut_length;                  ///< Σ length of borders between two units
};

/// Which member holds a figure.
template <class Values>
using FigureMember = std::variant<int Values::*, double Values::*, Meters Values::*, SquareMeters Values::*,
                                  std::optional<int> Values::*, std::optional<double> Values::*,
                                  std::optional<Meters> Values::*, std::optional<Cny> Values::*>;

inline double to_number(int count) { return count; }
inline double to_number(double number) { return number; }
inline double to_number(Cny money) { return money.yuan(); }
template <class Unit>
double to_number(Quantity<Unit> quantity) {
    return quantity.value;
}
template <class Held>
std::optional<double> to_number(const std::optional<Held>& held) {
    return held ? std::optional(to_number(*held)) : std::nullopt;
}

/// A figure as a plain number in the unit of its column: m, m², CNY; empty where it is not known.
template <class Values>
std::optional<double> number_of(const Values& values, const FigureMember<Values>& member) {
    return std::visit([&](auto held) { return std::optional<double>(to_number(values.*held)); }, member);
}

}  // namespace lifang
