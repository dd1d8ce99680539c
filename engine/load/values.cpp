#include "load/values.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace lifang {
namespace {

bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words)
        if (text == word) return true;
    return false;
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

}  // namespace

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t start = text.find_first_not_of(blanks);
    if (start == std::string_view::npos) return {};
    return text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

std::optional<double> read_number(std::string_view text) {
    text = trim(text);
    if (text.starts_with('~') || text.starts_with('+')) text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<int> read_count(std::string_view text) {
    constexpr double most = 100'000'000.0;
    const auto value = read_number(text);
    if (!value || *value < 0.0 || *value > most) return std::nullopt;
    return static_cast<int>(std::lround(*value));
}

std::optional<int> read_year(std::string_view text) {
    constexpr int first = 1800, last = 2200;
    const auto value = read_count(text.substr(0, text.find_first_of("-/.")));
    if (!value || *value < first || *value > last) return std::nullopt;
    return value;
}

bool read_flag(std::string_view text) {
    if (text.empty()) return false;
    return read_yes_no(text).value_or(true);
}

std::optional<bool> read_yes_no(std::string_view text) {
    const std::string word = lower(trim(text));
    if (is_any_of(word, {"yes", "y", "true", "t", "1", "是", "已改造", "已", "有"})) return true;
    if (is_any_of(word, {"no", "n", "false", "f", "0", "-1", "否", "未改造", "未", "无"})) return false;
    return std::nullopt;
}

std::optional<double> read_share(std::string_view text) {
    const auto value = read_number(text);
    if (!value) return std::nullopt;
    const bool is_percent = *value > 1.0 || text.find('%') != std::string_view::npos;
    const double share = is_percent ? *value / 100.0 : *value;
    if (share < 0.0 || share > 1.0) return std::nullopt;
    return share;
}

std::optional<Management> read_management(std::string_view text) {
    const std::string word = lower(trim(text));
    if (const auto known = find_management(word)) return known;
    // The compound words first: 单位自管 is no 自管 of owners.
    if (word.find("单位") != std::string::npos || word == "owner-unit") return Management::owner_unit;
    if (word.find("托管") != std::string::npos || word.find("代管") != std::string::npos)
        return Management::trusteeship;
    if (word.find("专业") != std::string::npos || word.find("物业公司") != std::string::npos)
        return Management::professional;
    if (word.find("自治") != std::string::npos || word.find("自管") != std::string::npos)
        return Management::self_governed;
    if (is_any_of(word, {"无", "三无", "无物业", "无人管理"})) return Management::none;
    return std::nullopt;
}

}  // namespace lifang
