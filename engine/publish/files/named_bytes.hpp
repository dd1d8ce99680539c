#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// A file that is still in memory.
struct NamedBytes {
    std::string name;  ///< in UTF-8, with '/' between folders
    std::string_view bytes;
};

}  // namespace lifang
