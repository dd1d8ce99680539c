#pragma once

#include "core/figures/figure.hpp"
#include "evaluate/layout/evaluation.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// A figure by which layouts differ and of which one end is better.
struct TradeAxis {
    const Figure* figure = nullptr;
    std::vector<std::optional<double>> values;  ///< by layout; empty where it is not known
    double worst = 0.0, best = 0.0;             ///< of the known ones

    /// 0: the best, 1: the worst.
    double height_of(double value) const { return (best - value) / (best - worst); }
};

/// The axes of parallel coordinates over layouts, in the order of the figures: those that differ in what a
/// reader sees of them, and whose meaning is declared.
std::vector<TradeAxis> find_trade_axes(const std::vector<const PlannedLayout*>& layouts);

}  // namespace lifang
