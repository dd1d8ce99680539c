#include "publish/map_words.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

struct Word {
    const char* key;
    const char* zh;
    const char* en;
};

constexpr Word labels[] = {{"most_even", "规模最均衡", "most even"},
                           {"cleanest_road_borders", "沿路划界最清晰", "cleanest road borders"},
                           {"fewest_units", "单元最少", "fewest units"},
                           {"most_compact", "形状最紧凑", "most compact"},
                           {"balanced", "综合均衡", "balanced"}};
constexpr Word violations[] = {{"below_min", "低于下限", "below minimum"},
                               {"above_max", "高于上限", "above maximum"},
                               {"disconnected", "不连通", "disconnected"}};
constexpr Word statuses[] = {{"optimal", "已证最优", "proven optimal"},
                             {"feasible", "满足全部规则", "keeps every rule"},
                             {"relaxed", "部分规则放宽", "some rules relaxed"}};

template <std::size_t n>
std::string find_in(const Word (&words)[n], const std::string& key, bool chinese) {
    const auto* found = std::ranges::find(words, key, &Word::key);
    return found == std::end(words) ? key : chinese ? found->zh : found->en;
}

}  // namespace

MapWords::MapWords(const std::string& language) : chinese_(language == "zh") {
    if (language != "zh" && language != "en")
        throw Error(ExitCode::usage, "language '" + language + "'", "the map does not speak it",
                    "Use zh or en");
}

std::string MapWords::floor_area(SquareMeters area) const {
    if (chinese_) return fmt::format("{:.1f}万㎡", area.value / 10000.0);
    return with_thousands(std::llround(area.value / 100.0) * 100) + " m²";
}

std::string MapWords::label(const std::string& label) const { return find_in(labels, label, chinese_); }
std::string MapWords::violation(const std::string& code) const { return find_in(violations, code, chinese_); }
std::string MapWords::status(const std::string& status) const { return find_in(statuses, status, chinese_); }

std::string with_thousands(long long number) {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) digits.insert(at -= 3, ",");
    return digits;
}

}  // namespace lifang
