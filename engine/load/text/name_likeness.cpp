#include "load/text/name_likeness.hpp"

#include "core/nearest.hpp"
#include "core/utf8.hpp"
#include "load/text/forms.hpp"
#include "load/text/numerals.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

constexpr std::array<std::u32string_view, 14> endings = {
    U"住宅小区", U"家属院", U"家属楼", U"家属区", U"宿舍楼", U"宿舍区", U"生活区",
    U"住宅区",   U"院坝",   U"小区",   U"大院",   U"宿舍",   U"院落",   U"院"};
constexpr std::u32string_view unspoken = U"()[]【】〔〕《》“”\"'·.,、，。-_—/#号";

std::vector<std::u32string_view> pairs_of(std::u32string_view text) {
    std::vector<std::u32string_view> pairs;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) pairs.push_back(text.substr(i, 2));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double shared_pairs(std::u32string_view a, std::u32string_view b) {
    const auto of_a = pairs_of(a), of_b = pairs_of(b);
    if (of_a.empty() || of_b.empty()) return 0.0;
    std::vector<std::u32string_view> common;
    std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(), std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size()) / static_cast<double>(of_a.size() + of_b.size());
}

}  // namespace

std::string plain_name(std::string_view name) {
    std::string plain = fold_case(fold_width(name));
    std::erase_if(plain, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return plain;
}

std::u32string core_of_name(std::string_view name) {
    std::u32string core = to_characters(spell_digits(plain_name(name)));
    std::erase_if(core, [](char32_t c) { return unspoken.find(c) != std::u32string_view::npos; });
    for (const std::u32string_view ending : endings)
        if (core.size() > ending.size() && core.ends_with(ending)) {
            core.resize(core.size() - ending.size());
            break;
        }
    return core;
}

double likeness(std::u32string_view a, std::u32string_view b) {
    if (a.empty() || b.empty()) return 0.0;
    if (a == b) return 1.0;
    const std::size_t longest = std::max(a.size(), b.size());
    const std::size_t difference = longest - std::min(a.size(), b.size());
    double same = 0.0;
    if (2 * difference <= longest)
        same = 1.0 - static_cast<double>(count_slips(a, b)) / static_cast<double>(longest);
    return std::max(shared_pairs(a, b), same);
}

std::vector<LikeName> find_like_names(std::string_view name, const std::vector<std::u32string>& cores,
                                      std::size_t count) {
    constexpr double half = 0.5;
    const std::u32string core = core_of_name(name);
    std::vector<LikeName> found;
    for (std::size_t i = 0; i < cores.size(); ++i)
        if (const double like = likeness(core, cores[i]); like >= half) found.push_back({i, like});
    std::stable_sort(found.begin(), found.end(),
                     [](const LikeName& a, const LikeName& b) { return a.likeness > b.likeness; });
    if (found.size() > count) found.resize(count);
    return found;
}

}  // namespace lifang
