#include "app/waiting.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace lifang {

bool wait_until(const std::function<bool()>& condition, double seconds) {
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (static_cast<double>(clock.elapsed()) > seconds * 1000.0) return false;
        constexpr int patience = 10;  // ms
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, patience);
    }
    return true;
}

void wait_for(double seconds) {
    wait_until([] { return false; }, seconds);
}

}  // namespace lifang
