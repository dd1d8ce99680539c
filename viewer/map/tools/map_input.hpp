#pragma once

#include "map/map_item.hpp"
#include "map/tools/tool.hpp"

#include <QPointer>
#include <QQuickItem>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Lies over a map and takes all that mouse, touch and keys do there. The left button belongs to the tool at
/// hand; where that has no use for a drag, and with the middle button or while the space bar is held, the map
/// is dragged. The right button asks for a menu. Wheel and keys zoom; arrow keys go from compound to
/// compound, with Ctrl they move the map. Numbers are those of the plan and of the shown layout; −1 is none.
class MapInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::MapItem* map READ map WRITE setMap NOTIFY mapChanged)
    Q_PROPERTY(lifang::MapTool* tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(
        int focusedCompound READ focusedCompound WRITE setFocusedCompound NOTIFY focusedCompoundChanged)

  public:
    explicit MapInput(QQuickItem* parent = nullptr);

    MapItem* map() const { return map_; }
    void setMap(MapItem* map);
    MapTool* tool() const { return tool_; }
    void setTool(MapTool* tool);
    /// The compound that keys act on: it has the focus ring. −1 until an arrow key is pressed.
    int focusedCompound() const { return focused_; }
    void setFocusedCompound(int compound);
    /// What Esc does: the tool lets go of what was begun, else escaped().
    Q_INVOKABLE void letGo();

  Q_SIGNALS:
    void mapChanged();
    void toolChanged();
    void focusedCompoundChanged();
    /// The pointer moved to another compound or unit, or left the map: −1.
    void pointed(int compound, int unit);
    /// Where the pointer is, in pixels; the place of the hover card.
    void pointerMoved(QPointF at);
    /// The right button or the menu key, and what lies there.
    void menuRequested(int compound, int unit, QPointF at);
    /// Enter on the focused compound; `adds` with Shift, `toggles` with Ctrl.
    void chosen(int compound, bool adds, bool toggles);
    /// Esc, where the tool had nothing to let go.
    void escaped();

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void wheelEvent(QWheelEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    enum class Hand { idle, pressed, panning, using_tool };

    bool pressTool(const MapPointer& pointer);
    void point(QPointF at);
    void moveFocus(Point direction, Qt::KeyboardModifiers modifiers);
    bool pressViewKey(const QKeyEvent& event);
    bool pressArrow(const QKeyEvent& event);
    bool pressToolKey(const QKeyEvent& event);
    QPointF focusedPlace() const;  ///< on the screen
    void askForMenu();
    void showCursor();

    QPointer<MapItem> map_;
    QPointer<MapTool> tool_;
    Hand hand_ = Hand::idle;
    Qt::MouseButton button_ = Qt::NoButton;
    bool space_held_ = false;
    QPointF pressed_at_, dragged_to_;
    int pointed_compound_ = -1, pointed_unit_ = -1;
    int focused_ = -1;
};

}  // namespace lifang
