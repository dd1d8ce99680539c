#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// How texts of Chinese offices are made comparable. All take and give UTF-8; bytes that are no UTF-8 stay.

/// The same text without blanks around it.
std::string_view trim(std::string_view text);

/// Full-width letters, digits, signs and blanks as their half-width twins: "１９８５年（约）" → "1985年(约)".
/// ASCII texts come back as they are, at no more cost than a look.
std::string fold_width(std::string_view text);

/// ASCII letters in lower case.
std::string fold_case(std::string_view text);

/// What people write into a cell where they know nothing: "/", "-", "—", "无", "不详", "未知", "N/A" … 无 is
/// also an answer (no property management, not renovated): ask a reader that knows it first.
bool marks_unknown(std::string_view text);

/// A number in Chinese numerals at the beginning of a text, up to 9999: "十二" → 12, "二〇三" → 203,
/// "两百零五" → 205. `length`, where given, becomes the bytes it takes.
std::optional<int> read_chinese_number(std::string_view text, std::size_t* length = nullptr);

/// Chinese numerals as digits wherever they stand: "三号院" → "3号院".
std::string spell_digits(std::string_view text);

/// The text's characters, one UTF-8 sequence each.
std::u32string to_characters(std::string_view text);

}  // namespace lifang
