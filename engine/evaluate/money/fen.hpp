#pragma once

#include "core/quantity.hpp"

#include <cmath>
#include <cstdint>

namespace lifang {

/// Quantity × rate in whole fen, half a fen away from zero, as an office rounds (四舍五入). Both factors are
/// taken as decimals, a quantity to 0.01 and a rate to 0.0001, so that 0.1 CNY × 0.05 m² is half a fen and
/// not a little less. Exact up to 10¹⁰ m² CNY.
inline Cny multiply(double quantity, double rate) {
    const std::int64_t product = std::llround(quantity * 100.0) * std::llround(rate * 10'000.0);
    constexpr std::int64_t per_fen = 10'000;
    const std::int64_t half = product < 0 ? -per_fen / 2 : per_fen / 2;
    return Cny{(product + half) / per_fen};
}

/// A share of an amount, 0.0001 its least part.
inline Cny part_of(Cny amount, double share) { return multiply(amount.yuan(), share); }

}  // namespace lifang
