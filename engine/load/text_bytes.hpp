#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// What bytes without a named encoding are, by their own pattern. Writers cut long text inside a character,
/// so two bytes in a hundred beyond ASCII may be wrong; pure ASCII is both.
bool is_ascii(std::string_view bytes);
bool looks_like_utf8(std::string_view bytes);
bool looks_like_gb18030(std::string_view bytes);

/// The bytes as UTF-8: as they are where they are that, else from GB18030 where they are that, else nothing
/// changed.
std::string read_unnamed_text(const std::string& bytes);

}  // namespace lifang
