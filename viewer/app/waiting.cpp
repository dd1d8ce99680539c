#include "app/waiting.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace lifang {

bool wait_until(const std::function<bool()>& condition, double seconds) {
    QElapsedTimer clock;
    clock.start();
    // processEvents() with a time limit does not sleep: it would keep a core from the threads waited for
    QTimer look;
    constexpr int often = 5;  // ms
    look.start(often);
    while (!condition()) {
        if (static_cast<double>(clock.elapsed()) > seconds * 1000.0) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void wait_for(double seconds) {
    wait_until([] { return false; }, seconds);
}

}  // namespace lifang
