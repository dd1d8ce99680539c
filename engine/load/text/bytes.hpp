#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// What bytes without a named encoding are, by their own pattern. Two bytes in a hundred beyond ASCII
/// may be wrong; of UTF-8 half the characters may be cut, as writers cut long text. Pure ASCII is both.
bool is_ascii(std::string_view bytes);
bool looks_like_utf8(std::string_view bytes);
bool looks_like_gb18030(std::string_view bytes);

/// What a text ends with that was cut inside a character, by a table that knows only so many bytes: the
/// replacement character, U+FFFD. A figure with it is none, for digits may be lost; of a name the rest is
/// kept.
std::string_view drop_cut_mark(std::string_view text);

/// The text with each sequence that is no UTF-8 replaced by U+FFFD.
std::string mend_utf8(std::string_view text);

/// GB18030 (and GBK, GB 2312) as UTF-8, with the mark of a cut where it ends inside a character.
std::string decode_gb18030(std::string_view bytes);

/// The bytes as UTF-8: as they are where they are that, else from GB18030 where they are that, else nothing
/// changed.
std::string read_unnamed_text(const std::string& bytes);

}  // namespace lifang
