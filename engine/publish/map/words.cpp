#include "publish/map/words.hpp"

#include "core/error.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
MapWords::MapWords(const std::string& language) : language_(language == "zh" ? Language::zh : Language::en) {
    if (language != "zh" && language != "en")
        throw Error(ExitCode::usage, Message("at_language", {{"language", language}}),
                    Message("map_language_unknown"));
}

std::string MapWords::floor_area(SquareMeters area) const {
    if (is_chinese()) return fmt::format("{:.1f}万㎡", area.value / 10000.0);
    return with_thousands(std::llround(area.value / 100.0) * 100) + " m²";
}

}  // namespace lifang
