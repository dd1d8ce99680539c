#pragma once

#include "jobs/watchdog.hpp"
#include "map/map_item.hpp"
#include "model/workspace.hpp"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <optional>

class QQuickWindow;

namespace lifang {

/// What the steps of a replay cost the window, for measurements: lives on the window's thread and listens.
class StepMeter : public QObject {
  public:
    /// All are there longer than the meter.
    StepMeter(QQuickWindow& window, MapItem& map, Workspace& workspace);

    /// A step begins.
    void begin();
    /// Of the step, as docs/viewer.md lists it; what did not happen in it is left out.
    QJsonObject take();

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    using Milliseconds = std::optional<double>;

    void listen(QQuickWindow& window);
    void endFrame();
    void beginTaking();
    void endTaking();
    void noteSeen();
    void note(Milliseconds& what, const QElapsedTimer& since);

    MapItem& map_;
    Workspace& workspace_;
    Watchdog watchdog_;
    QElapsedTimer since_begin_, since_input_, since_stroke_;
    double worked_before_ = 0.0, worked_at_turn_ = 0.0;  ///< processor time of the window's thread, ms
    double worked_in_frame_ = 0.0;                       ///< for the frame that was handed over last
    QElapsedTimer since_handed_;  ///< since a frame was handed to the thread that draws
    double drew_before_ = 0.0;    ///< processor time of that thread
    double most_in_frame_ = 0.0, most_waited_ = 0.0;
    int frames_ = 0;
    quint64 tiles_before_ = 0;
    Milliseconds done_, first_map_, weighed_, edited_, shown_, seen_;
    bool is_handed_ = false;  ///< the map of the edit
};

}  // namespace lifang
