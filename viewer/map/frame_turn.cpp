#include "map/frame_turn.hpp"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>
#include <chrono>
#include <utility>

namespace lifang {
namespace {

using namespace std::chrono_literals;

constexpr auto longest_frame = 500ms;  // a renderer that tells of no end, as where its surface went: go on
constexpr auto moment = 30ms;          // less than the frame that would come between, where that costs much
constexpr auto look_again = 2ms;

}  // namespace

FrameTurn::FrameTurn(QQuickWindow& window) : QObject(&window), window_(window) {
    patience_.setSingleShot(true);
    patience_.setInterval(longest_frame);
    connect(&patience_, &QTimer::timeout, this, &FrameTurn::release);
    look_.setInterval(look_again);
    connect(&look_, &QTimer::timeout, this, &FrameTurn::take);
    // both are told on the thread that draws
    connect(
        &window, &QQuickWindow::afterSynchronizing, this, [this] { is_drawing_ = true; },
        Qt::DirectConnection);
    connect(
        &window, &QQuickWindow::afterFrameEnd, this,
        [this] {
            is_drawing_ = false;
            QMetaObject::invokeMethod(this, &FrameTurn::take, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    window.installEventFilter(this);
}

bool FrameTurn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::UpdateRequest || is_its_turn_ || !(is_drawing_ || isWorthWaiting()))
        return QObject::eventFilter(watched, event);
    if (!std::exchange(is_asked_, true)) {
        patience_.start();
        since_asked_.start();
        look_.start();
    }
    ++held_;
    return true;
}

bool FrameTurn::isWorthWaiting() {
    const bool is_coming = is_coming_ && is_coming_();
    if (!is_coming) has_waited_ = false;
    if (is_coming && is_asked_ && since_asked_.hasExpired(moment.count())) has_waited_ = true;
    return is_coming && !has_waited_;
}

void FrameTurn::take() {
    if (!is_drawing_ && !isWorthWaiting()) release();
}

void FrameTurn::release() {
    is_drawing_ = false;
    patience_.stop();
    look_.stop();
    if (!std::exchange(is_asked_, false)) return;
    is_its_turn_ = true;
    QEvent turn(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window_, &turn);
    is_its_turn_ = false;
}

}  // namespace lifang
