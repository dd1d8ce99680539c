#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace lifang {

/// A number with a unit in its type. Quantities of one unit add and compare; dividing two gives a plain
/// ratio; mixing units does not compile. Costs nothing at run time.
template <class Unit>
struct Quantity {
    double value = 0.0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double number) : value(number) {}

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity{a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity{a.value - b.value}; }
    friend constexpr Quantity operator*(Quantity a, double factor) { return Quantity{a.value * factor}; }
    friend constexpr Quantity operator*(double factor, Quantity a) { return Quantity{a.value * factor}; }
    friend constexpr Quantity operator/(Quantity a, double divisor) { return Quantity{a.value / divisor}; }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
    constexpr Quantity& operator+=(Quantity b) { return value += b.value, *this; }
    constexpr Quantity& operator-=(Quantity b) { return value -= b.value, *this; }
};

using Meters = Quantity<struct MeterUnit>;
using SquareMeters = Quantity<struct SquareMeterUnit>;
using Seconds = Quantity<struct SecondUnit>;

constexpr SquareMeters operator*(Meters a, Meters b) { return SquareMeters{a.value * b.value}; }

/// Money in whole fen (0.01 CNY): sums are exact whatever their order.
struct Cny {
    std::int64_t fen = 0;

    static Cny from_yuan(double yuan) { return Cny{std::llround(yuan * 100.0)}; }
    constexpr double yuan() const { return static_cast<double>(fen) / 100.0; }

    friend constexpr auto operator<=>(Cny, Cny) = default;
    friend constexpr Cny operator+(Cny a, Cny b) { return Cny{a.fen + b.fen}; }
    friend constexpr Cny operator-(Cny a, Cny b) { return Cny{a.fen - b.fen}; }
};

}  // namespace lifang
