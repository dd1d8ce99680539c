#pragma once

#include "core/message.hpp"

#include <string_view>

namespace lifang {

/// What a layout is optimised for, by its code, said in the language of the reader; the code itself where no
/// words are known.
Message name_objective(std::string_view code);

}  // namespace lifang
