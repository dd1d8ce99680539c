#pragma once

#include <string>
#include <string_view>

namespace lifang {

class Message;

enum class Language { en, zh };

/// One thing said in both languages.
struct Text {
    std::string_view en;
    std::string_view zh;

    constexpr std::string_view in(Language language) const { return language == Language::zh ? zh : en; }
};

/// Words for the codes of the plan file, for people: the same on the command line, on maps and in reports;
/// JSON and files keep the code. A code without words is returned as it is, so that a new code shows rather
/// than vanishes. Each has a form that is an argument of messages, said in the language of their reader.
std::string_view layout_label(std::string_view code, Language language);    ///< "most_even" → "最均衡"
std::string_view layout_status(std::string_view code, Language language);   ///< "optimal" → "已证最优"
std::string_view unit_violation(std::string_view code, Language language);  ///< "below_min" → "低于下限"
std::string_view scope_reason(std::string_view code, Language language);  ///< "owner_unit" → "权属单位自管"
std::string_view management_mode(std::string_view code, Language language);  ///< "none" → "无物业"
std::string_view layer_role(std::string_view code, Language language);       ///< "buildings" → "楼栋"
std::string_view rule_kind(std::string_view code, Language language);        ///< "lock" → "锁定"
std::string_view barrier_name(std::string_view code, Language language);     ///< "trunk" → "快速路"
std::string_view stage_name(std::string_view code, Language language);       ///< "load" → "读取"
std::string_view severity_name(std::string_view code, Language language);    ///< "error" → "错误"

Message layout_label(std::string_view code);
Message unit_violation(std::string_view code);
Message scope_reason(std::string_view code);
Message management_mode(std::string_view code);
Message layer_role(std::string_view code);
Message rule_kind(std::string_view code);
Message barrier_name(std::string_view code);

/// 1234567 → "1,234,567", in both languages.
std::string with_thousands(long long number);

}  // namespace lifang
