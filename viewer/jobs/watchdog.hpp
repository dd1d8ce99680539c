#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <fstream>

namespace lifang {

/// Measures how long the window's thread leaves its events waiting: a timer that should come every few
/// milliseconds, and how late it was at worst. Time in which the thread could have run and other programs had
/// the processor is not counted (/proc/thread-self/schedstat), nor what leave_out() is told. Made on the
/// thread that it watches.
class Watchdog : public QObject {
  public:
    Watchdog();

    /// The longest time without an event since it was made or last asked, ms.
    double take_longest_stall();
    /// So long the thread has just waited for another one that is measured by itself. From that other thread
    /// only while the watched one waits.
    void leave_out(double ms) { left_out_ms_ += ms; }

  private:
    void look();
    double time_without_processor_ms();

    QTimer timer_;
    QElapsedTimer since_last_;
    std::ifstream times_;       // of this thread
    double waited_ms_ = 0.0;    // for a processor, since the thread began
    double left_out_ms_ = 0.0;  // since the last look
    double longest_ms_ = 0.0;
};

}  // namespace lifang
