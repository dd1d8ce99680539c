#pragma once

#include "core/message.hpp"

#include <string_view>

namespace lifang {

/// What GEOS says of an invalid polygon (Invalidity::reason) as a message; its own words where they are new
/// to us.
Message describe_fault(std::string_view reason);

}  // namespace lifang
