#include "map/tools/map_input.hpp"

#include <QCursor>
#include <QGuiApplication>
#include <QStyleHints>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr double double_click_zoom = 2.0;
constexpr double notches_per_octave = 3.0;  // of a mouse wheel

}  // namespace

MapInput::MapInput(QQuickItem* parent) : QQuickItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setFlag(ItemIsFocusScope, false);
    setActiveFocusOnTab(true);
}

void MapInput::setMap(MapItem* map) {
    if (map_ == map) return;
    map_ = map;
    if (map_) connect(map_, &MapItem::groundChanged, this, [this] { setFocusedCompound(-1); });
    Q_EMIT mapChanged();
}

void MapInput::setTool(MapTool* tool) {
    if (tool_ == tool) return;
    if (tool_) {
        tool_->letGo();
        disconnect(tool_, nullptr, this, nullptr);
    }
    tool_ = tool;
    if (tool_) connect(tool_, &MapTool::hintChanged, this, &MapInput::showCursor);
    hand_ = Hand::idle;
    showCursor();
    Q_EMIT toolChanged();
}

void MapInput::setFocusedCompound(int compound) {
    if (std::exchange(focused_, compound) != compound) Q_EMIT focusedCompoundChanged();
}

void MapInput::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    event->accept();
    if (!map_ || hand_ != Hand::idle) return;  // a second button while the first is held
    button_ = event->button();
    pressed_at_ = dragged_to_ = event->position();
    hand_ = Hand::pressed;
}

void MapInput::mouseMoveEvent(QMouseEvent* event) {
    if (!map_ || hand_ == Hand::idle) return;
    const QPointF at = event->position();
    if (hand_ == Hand::pressed) {
        if ((at - pressed_at_).manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) return;
        if (button_ == Qt::RightButton) return;
        const bool free = button_ == Qt::LeftButton && !space_held_ && tool_;
        hand_ = free && tool_->beginDrag(*map_, {pressed_at_, event->modifiers()}) ? Hand::using_tool
                                                                                   : Hand::panning;
        showCursor();
    }
    if (hand_ == Hand::using_tool)
        tool_->drag(*map_, {at, event->modifiers()});
    else
        map_->panBy(at.x() - dragged_to_.x(), at.y() - dragged_to_.y());
    dragged_to_ = at;
    Q_EMIT pointerMoved(at);
}

void MapInput::mouseReleaseEvent(QMouseEvent* event) {
    if (!map_ || event->button() != button_) return;
    const MapPointer pointer{event->position(), event->modifiers()};
    const Hand hand = std::exchange(hand_, Hand::idle);
    if (hand == Hand::using_tool && tool_) tool_->endDrag(*map_, pointer);
    if (hand == Hand::pressed && button_ == Qt::LeftButton && tool_) tool_->click(*map_, pointer);
    if (hand == Hand::pressed && button_ == Qt::RightButton) {
        const MapItem::Place place = map_->placeAt(pointer.at);
        Q_EMIT menuRequested(place.compound, place.unit, pointer.at);
    }
    showCursor();
    point(pointer.at);
}

void MapInput::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!map_ || event->button() != Qt::LeftButton) return;
    const MapPointer pointer{event->position(), event->modifiers()};
    if (tool_ && tool_->doubleClick(*map_, pointer)) return;
    const bool out = event->modifiers().testFlag(Qt::ShiftModifier);
    map_->zoomBy(out ? 1.0 / double_click_zoom : double_click_zoom, pointer.at.x(), pointer.at.y());
}

/// Another item took the mouse, or the window lost it: nothing is to come of what was begun.
void MapInput::mouseUngrabEvent() {
    if (std::exchange(hand_, Hand::idle) == Hand::using_tool && tool_) tool_->letGo();
    showCursor();
}

void MapInput::wheelEvent(QWheelEvent* event) {
    if (!map_) return;
    constexpr double units_per_notch = 120.0;
    const double notches = event->angleDelta().y() / units_per_notch;
    map_->zoomBy(std::exp2(notches / notches_per_octave), event->position().x(), event->position().y());
    point(event->position());
    event->accept();
}

void MapInput::hoverMoveEvent(QHoverEvent* event) {
    if (!map_) return;
    point(event->position());
    if (tool_) tool_->hover(*map_, {event->position(), event->modifiers()});
}

void MapInput::hoverLeaveEvent(QHoverEvent* /*event*/) {
    pointed_compound_ = pointed_unit_ = -1;
    Q_EMIT pointed(-1, -1);
}

void MapInput::point(QPointF at) {
    const MapItem::Place place = map_->placeAt(at);
    Q_EMIT pointerMoved(at);
    if (place.compound == pointed_compound_ && place.unit == pointed_unit_) return;
    pointed_compound_ = place.compound;
    pointed_unit_ = place.unit;
    Q_EMIT pointed(place.compound, place.unit);
}

void MapInput::showCursor() {
    if (hand_ == Hand::panning)
        setCursor(Qt::ClosedHandCursor);
    else if (space_held_)
        setCursor(Qt::OpenHandCursor);
    else if (tool_ && tool_->cursor() != Qt::ArrowCursor)
        setCursor(tool_->cursor());
    else
        unsetCursor();
}

}  // namespace lifang
