#include "load/place/web_offsets.hpp"

#include <cmath>
#include <numbers>

namespace lifang {
namespace {

using std::numbers::pi;

/// The same waves are in both formulas, along one axis each.
double waves(double x, double along, double low, double high) {
    return (20.0 * std::sin(6.0 * pi * x) + 20.0 * std::sin(2.0 * pi * x) + 20.0 * std::sin(pi * along) +
            40.0 * std::sin(pi * along / 3.0) + low * std::sin(pi * along / 12.0) +
            high * std::sin(pi * along / 30.0)) *
           2.0 / 3.0;
}

double north_offset(double x, double y) {
    return -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x)) +
           waves(x, y, 160.0, 320.0);
}

double east_offset(double x, double y) {
    return 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x)) +
           waves(x, x, 150.0, 300.0);
}

}  // namespace

Point to_gcj02(Point wgs84) {
    constexpr double semi_major = 6378245.0, eccentricity2 = 0.00669342162296594323;  // Krasovsky 1940
    const double x = wgs84.x - 105.0, y = wgs84.y - 35.0;
    const double latitude = wgs84.y * pi / 180.0;
    const double bend = 1.0 - eccentricity2 * std::pow(std::sin(latitude), 2);
    const double metres_per_degree_north =
        semi_major * (1.0 - eccentricity2) / (bend * std::sqrt(bend)) * pi / 180.0;
    const double metres_per_degree_east = semi_major / std::sqrt(bend) * std::cos(latitude) * pi / 180.0;
    return {wgs84.x + east_offset(x, y) / metres_per_degree_east,
            wgs84.y + north_offset(x, y) / metres_per_degree_north};
}

Point to_bd09(Point wgs84) {
    constexpr double turns = pi * 3000.0 / 180.0;
    const Point gcj02 = to_gcj02(wgs84);
    const double radius = std::hypot(gcj02.x, gcj02.y) + 0.00002 * std::sin(gcj02.y * turns);
    const double angle = std::atan2(gcj02.y, gcj02.x) + 0.000003 * std::cos(gcj02.x * turns);
    return {radius * std::cos(angle) + 0.0065, radius * std::sin(angle) + 0.006};
}

}  // namespace lifang
