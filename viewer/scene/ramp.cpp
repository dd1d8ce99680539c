#include "scene/ramp.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {

Colour Ramp::at(double value) const {
    const double share = to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 0.5;
    const double place = share * static_cast<double>(colours.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), colours.size() - 2);
    return mixed(colours[below], colours[below + 1], place - static_cast<double>(below));
}

std::vector<RampStop> list_stops(const Ramp& ramp, std::size_t count) {
    std::vector<RampStop> stops;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count - 1);
        const double value = ramp.from + (ramp.to - ramp.from) * share;
        stops.push_back({value, ramp.at(value)});
    }
    return stops;
}

Ramp sequential_ramp(const std::vector<double>& values, const std::vector<Colour>& colours) {
    if (values.empty()) return {0.0, 1.0, colours};
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return {*least, *greatest, colours};
}

Ramp diverging_ramp(const std::vector<double>& values, double least, const std::vector<Colour>& colours) {
    double reach = least;
    for (const double value : values) reach = std::max(reach, std::abs(value));
    return {-reach, reach, colours};
}

}  // namespace lifang::scene
