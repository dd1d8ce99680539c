#pragma once

#include "core/codes.hpp"
#include "core/message.hpp"

#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {

/// That a text is none of the codes that a key may have, and which they are.
template <class Codes>
Message not_a_code(const std::string& text, const Codes& codes) {
    return Message("profile_not_a_code",
                   {{"code", text}, {"codes", fmt::format("{}", fmt::join(codes, ", "))}});
}

}  // namespace lifang
