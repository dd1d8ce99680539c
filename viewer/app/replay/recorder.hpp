#pragma once

#include "actions/actions.hpp"
#include "map/map_item.hpp"

#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <vector>

class QMouseEvent;
class QQuickWindow;

namespace lifang {

/// Writes what a person does in a window, one JSON object a line, for Replayer: actions by their id, the map
/// by ground and compounds, other controls by their names, keys. docs/viewer.md lists the steps.
class Recorder : public QObject {
    Q_OBJECT

  public:
    Recorder(QQuickWindow& window, MapItem& map, Workspace& workspace, Actions& actions, const QString& file);

    /// False: the file cannot be written.
    bool isWriting() const { return file_.isOpen(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void press(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void write(const QJsonObject& step);
    void writePending();

    QQuickWindow& window_;
    MapItem& map_;
    QFile file_;
    std::vector<Point> way_;  ///< of the button that is held, on the ground
    bool is_on_map_ = false;  ///< where the button was pressed
    QJsonObject pending_;     ///< a press that may turn out to be an action
    QTimer after_;
};

}  // namespace lifang
