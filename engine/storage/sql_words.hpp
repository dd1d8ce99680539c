#pragma once

#include <string>
#include <string_view>

namespace lifang {

std::string sql_name(std::string_view name);  ///< `layout "a"` → `"layout ""a"""`
std::string sql_text(std::string_view text);  ///< `it's` → `'it''s'`

}  // namespace lifang
