#include "partition/problem/deadline.hpp"

namespace lifang {

bool Deadline::is_over() const {
    run->check_stop();
    return has_passed();
}

bool Deadline::has_passed() const noexcept {
    if (std::chrono::steady_clock::now() < end) return false;
    if (reached) reached->store(true, std::memory_order_relaxed);
    return true;
}

}  // namespace lifang
