#include "core/words.hpp"

#include <span>

namespace lifang {
namespace {

struct Word {
    std::string_view code;
    Text text;
};

constexpr Word labels[] = {{"balanced", {"balanced", "综合均衡"}},
                           {"most_even", {"most even", "最均衡"}},
                           {"no_unit_far_off", {"no unit far off", "最大偏差最小"}},
                           {"fewest_roads_inside", {"fewest roads inside", "道路穿越最少"}},
                           {"most_compact", {"most compact", "最紧凑"}},
                           {"fewest_units", {"fewest units", "单元最少"}},
                           {"edited", {"edited by hand", "人工调整"}},
                           {"improved", {"improved", "再优化"}},
                           {"trade_off", {"another trade-off", "其他折中"}}};

constexpr Word statuses[] = {{"optimal", {"proven optimal", "已证最优"}},
                             {"feasible", {"keeps every rule", "满足全部规则"}},
                             {"relaxed", {"some rules relaxed", "部分规则放宽"}},
                             {"infeasible", {"infeasible", "不可行"}}};

constexpr Word violations[] = {{"below_min", {"below minimum", "低于下限"}},
                               {"above_max", {"above maximum", "高于上限"}},
                               {"disconnected", {"disconnected", "不连通"}}};

constexpr Word reasons[] = {{"owner_unit", {"run by their owner-unit", "权属单位自管"}},
                            {"too_new", {"built too late", "建成年份过晚"}},
                            {"consent_too_low", {"consent too low", "同意比例不足"}},
                            {"excluded", {"excluded by hand", "人工排除"}},
                            {"no_floor_area", {"no floor area", "无建筑面积"}},
                            {"unknown_management", {"management unknown", "管理方式不明"}},
                            {"unknown_build_year", {"build year unknown", "建成年份不明"}},
                            {"unknown_consent", {"consent unknown", "同意比例不明"}}};

constexpr Word modes[] = {{"none", {"none", "无物业"}},
                          {"owner_unit", {"owner-unit", "权属单位自管"}},
                          {"professional", {"professional", "专业物业"}},
                          {"trusteeship", {"trusteeship", "托管"}},
                          {"self_governed", {"self-governed", "业主自治"}}};

std::string_view look_up(std::span<const Word> words, std::string_view code, Language language) {
    for (const Word& word : words)
        if (word.code == code) return word.text.in(language);
    return code;
}

}  // namespace

std::string_view layout_label(std::string_view code, Language language) {
    return look_up(labels, code, language);
}
std::string_view layout_status(std::string_view code, Language language) {
    return look_up(statuses, code, language);
}
std::string_view unit_violation(std::string_view code, Language language) {
    return look_up(violations, code, language);
}
std::string_view scope_reason(std::string_view code, Language language) {
    return look_up(reasons, code, language);
}

std::string_view management_mode(std::string_view code, Language language) {
    return look_up(modes, code, language);
}

std::string with_thousands(long long number) {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) digits.insert(at -= 3, ",");
    return digits;
}

}  // namespace lifang
