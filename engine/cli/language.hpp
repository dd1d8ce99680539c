#pragma once

#include "core/issue.hpp"

#include <string>
#include <string_view>

namespace lifang {

enum class Language { en, zh };

/// One thing said in both languages.
struct Text {
    std::string_view en;
    std::string_view zh;

    constexpr std::string_view in(Language language) const { return language == Language::zh ? zh : en; }
};

/// What LC_ALL, LC_MESSAGES and LANG ask for, first set wins: Chinese for zh*, else English.
Language choose_language();

/// Words for the codes of the plan file, for people; JSON and files keep the code. A code without words is
/// returned as it is, so that a new code shows rather than vanishes.
std::string_view layout_label(std::string_view code, Language language);   ///< "most_even" → "最均衡"
std::string_view layout_status(std::string_view code, Language language);  ///< "optimal" → "最优"
std::string_view layer_role(std::string_view code, Language language);     ///< "buildings" → "楼栋"
std::string_view scope_reason(std::string_view code, Language language);  ///< "owner_unit" → "权属单位自管"
std::string_view stage_name(std::string_view code, Language language);     ///< "load" → "读取"
std::string_view counted_thing(std::string_view code, Language language);  ///< "roads" → "条道路"
std::string_view severity_name(Severity severity, Language language);

}  // namespace lifang
