#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace lifang {

/// A JSON text as a value, keys in its order. Throws Error(input) at `source`: where it is not JSON, where a
/// number is beyond the range of a double, where it goes too deep (storage/nesting.hpp). Linear.
nlohmann::ordered_json parse_json(std::string_view text, const std::string& source);

}  // namespace lifang
