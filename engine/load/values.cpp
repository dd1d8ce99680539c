#include "load/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace lifang {
namespace {

constexpr double ten_thousand = 1e4;

bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool has_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool drop_prefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// "1,234,567.8" without its commas; a comma that does not part three digits ends the number: "5,7" is a
/// list.
std::string join_thousands(std::string_view text) {
    std::string joined;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digits_after = [&] {
            std::size_t count = 0;
            while (i + 1 + count < text.size() && is_digit(text[i + 1 + count])) ++count;
            return count;
        };
        if (text[i] == ',' && !joined.empty() && digits_after() == 3) continue;
        if (text[i] == ',') break;
        joined += text[i];
    }
    return joined;
}

struct Number {
    double value = 0.0;
    bool has_unit = false;  ///< carries its own 万
};

std::optional<Number> read_with_unit(std::string_view given) {
    const std::string folded = fold_width(given);
    std::string_view text = trim(folded);
    for (const std::string_view about : {"约", "大约", "~", "+", "≈", "共"}) drop_prefix(text, about);
    const std::string plain = join_thousands(trim(text));
    Number number;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number.value);
    std::string_view rest;
    if (error == std::errc()) {
        rest = std::string_view(plain).substr(static_cast<std::size_t>(end - plain.data()));
    } else {
        std::size_t length = 0;
        const auto spelled = read_chinese_number(plain, &length);
        if (!spelled) return std::nullopt;
        number.value = *spelled;
        rest = std::string_view(plain).substr(length);
    }
    if (!std::isfinite(number.value)) return std::nullopt;
    if (trim(rest).starts_with("万")) {
        number.value *= ten_thousand;
        number.has_unit = true;
    }
    return number;
}

/// The digits a text starts with, at most `most` of them.
std::string_view leading_digits(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) ++count;
    return text.substr(0, count);
}

int to_int(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

constexpr int first_year = 1800, last_year = 2200;

std::optional<int> as_year(int value) {
    return value >= first_year && value <= last_year ? std::optional(value) : std::nullopt;
}

/// "85" of "85年" and "85年代": the century in which an old compound can have been built.
int add_century(int two_digits) {
    constexpr int oldest = 30;
    return two_digits >= oldest ? 1900 + two_digits : 2000 + two_digits;
}

/// The last four-digit year named after the first: "1985-1990", "1985年至1990年".
std::optional<int> find_later_year(std::string_view rest) {
    std::optional<int> later;
    for (std::size_t at = 0; at < rest.size();) {
        const std::string_view digits = leading_digits(rest.substr(at));
        if (digits.size() == 4)
            if (const auto year = as_year(to_int(digits))) later = year;
        at += std::max<std::size_t>(digits.size(), 1);
    }
    return later;
}

}  // namespace

std::optional<double> read_number(std::string_view text) {
    const auto number = read_with_unit(text);
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<double> read_in_unit(std::string_view text, double unit) {
    const auto number = read_with_unit(text);
    if (!number) return std::nullopt;
    return number->has_unit ? number->value : number->value * unit;
}

std::optional<int> read_count(std::string_view text) {
    constexpr double most = 100'000'000.0;
    const auto value = read_number(text);
    if (!value || *value < 0.0 || *value > most) return std::nullopt;
    return static_cast<int>(std::lround(*value));
}

std::optional<ToldYear> read_told_year(std::string_view given) {
    std::string folded = spell_digits(fold_width(given));
    std::erase(folded, ' ');
    std::string_view text = folded;
    for (const std::string_view word : {"约", "大约", "上世纪", "20世纪", "建于"}) drop_prefix(text, word);
    const std::string_view digits = leading_digits(text);
    const std::string_view rest = text.substr(digits.size());
    const bool is_decade = rest.starts_with("年代") || rest.starts_with("s") || rest.starts_with("'s");
    if (digits.size() == 8 && rest.empty()) {  // 19850601
        const auto year = as_year(to_int(digits.substr(0, 4)));
        return year ? std::optional(ToldYear{*year, false}) : std::nullopt;
    }
    std::optional<int> year;
    if (digits.size() == 4) year = as_year(to_int(digits));
    if (digits.size() == 2 && (is_decade || rest.starts_with("年"))) year = add_century(to_int(digits));
    if (!year) return std::nullopt;
    if (is_decade) {
        constexpr int decade = 10;
        return ToldYear{*year % decade == 0 ? *year + decade / 2 : *year, true};
    }
    if (const auto later = find_later_year(rest); later && *later > *year) return ToldYear{*later, true};
    return ToldYear{*year, has_any_of(rest, {"前", "后", "左右"})};
}

bool read_flag(std::string_view text) {
    if (marks_unknown(text)) return false;
    return read_yes_no(text).value_or(true);
}

std::optional<bool> read_yes_no(std::string_view text) {
    const std::string word = fold_case(trim(fold_width(text)));
    if (is_any_of(word,
                  {"no", "n", "false", "f", "0", "-1", "否", "未", "无", "不", "没有", "×", "✗", "✕"}) ||
        word.starts_with("未") || word.starts_with("不是"))
        return false;
    if (is_any_of(word, {"yes", "y", "true", "t", "1", "是", "已", "有", "√", "✓", "✔"}) ||
        word.starts_with("已"))
        return true;
    return std::nullopt;
}

std::optional<double> read_share(std::string_view text) {
    const std::string folded = fold_width(text);
    const auto value = read_number(folded);
    if (!value) return std::nullopt;
    const bool is_percent = *value > 1.0 || folded.find('%') != std::string::npos;
    const double share = is_percent ? *value / 100.0 : *value;
    if (share < 0.0 || share > 1.0) return std::nullopt;
    return share;
}

std::optional<Management> read_management(std::string_view text) {
    const std::string word = fold_case(trim(fold_width(text)));
    if (const auto known = find_management(word)) return known;
    if (is_any_of(word, {"无", "没有", "owner-unit"}))
        return word == "owner-unit" ? Management::owner_unit : Management::none;
    // 单位自管 is no 自管 of owners, and 三无 that a community looks after is looked after.
    const bool by_unit = has_any_of(word, {"单位", "产权方", "原厂", "房管所"});
    const bool by_community = has_any_of(
        word, {"托管", "代管", "兜底", "社区管理", "社区物业", "街道管理", "居委会", "准物业", "社区自管"});
    const bool by_nobody = has_any_of(word, {"三无", "无物业", "无人", "弃管", "失管", "无主管", "无管理"});
    const bool by_company = !by_nobody && !by_community &&
                            has_any_of(word, {"专业", "物业公司", "物业服务", "物业企业", "市场化"});
    const bool by_owners = !by_unit && !by_community &&
                           has_any_of(word, {"自治", "自管", "业委会", "业主委员会", "物管会", "自我管理"});
    const std::array said = {by_unit, by_community, by_company, by_owners};
    const auto managers = std::count(said.begin(), said.end(), true);
    if (managers > 1) return std::nullopt;
    if (by_unit) return Management::owner_unit;
    if (by_community) return Management::trusteeship;
    if (by_company) return Management::professional;
    if (by_owners) return Management::self_governed;
    if (by_nobody) return Management::none;
    return word == "物业" || word == "有物业" ? std::optional(Management::professional) : std::nullopt;
}

}  // namespace lifang
