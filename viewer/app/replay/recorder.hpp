#pragma once

#include "actions/actions.hpp"
#include "map/map_item.hpp"
#include "publish/files/whole_file.hpp"

#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

class QMouseEvent;
class QQuickWindow;

namespace lifang {

/// Writes what a person does in a window, one JSON object a line, for Replayer: actions by their id, the map
/// by ground and compounds, other controls by their names, keys. docs/viewer.md lists the steps.
class Recorder : public QObject {
    Q_OBJECT

  public:
    /// A slip in the name costs no plan: nothing is there yet, or a record.
    static bool isFree(const QString& file);
    /// What is there is replaced with the first step; the record of a program that is killed is there up to
    /// its last one. Throws Error(output).
    Recorder(QQuickWindow& window, MapItem& map, Workspace& workspace, Actions& actions, const QString& file);

    /// Why steps are missing at the end; unset: none are.
    const std::optional<Error>& failure() const { return failure_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void press(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void write(const QJsonObject& step);
    void writePending();
    void put(const QJsonObject& step);

    QQuickWindow& window_;
    MapItem& map_;
    WholeFile whole_;
    QFile file_;  ///< begun under another name
    bool is_in_place_ = false;
    std::optional<Error> failure_;
    std::vector<Point> way_;  ///< of the button that is held, on the ground
    bool is_on_map_ = false;  ///< where the button was pressed
    QJsonObject pending_;     ///< a press that may turn out to be an action
    QTimer after_;
};

}  // namespace lifang
