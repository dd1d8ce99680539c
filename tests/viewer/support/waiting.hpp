#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace lifang::testing {

/// Lets the window's thread do its work until a condition holds. False when it does not within the limit,
/// which is generous: sanitizers on a busy machine.
template <class Condition>
bool wait_until(Condition condition, int limit_ms = 60000) {
    QElapsedTimer clock;
    clock.start();
    QTimer look;  // processEvents() with a time limit does not sleep: it would keep a core from other threads
    look.start(2);
    while (!condition()) {
        if (clock.elapsed() > limit_ms) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

}  // namespace lifang::testing
