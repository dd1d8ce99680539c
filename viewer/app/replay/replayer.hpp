#pragma once

#include "actions/actions.hpp"
#include "app/replay/step_meter.hpp"
#include "core/error.hpp"
#include "map/map_item.hpp"

#include <QJsonObject>
#include <optional>

class QQuickWindow;

namespace lifang {

/// Does in a window what a record says, with real events of mouse and keys, and waits after each step until
/// the jobs it began are done and the map is drawn. One line of JSON on stdout for each step: "line", "do",
/// "ok", and "why" where it is false; "state" steps print what is open, shown and chosen.
class Replayer {
  public:
    Replayer(QQuickWindow& window, MapItem& map, Workspace& workspace, Actions& actions)
        : window_(window), map_(map), workspace_(workspace), actions_(actions) {}

    /// From now on the line of a step says what it cost the window too: "cost".
    void measure() { meter_.emplace(window_, map_, workspace_); }

    /// To the end, or to the first step that fails: ExitCode::internal. ExitCode::input, with a line on
    /// stderr, for a file that cannot be read or a line that is not a JSON object.
    ExitCode run(const QString& file);

  private:
    /// Why it could not be done; empty when it was.
    QString perform(const QJsonObject& step);
    QString open(const QJsonObject& step);
    QString click(const QJsonObject& step);
    QString point(const QJsonObject& step);
    QString turn_wheel(const QJsonObject& step);
    QString drag(const QJsonObject& step);
    QString press(const QJsonObject& step);
    QString press_key(const QJsonObject& step);
    QString expect(const QJsonObject& step);
    QString export_to(const QJsonObject& step);
    bool settle();
    void awaitFrame();
    QJsonObject state() const;

    QQuickWindow& window_;
    MapItem& map_;
    Workspace& workspace_;
    Actions& actions_;
    std::optional<StepMeter> meter_;
};

}  // namespace lifang
