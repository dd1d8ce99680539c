#pragma once

#include "scene/layout_ptr.hpp"

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Which tool is at hand on the map, and the unit that the brush paints with. The map, its tool bar, the
/// menus and the panels see the same one.
class Toolbox : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(Tool tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(
        int brush READ brush WRITE setBrush NOTIFY brushChanged)  ///< unit of the shown layout; −1: none
    /// What is placed with the tool Place, as its hint says.
    Q_PROPERTY(QString task READ task WRITE setTask NOTIFY taskChanged)
    Q_PROPERTY(QString brushCode READ brushCode NOTIFY brushChanged)  ///< its code; empty: none

  public:
    enum Tool { Select, Lasso, Paint, Split, Measure, Place };
    Q_ENUM(Tool)

    explicit Toolbox(QObject* parent = nullptr) : QObject(parent) {}

    Tool tool() const { return tool_; }
    void setTool(Tool tool);
    int brush() const { return brush_; }
    void setBrush(int unit);
    QString brushCode() const;
    const QString& task() const { return task_; }
    void setTask(const QString& task);

    /// The layout that units are numbered by: the brush goes on as the unit that holds most of its compounds.
    void follow(scene::LayoutPtr layout);

  Q_SIGNALS:
    void toolChanged();
    void brushChanged();
    void taskChanged();
    /// With the tool Place: the compound that lies there, −1 for none. `held`: still being dragged.
    void placed(int compound, bool held);

  private:
    scene::LayoutPtr layout_;
    Tool tool_ = Select;
    int brush_ = -1;
    QString task_;
};

}  // namespace lifang
