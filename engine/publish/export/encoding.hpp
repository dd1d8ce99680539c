#pragma once

namespace lifang {

enum class Encoding { utf8, gbk };

/// What fields are called: as in the plan file, cut short where the format has no room, or in Chinese.
enum class FieldNames { english, chinese };

}  // namespace lifang
