#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace lifang {

/// How texts of Chinese offices are made comparable. All take and give UTF-8; bytes that are no UTF-8 stay.

/// The same text without blanks around it, those beyond ASCII too.
std::string_view trim(std::string_view text);

/// Full-width letters, digits, signs and blanks of any width as their half-width twins: "１９８５年（约）" →
/// "1985年(约)"; what has no width is dropped. ASCII texts come back as they are, at no more cost than a
/// look.
std::string fold_width(std::string_view text);

/// Letters in lower case.
std::string fold_case(std::string_view text);

/// What people write into a cell where they know nothing: "/", "-", "—", "无", "不详", "未知", "N/A" … 无 is
/// also an answer (no property management, not renovated): ask a reader that knows it first.
bool marks_unknown(std::string_view text);

/// Whether the text is one of a few words, letter by letter.
bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words);

}  // namespace lifang
