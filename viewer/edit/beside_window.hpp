#pragma once

#include <QThreadPool>
#include <memory>

namespace lifang {

/// Shared ownership of something large: whoever lets go of it last, the window does not wait until it is
/// taken apart. When the program ends, work that is dropped lets go after the threads have ended.
template <class Large>
std::shared_ptr<Large> share_beside_window(std::unique_ptr<Large> large) {
    return {large.release(), [](Large* one) {
                if (QThreadPool* const threads = QThreadPool::globalInstance())
                    threads->start([one] { delete one; });
                else
                    delete one;
            }};
}

}  // namespace lifang
