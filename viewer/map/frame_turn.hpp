#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <utility>

class QQuickWindow;

namespace lifang {

/// Hands a window's next frame over when the one before is on the screen, not earlier. Qt makes the window's
/// thread wait where the thread that draws is still at the frame before: with a slow renderer (35 to 45 ms a
/// frame without a graphics card) mouse, keys and results of jobs would wait as long. A frame that is held
/// back shows what came in meanwhile, and is on the screen no later. Lives on the window's thread.
class FrameTurn : public QObject {
  public:
    /// A child of the window: gone after the thread that draws.
    explicit FrameTurn(QQuickWindow& window);

    /// While this is so, what the window shows is about to change, as where a worker carries out an edit: a
    /// frame waits for it, a moment and once for each change. Without a graphics card the frame before would
    /// take the processors from the worker, and the change would be seen two frames later.
    void waitWhile(std::function<bool()> is_coming) { is_coming_ = std::move(is_coming); }

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Frames that were held back until now: for tests.
    int countHeld() const { return held_; }

  private:
    void take();
    void release();
    bool isWorthWaiting();

    QQuickWindow& window_;
    std::atomic<bool> is_drawing_ = false;  ///< set by the thread that draws
    bool is_asked_ = false;                 ///< the next frame waits for its turn
    bool is_its_turn_ = false;
    int held_ = 0;
    QTimer patience_;
    std::function<bool()> is_coming_;
    bool has_waited_ = false;  ///< for what is coming: in vain
    QElapsedTimer since_asked_;
    QTimer look_;  ///< whether it has come
};

}  // namespace lifang
