#pragma once

#include "core/codes.hpp"
#include "core/quantity.hpp"

#include <optional>

namespace lifang {

/// By which measure the fee is charged where a profile gives both prices.
enum class FeeBasis { floor_area, household };
template <>
inline constexpr auto codes_of<FeeBasis> = make_codes({"floor_area", "household"});

/// What residents and users pay, CNY per month.
struct Prices {
    std::optional<double> fee_per_household, fee_per_m2;
    FeeBasis fee_basis = FeeBasis::floor_area;
    std::optional<double> parking_per_space;
    std::optional<double> other_per_household;  ///< advertising, markets, charging: public income

    friend bool operator==(const Prices&, const Prices&) = default;
};

/// What the service costs a company, CNY per month.
struct Costs {
    std::optional<double> per_m2, per_gate, per_guard_post, per_station;
    int guard_posts_per_unit =
        0;  ///< gates with guards day and night; the others have a barrier and a camera

    friend bool operator==(const Costs&, const Costs&) = default;
};

/// A district's subsidy, CNY per m² of floor area and month, by who manages and whether the compound is
/// renovated.
struct Subsidies {
    std::optional<double> professional;
    std::optional<double> trusteeship_renovated, trusteeship_not_renovated;
    std::optional<double> self_governed_renovated, self_governed_not_renovated;
    std::optional<double> city_refund_share;  ///< of the district's subsidy, 0–1
    std::optional<int> city_refund_years;

    friend bool operator==(const Subsidies&, const Subsidies&) = default;
};

/// One more payment for a company that takes enough floor area (service.incentive_min_m2), CNY per m² and
/// month.
struct Incentive {
    std::optional<double> per_m2;

    friend bool operator==(const Incentive&, const Incentive&) = default;
};

/// Parking income paid before it is earned, for renovation: later income goes to upkeep.
struct PrepaidParking {
    std::optional<double> cny_per_unit;  ///< where parking prices or spaces are not known
    std::optional<int> years;            ///< of parking income paid up front

    friend bool operator==(const PrepaidParking&, const PrepaidParking&) = default;
};

/// The long-term maintenance fund and who pays into it, CNY per m² of floor area and year.
struct Fund {
    std::optional<double> operators, companies, owners, investors;

    friend bool operator==(const Fund&, const Fund&) = default;
};

/// The account over years: prices, subsidies and costs stay as they are.
struct Balance {
    int years = 1;

    friend bool operator==(const Balance&, const Balance&) = default;
};

}  // namespace lifang
