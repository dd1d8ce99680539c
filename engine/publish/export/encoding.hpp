#pragma once

namespace lifang {

enum class Encoding { utf8, gbk };

}  // namespace lifang
