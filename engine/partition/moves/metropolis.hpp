#pragma once

#include <cmath>

namespace lifang {

/// Takes what makes nothing worse, and the worse with probability exp(−change / temperature) (Metropolis et
/// al. 1953). `chance()` draws a number in [0, 1), where that decides. `hopeless`: worsenings of more
/// temperatures than that are refused undrawn.
template <class Chance>
bool is_taken(double change, double temperature, const Chance& chance, double hopeless) {
    if (change <= 0.0) return true;
    if (temperature <= 0.0 || change > hopeless * temperature) return false;
    return chance() < std::exp(-change / temperature);
}

/// exp(−16): one in ten million, for searches of so many proposals.
inline constexpr double hopeless_worsening = 16.0;

/// The temperature, or whatever changes by equal factors, at a share of the way (Kirkpatrick, Gelatt, Vecchi
/// 1983).
inline double cooled(double from, double to, double share) { return from * std::pow(to / from, share); }

}  // namespace lifang
