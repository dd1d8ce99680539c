#pragma once

#include "map/tools/sketch.hpp"

#include <QObject>
#include <QPointF>

#include <QtQml/qqmlregistration.h>

namespace lifang {

class MapItem;

/// Where the pointer is on a map, in its pixels, and which keys are held down with it.
struct MapPointer {
    QPointF at;
    Qt::KeyboardModifiers modifiers;
};

/// What the left button does on a map. MapInput hands it what people do, once it is neither panning nor
/// zooming; a tool keeps what was done so far and tells of it by signals. One tool is at hand at a time.
class MapTool : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("tools are of a kind: SelectTool, PaintTool …")
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged)  ///< one line: what to do next
    Q_PROPERTY(bool active READ isActive NOTIFY sketchChanged)

  public:
    using QObject::QObject;

    virtual QString hint() const = 0;
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

    /// Pressed and released at one place.
    virtual void click(MapItem& map, const MapPointer& pointer) = 0;
    /// Whether the tool takes a drag that begins here; else the map is dragged.
    virtual bool beginDrag(MapItem& /*map*/, const MapPointer& /*from*/) { return false; }
    virtual void drag(MapItem& /*map*/, const MapPointer& /*to*/) {}
    virtual void endDrag(MapItem& /*map*/, const MapPointer& /*at*/) {}
    virtual void hover(MapItem& /*map*/, const MapPointer& /*pointer*/) {}
    /// False where the tool has no use for it: it zooms then. Its first click came before.
    virtual bool doubleClick(MapItem& /*map*/, const MapPointer& /*pointer*/) { return false; }
    /// Enter at the compound that the keyboard is at: a click there. False where the tool has no use for it,
    /// and the compound is chosen.
    virtual bool enter(MapItem& map, const MapPointer& at) {
        click(map, at);
        return true;
    }
    /// Enter, Backspace, Esc. False where there is nothing to finish, to take back, to let go.
    virtual bool finish(MapItem& /*map*/) { return false; }
    virtual bool takeBack() { return false; }
    virtual bool letGo() { return false; }

    const Sketch& sketch() const { return sketch_; }
    /// Whether something was begun and is not finished.
    virtual bool isActive() const { return !sketch_.lines.empty(); }

  Q_SIGNALS:
    void hintChanged();
    void sketchChanged();

  protected:
    void draw(Sketch sketch);

  private:
    Sketch sketch_;
};

}  // namespace lifang
