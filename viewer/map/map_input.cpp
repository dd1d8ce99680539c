#include "map/map_item.hpp"

#include <QCursor>
#include <QGuiApplication>
#include <QStyleHints>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr double key_zoom = 1.5;
constexpr double double_click_zoom = 2.0;
constexpr double key_pan = 80.0;            // pixels
constexpr double notches_per_octave = 3.0;  // of a mouse wheel

template <class Thing>
int number(const std::optional<Id<Thing>>& id) {
    return id ? static_cast<int>(id->index) : -1;
}

}  // namespace

void MapItem::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    pressed_at_ = dragged_to_ = event->position();
    dragging_ = false;
    event->accept();
}

void MapItem::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = event->position() - pressed_at_;
    if (!dragging_ && moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) return;
    if (!std::exchange(dragging_, true)) setCursor(Qt::ClosedHandCursor);
    const QPointF step = event->position() - dragged_to_;
    dragged_to_ = event->position();
    panBy(step.x(), step.y());
}

void MapItem::mouseReleaseEvent(QMouseEvent* event) {
    unsetCursor();
    if (std::exchange(dragging_, false)) return;
    const scene::Pick pick = pickAt(event->position());
    Q_EMIT picked(number(pick.compound), number(pick.unit),
                  event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
}

void MapItem::mouseDoubleClickEvent(QMouseEvent* event) {
    const bool out = event->modifiers().testFlag(Qt::ShiftModifier);
    zoomBy(out ? 1.0 / double_click_zoom : double_click_zoom, event->position().x(), event->position().y());
}

void MapItem::wheelEvent(QWheelEvent* event) {
    constexpr double units_per_notch = 120.0;
    const double notches = event->angleDelta().y() / units_per_notch;
    zoomBy(std::exp2(notches / notches_per_octave), event->position().x(), event->position().y());
    point(pickAt(event->position()));
    event->accept();
}

void MapItem::hoverMoveEvent(QHoverEvent* event) { point(pickAt(event->position())); }

void MapItem::hoverLeaveEvent(QHoverEvent* /*event*/) { point({}); }

void MapItem::point(const scene::Pick& pick) {
    const int compound = number(pick.compound), unit = number(pick.unit);
    if (compound == pointed_compound_ && unit == pointed_unit_) return;
    pointed_compound_ = compound;
    pointed_unit_ = unit;
    Q_EMIT pointed(compound, unit);
}

void MapItem::keyPressEvent(QKeyEvent* event) {
    const double x = width() / 2.0, y = height() / 2.0;
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomBy(key_zoom, x, y);
            break;
        case Qt::Key_Minus:
            zoomBy(1.0 / key_zoom, x, y);
            break;
        case Qt::Key_Left:
            panBy(key_pan, 0.0);
            break;
        case Qt::Key_Right:
            panBy(-key_pan, 0.0);
            break;
        case Qt::Key_Up:
            panBy(0.0, key_pan);
            break;
        case Qt::Key_Down:
            panBy(0.0, -key_pan);
            break;
        case Qt::Key_Home:
        case Qt::Key_F:
            fit();
            break;
        case Qt::Key_Escape:
            Q_EMIT picked(-1, -1, false);
            break;
        default:
            event->ignore();
            return;
    }
    event->accept();
}

}  // namespace lifang
