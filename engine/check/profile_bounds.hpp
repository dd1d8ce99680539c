#pragma once
// Private to check/: which whole numbers a profile may say.

#include <string>

namespace lifang::checking {

/// Whether a value of `plan_metadata` is what a profile may say under this key, where that is a whole number:
/// others would lead to years or draws without end. Anything elsewhere, as a plan of before may say inf.
bool is_within_bounds(const std::string& key, const std::string& value);

}  // namespace lifang::checking
