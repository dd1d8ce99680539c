#pragma once

#include "coverage_kinds.hpp"
#include "coverage_study.hpp"
#include "missed_list.hpp"
#include "model/workspace.hpp"
#include "station_list.hpp"

#include <QObject>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Who of the shown layout is served: the walks are worked out beside the window once for a layout, and again
/// for the units whose stations change; limits are then answered at once.
class CoverageModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    /// The panel is open: only then are walks worked out and compounds marked on the map.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)  ///< the walks of the shown layout are known
    Q_PROPERTY(lifang::CoverageKinds* kinds READ kinds CONSTANT)
    Q_PROPERTY(lifang::MissedList* missed READ missed CONSTANT)  ///< of the current kind
    Q_PROPERTY(lifang::StationList* stations READ stations CONSTANT)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)  ///< row of kinds
    /// The ground within a walk of the current kind is shown on the map, for the distances of the plan.
    Q_PROPERTY(bool areas READ areas WRITE setAreas NOTIFY currentChanged)
    /// A click on the map puts a station there, or takes it away again; one that is dragged goes along.
    Q_PROPERTY(bool placing READ isPlacing WRITE setPlacing NOTIFY placingChanged)
    Q_PROPERTY(
        int moving READ moving NOTIFY placingChanged)  ///< compound whose station the next click moves; −1
    Q_PROPERTY(bool stationsChanged READ haveStationsChanged NOTIFY stationsMoved)  ///< against the layout

  public:
    explicit CoverageModel(QObject* parent = nullptr);

    Workspace* workspace() { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return is_active_; }
    void setActive(bool active);
    bool isReady() const { return study_.has_value(); }
    CoverageKinds* kinds() { return &kinds_; }
    MissedList* missed() { return &missed_; }
    StationList* stations() { return &stations_; }
    int current() const { return current_; }
    void setCurrent(int kind);
    bool areas() const { return areas_; }
    void setAreas(bool shown);
    bool isPlacing() const { return is_placing_; }
    void setPlacing(bool placing);
    int moving() const { return moving_; }
    bool haveStationsChanged() const;

    Q_INVOKABLE void toggleStation(int compound);
    Q_INVOKABLE void moveStation(int from);  ///< to the compound that is chosen next
    Q_INVOKABLE void clearStations();
    Q_INVOKABLE void resetStations();  ///< to those of the layout
    /// The best stations: "p-median", "p-center" or "coverage", "unit" or "district".
    Q_INVOKABLE void placeBest(int count, const QString& objective, const QString& per);
    /// Stores the layout with these stations in the plan file, as a new layout.
    Q_INVOKABLE void apply();

  Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void currentChanged();
    void stationsMoved();
    void placingChanged();

  private:
    void study();
    void take(CoverageStudy study, std::vector<PlacedStation> stations);
    void putStations(std::vector<CompoundId> sites);
    void place(int compound, bool held);
    void carry(int to);
    void showMissed();
    void mark();
    void refresh();
    void fail(const Error& error);

    Workspace* workspace_ = nullptr;
    bool is_active_ = false;
    std::optional<CoverageStudy> study_;
    CoverageKinds kinds_;
    MissedList missed_;
    StationList stations_;
    std::vector<CompoundId> sites_;  ///< asked for, ascending: `stations_` follows when they are judged
    StationWish wish_;               ///< by which stations put by hand are judged
    int current_ = 0;
    bool areas_ = false;
    bool is_placing_ = false;
    int moving_ = -1;
    bool is_dragging_ = false;
};

}  // namespace lifang
