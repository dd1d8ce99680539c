#include "core/utf8.hpp"
#include "load/text/quantities.hpp"
#include "load/text/shares.hpp"
#include "load/text/years.hpp"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;

namespace {

using Words = std::vector<std::string>;

class Dice {
  public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int roll(int least, int most) {
        return boost::random::uniform_int_distribution<int>(least, most)(engine_);
    }
    bool toss() { return roll(0, 1) == 1; }
    const std::string& pick(const Words& words) {
        return words[static_cast<std::size_t>(roll(0, static_cast<int>(words.size()) - 1))];
    }

  private:
    boost::random::mt19937 engine_;
};

/// 1234567 → "1,234,567" with any sign.
std::string group(long number, const std::string& sign) {
    std::string digits = std::to_string(number), grouped;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) grouped += sign;
        grouped += digits[i];
    }
    return grouped;
}

/// Below 10,000, as read aloud: 1050 → 一千零五十.
std::string spell_below_wan(int number) {
    static const Words digits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    static const Words powers = {"", "十", "百", "千"};
    std::string spelled;
    bool skipped = false;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            skipped = skipped || !spelled.empty();
            continue;
        }
        if (skipped) spelled += "零";
        skipped = false;
        spelled += digits[static_cast<std::size_t>(digit)] + powers[static_cast<std::size_t>(place)];
    }
    return spelled;
}

std::string spell(long number) {
    const int high = static_cast<int>(number / 10000), low = static_cast<int>(number % 10000);
    if (high == 0) return spell_below_wan(low);
    std::string spelled = spell_below_wan(high) + "万";
    if (low > 0 && low < 1000) spelled += "零";
    return spelled + spell_below_wan(low);
}

/// ASCII letters, digits and signs in full width.
std::string widen(const std::string& text) {
    std::string wide;
    for (const char c : text) {
        if (c <= ' ' || c > '~') {
            wide += c;
            continue;
        }
        append_character(wide, U'！' + static_cast<char32_t>(c - '!'));
    }
    return wide;
}

struct Written {
    std::string text;
    double value = 0.0;
};

/// A number of 1 to 9,999,999 in one of the forms in which people write it.
Written write_number(Dice& dice) {
    const long whole = dice.toss() ? dice.roll(1, 9999999) : dice.roll(1, 99) * 1000L;
    const int tenths = dice.roll(0, 99);
    switch (dice.roll(0, 8)) {
        case 0:
            return {std::to_string(whole), static_cast<double>(whole)};
        case 1:
            return {group(whole, dice.pick({",", " ", "\u00A0", "\u2009", "\u202F", "'", "’", "，", "."})),
                    static_cast<double>(whole)};
        case 2:
            return {fmt::format("{}.{:02}", group(whole, dice.pick({"", ",", " ", "'"})), tenths),
                    static_cast<double>(whole) + tenths / 100.0};
        case 3:
            return {fmt::format("{},{:02}", group(whole, dice.pick({"", ".", " "})), tenths),
                    static_cast<double>(whole) + tenths / 100.0};
        case 4:
            return {fmt::format("{}{}", static_cast<double>(whole) / 1e4, dice.pick({"万", " 万"})),
                    static_cast<double>(whole)};
        case 5: {
            const int wan = dice.roll(1, 500), qian = dice.roll(1, 9);
            return {fmt::format("{}万{}{}", wan, qian, dice.pick({"千", "", "000"})), wan * 1e4 + qian * 1e3};
        }
        case 6:
            return {spell(whole), static_cast<double>(whole)};
        case 7:
            return {fmt::format("{}e{}", dice.roll(1, 9), 4), 0.0};
        default:
            return {widen(group(whole, ",")), static_cast<double>(whole)};
    }
}

const Words before = {"", "", "约", "大约", "共", "约 ", "~", "approx. ", " ", "\u3000"};
const Words behind = {"", "", "左右", " ", "\u3000", "（含地下室300㎡）", "(其中住宅120户)"};
/// What makes two figures of one, or none.
const Words spoilers = {"-99999", "~99999", "以上", "以下",  "多", "余", "/2", "+1",
                        "、5",    "?",      "起",   "至9万", "×2", "％", "元"};

}  // namespace

TEST_CASE("a text of any number, separators, unit and form gives that number or none") {
    Dice dice(20240611);
    const Words units = {"", "", "㎡", "平方米", " m2", "m²", "平米", "方"};
    int read = 0, written = 0;
    for (int i = 0; i < 20000; ++i) {
        Written number = write_number(dice);
        if (number.value == 0.0) number.value = (number.text[0] - '0') * 1e4;  // 7e4
        const std::string text = dice.pick(before) + number.text + dice.pick(units) + dice.pick(behind);
        const auto value = read_quantity(text, Measure::area);
        ++written;
        if (!value) continue;
        ++read;
        INFO(text);
        REQUIRE(*value == Approx(number.value).epsilon(1e-9));
    }
    INFO(read << " of " << written);
    CHECK(read > written * 9 / 10);  // 20.000 and its like stay in doubt
}

TEST_CASE("a text with more than a number gives none") {
    Dice dice(7);
    for (int i = 0; i < 5000; ++i) {
        const std::string text = write_number(dice).text + dice.pick(spoilers);
        INFO(text);
        REQUIRE_FALSE(read_quantity(text, Measure::area));
    }
}

TEST_CASE("counts beside other counts give their own") {
    Dice dice(31);
    for (int i = 0; i < 5000; ++i) {
        const int blocks = dice.roll(1, 60), homes = dice.roll(1, 9999), people = dice.roll(1, 30000);
        const std::string joint = dice.pick({"", "，", "、", " ", "；", "/"});
        std::string text =
            fmt::format("{}栋{}{}户{}{}人", blocks, joint, group(homes, dice.pick({"", ","})), joint, people);
        if (dice.toss()) text = widen(text);
        INFO(text);
        REQUIRE(read_count(text, Measure::households) == homes);
        REQUIRE(read_count(text, Measure::people) == people);
        REQUIRE(read_count(text, Measure::buildings) == blocks);
    }
}

TEST_CASE("a year in any form gives that year or none, whatever was done to the house later") {
    Dice dice(1998);
    int read = 0;
    constexpr int texts = 5000;
    for (int i = 0; i < texts; ++i) {
        const int year = dice.roll(1950, 2012), month = dice.roll(1, 12), day = dice.roll(1, 28);
        const int later = dice.roll(2013, 2023);
        std::string text;
        switch (dice.roll(0, 6)) {
            case 0:
                text =
                    fmt::format("{}{}", year, dice.pick({"", "年", "年建", "年建成", "年竣工", " 年", ".0"}));
                break;
            case 1:
                text = fmt::format("{0}{3}{1:02}{3}{2:02}{4}", year, month, day, dice.pick({"-", "/", "."}),
                                   dice.pick({"", " 00:00:00", "T08:30:00"}));
                break;
            case 2:
                text = fmt::format("{}{:02}{}", year, month, dice.toss() ? fmt::format("{:02}", day) : "");
                break;
            case 3:
                text = fmt::format("{}年{}月{}", year, month, dice.toss() ? fmt::format("{}日", day) : "");
                break;
            case 4:
                text = fmt::format("{2:02}/{1:02}/{0}", year, month, day);
                break;
            case 5:
                text = fmt::format("建于{}年", year);
                break;
            default:
                text = fmt::format("{:02}年", year % 100);
        }
        const std::string work = dice.pick({"改造", "加建", "翻新", "加固"});
        if (dice.toss())
            text +=
                dice.toss() ? fmt::format("（{}年{}）", later, work) : fmt::format("，{}年{}", later, work);
        if (dice.toss()) text = widen(text);
        INFO(text);
        const auto told = read_told_year(text);
        if (!told) continue;
        ++read;
        REQUIRE(told->year == year);
    }
    CHECK(read > texts * 9 / 10);
}

TEST_CASE("a share in any form gives that share or none") {
    Dice dice(85);
    for (int i = 0; i < 3000; ++i) {
        const int whole = dice.roll(2, 400), part = dice.roll(0, whole), per_cent = dice.roll(10, 100);
        const bool is_fraction = dice.toss();
        std::string text = is_fraction ? fmt::format("{}/{}{}", part, whole, dice.pick({"", "户"}))
                                       : fmt::format("{}{}", per_cent, dice.pick({"", "%", " %", ".0%"}));
        if (dice.toss()) text = widen(text);
        INFO(text);
        const auto share = read_share(text);
        REQUIRE(share);
        REQUIRE(*share ==
                Approx(is_fraction ? static_cast<double>(part) / whole : per_cent / 100.0).margin(1e-9));
    }
}
