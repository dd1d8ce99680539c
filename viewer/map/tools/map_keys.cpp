#include "map/tools/map_input.hpp"
#include "scene/compounds_in.hpp"

#include <optional>
#include <utility>

namespace lifang {
namespace {

constexpr double key_zoom = 1.5;
constexpr double key_pan = 80.0;  // pixels

/// The way an arrow key points, y to the north.
std::optional<Point> arrow(int key) {
    switch (key) {
        case Qt::Key_Left:
            return Point{-1.0, 0.0};
        case Qt::Key_Right:
            return Point{1.0, 0.0};
        case Qt::Key_Up:
            return Point{0.0, 1.0};
        case Qt::Key_Down:
            return Point{0.0, -1.0};
        default:
            return std::nullopt;
    }
}

}  // namespace

void MapInput::keyPressEvent(QKeyEvent* event) {
    if (map_ && (pressViewKey(*event) || pressArrow(*event) || pressToolKey(*event)))
        event->accept();
    else
        event->ignore();
}

bool MapInput::pressViewKey(const QKeyEvent& event) {
    const double x = width() / 2.0, y = height() / 2.0;
    switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            map_->zoomBy(key_zoom, x, y);
            return true;
        case Qt::Key_Minus:
            map_->zoomBy(1.0 / key_zoom, x, y);
            return true;
        case Qt::Key_Home:
            map_->fit();
            return true;
        case Qt::Key_F:
            if (event.modifiers() != Qt::NoModifier) return false;
            map_->fit();
            return true;
        case Qt::Key_Space:
            space_held_ = true;
            showCursor();
            return true;
        default:
            return false;
    }
}

bool MapInput::pressArrow(const QKeyEvent& event) {
    const auto way = arrow(event.key());
    if (!way) return false;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        map_->panBy(-way->x * key_pan, way->y * key_pan);
    else
        moveFocus(*way, event.modifiers());
    return true;
}

bool MapInput::pressToolKey(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held = event.modifiers();
    switch (event.key()) {
        case Qt::Key_Escape:
            letGo();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Shift: one more point of a line that could end here
            if (tool_ && !held.testFlag(Qt::ShiftModifier) && tool_->finish(*map_)) return true;
            if (focused_ < 0) return false;
            if (tool_ && tool_->enter(*map_, {focusedPlace(), held})) return true;
            Q_EMIT chosen(focused_, held.testFlag(Qt::ShiftModifier), held.testFlag(Qt::ControlModifier));
            return true;
        case Qt::Key_Backspace:
            return tool_ && tool_->takeBack();
        case Qt::Key_Menu:
            askForMenu();
            return true;
        case Qt::Key_F10:
            if (!held.testFlag(Qt::ShiftModifier)) return false;
            askForMenu();
            return true;
        default:
            return false;
    }
}

void MapInput::letGo() {
    if (hand_ == Hand::using_tool) hand_ = Hand::idle;
    if (!tool_ || !tool_->letGo()) Q_EMIT escaped();
}

/// From the focused compound to the next; the first key press takes the one in the middle of the map. The
/// map follows where the ring would leave it.
void MapInput::moveFocus(Point direction, Qt::KeyboardModifiers modifiers) {
    const scene::GroundPtr& ground = map_->ground();
    if (!ground) return;
    const auto next = focused_ < 0
                          ? nearest_compound(*ground, map_->groundAt({width() / 2.0, height() / 2.0}))
                          : next_compound(*ground, CompoundId{static_cast<std::size_t>(focused_)}, direction);
    if (!next) return;
    setFocusedCompound(static_cast<int>(next->index));
    map_->reveal(middle_of(*ground, *next));
    if (modifiers.testFlag(Qt::ShiftModifier)) Q_EMIT chosen(focused_, true, false);
}

QPointF MapInput::focusedPlace() const {
    return map_->screenAt(middle_of(*map_->ground(), CompoundId{static_cast<std::size_t>(focused_)}));
}

void MapInput::askForMenu() {
    if (!map_->ground() || focused_ < 0) return;
    const QPointF at = focusedPlace();
    Q_EMIT menuRequested(focused_, map_->placeAt(at).unit, at);
}

void MapInput::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return event->ignore();
    space_held_ = false;
    showCursor();
}

void MapInput::focusOutEvent(QFocusEvent* /*event*/) {
    space_held_ = false;
    showCursor();
}

}  // namespace lifang
