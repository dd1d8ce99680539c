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

}  // namespace

FrameTurn::FrameTurn(QQuickWindow& window) : QObject(&window), window_(window) {
    patience_.setSingleShot(true);
    patience_.setInterval(longest_frame);
    connect(&patience_, &QTimer::timeout, this, &FrameTurn::release);
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
    if (event->type() != QEvent::UpdateRequest || !is_drawing_) return QObject::eventFilter(watched, event);
    if (!std::exchange(is_asked_, true)) patience_.start();
    ++held_;
    return true;
}

void FrameTurn::take() {
    if (!is_drawing_) release();
}

void FrameTurn::release() {
    is_drawing_ = false;
    patience_.stop();
    if (!std::exchange(is_asked_, false)) return;
    QEvent turn(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window_, &turn);
}

}  // namespace lifang
