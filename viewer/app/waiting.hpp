#pragma once

#include <functional>

namespace lifang {

/// Lets events run until the condition holds; false when it does not within so many seconds.
bool wait_until(const std::function<bool()>& condition, double seconds = 60.0);
/// Lets events run for a while.
void wait_for(double seconds);

}  // namespace lifang
