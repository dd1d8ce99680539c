#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

namespace lifang::testing {

/// Lets the window's thread do its work until a condition holds. False when it does not within the limit,
/// which is generous: sanitizers on a busy machine.
template <class Condition>
bool wait_until(Condition condition, int limit_ms = 60000) {
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > limit_ms) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

}  // namespace lifang::testing
