#include "load/text/values.hpp"

#include "load/text/forms.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace lifang {
namespace {

bool has_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

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

std::optional<Management> read_management(std::string_view text) {
    const std::string word = fold_case(trim(fold_width(text)));
    if (const auto known = find_code<Management>(word)) return known;
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
