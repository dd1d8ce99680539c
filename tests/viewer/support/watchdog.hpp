#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lifang::testing {

/// Measures how long the window's thread leaves its events waiting: a timer that should come every few
/// milliseconds, and how late it was at worst. Time in which the thread could have run and other programs had
/// the processor is not counted (/proc/thread-self/schedstat).
class Watchdog : public QObject {
  public:
    Watchdog();

    /// The longest time without an event since it was made or last asked, ms.
    double take_longest_stall();

  private:
    void look();

    QTimer timer_;
    QElapsedTimer since_last_;
    double waited_ms_ = 0.0;  // for a processor, since the thread began
    double longest_ms_ = 0.0;
};

}  // namespace lifang::testing
