#include "colour_vision.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lifang::testing {
namespace {

using scene::Colour;
using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix unchanged{{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix linear_to_xyz{{{0.4124564, 0.3575761, 0.1804375},
                                {0.2126729, 0.7151522, 0.0721750},
                                {0.0193339, 0.1191920, 0.9503041}}};

Triple times(const Matrix& matrix, const Triple& v) {
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j) product[i] += matrix[i][j] * v[j];
    return product;
}

double to_linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t to_channel(double linear) {
    const double c = std::clamp(linear, 0.0, 1.0);
    const double coded = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1.0 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(coded * 255.0));
}

Triple linear_of(Colour colour) { return {to_linear(colour.r), to_linear(colour.g), to_linear(colour.b)}; }

Triple lab_of(Colour colour) {
    constexpr Triple white{0.95047, 1.0, 1.08883};
    const Triple xyz = times(linear_to_xyz, linear_of(colour));
    const auto f = [](double t) {
        return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
    };
    const double x = f(xyz[0] / white[0]), y = f(xyz[1] / white[1]), z = f(xyz[2] / white[2]);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

double degrees(double radians) { return radians * 180.0 / std::numbers::pi; }
double radians(double degrees) { return degrees * std::numbers::pi / 180.0; }

double hue_of(double a, double b) {
    const double hue = degrees(std::atan2(b, a));
    return hue < 0.0 ? hue + 360.0 : hue;
}

}  // namespace

Colour seen_with(Vision vision, Colour colour) {
    const Matrix& matrix = vision == Vision::no_green ? deuteranopia
                           : vision == Vision::no_red ? protanopia
                                                      : unchanged;
    const Triple seen = times(matrix, linear_of(colour));
    return {to_channel(seen[0]), to_channel(seen[1]), to_channel(seen[2]), colour.a};
}

double colour_difference(Colour first, Colour second) {
    const Triple one = lab_of(first), two = lab_of(second);
    const auto share = [](double chroma) {
        return std::sqrt(std::pow(chroma, 7.0) / (std::pow(chroma, 7.0) + std::pow(25.0, 7.0)));
    };
    const double mean_chroma = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2.0;
    const double stretch = 1.0 + 0.5 * (1.0 - share(mean_chroma));
    const double a1 = one[1] * stretch, a2 = two[1] * stretch;
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, two[2]);
    const double h1 = hue_of(a1, one[2]), h2 = hue_of(a2, two[2]);
    const bool is_grey = c1 * c2 == 0.0;
    double turn = is_grey ? 0.0 : h2 - h1;
    if (turn > 180.0) turn -= 360.0;
    if (turn < -180.0) turn += 360.0;
    const double dl = two[0] - one[0], dc = c2 - c1;
    const double dh = 2.0 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2.0));
    const double l = (one[0] + two[0]) / 2.0, c = (c1 + c2) / 2.0;
    double h = h1 + h2;
    if (!is_grey) h = (std::abs(h1 - h2) > 180.0 ? h + (h < 360.0 ? 360.0 : -360.0) : h) / 2.0;
    const double t = 1.0 - 0.17 * std::cos(radians(h - 30.0)) + 0.24 * std::cos(radians(2.0 * h)) +
                     0.32 * std::cos(radians(3.0 * h + 6.0)) - 0.20 * std::cos(radians(4.0 * h - 63.0));
    const double weight_l = 1.0 + 0.015 * std::pow(l - 50.0, 2.0) / std::sqrt(20.0 + std::pow(l - 50.0, 2.0));
    const double weight_c = 1.0 + 0.045 * c;
    const double weight_h = 1.0 + 0.015 * c * t;
    const double rotation =
        -std::sin(radians(60.0 * std::exp(-std::pow((h - 275.0) / 25.0, 2.0)))) * 2.0 * share(c);
    const double x = dl / weight_l, y = dc / weight_c, z = dh / weight_h;
    return std::sqrt(x * x + y * y + z * z + rotation * y * z);
}

double colour_difference(Colour a, Colour b, Vision vision) {
    return colour_difference(seen_with(vision, a), seen_with(vision, b));
}

}  // namespace lifang::testing
