#pragma once

#include <QThreadPool>
#include <memory>

namespace lifang {

/// Shared ownership of something large: whoever lets go of it last, the window does not wait until it is
/// taken apart.
template <class Large>
std::shared_ptr<Large> share_beside_window(std::unique_ptr<Large> large) {
    return {large.release(), [](Large* one) { QThreadPool::globalInstance()->start([one] { delete one; }); }};
}

}  // namespace lifang
