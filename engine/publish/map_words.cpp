#include "publish/map_words.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
MapWords::MapWords(const std::string& language) : language_(language == "zh" ? Language::zh : Language::en) {
    if (language != "zh" && language != "en")
        throw Error(ExitCode::usage, "language '" + language + "'", "the map does not speak it",
                    "Use zh or en");
}

std::string MapWords::floor_area(SquareMeters area) const {
    if (is_chinese()) return fmt::format("{:.1f}万㎡", area.value / 10000.0);
    return with_thousands(std::llround(area.value / 100.0) * 100) + " m²";
}

std::string with_thousands(long long number) {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) digits.insert(at -= 3, ",");
    return digits;
}

}  // namespace lifang
