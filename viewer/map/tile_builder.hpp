#pragma once

#include "map/ground_parts.hpp"
#include "scene/labels/unit_outlines.hpp"
#include "scene/layout_view.hpp"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <bitset>
#include <functional>
#include <memory>

namespace lifang {

/// Makes triangles of a ground and views of its layouts on threads of its own, and hands them over on the
/// thread it lives on. What belongs to a ground that was left is stopped and dropped. What of a ground all
/// maps show alike is made by the first that asks (GroundParts).
class TileBuilder : public QObject {
    Q_OBJECT

  public:
    explicit TileBuilder(QObject* parent = nullptr);
    ~TileBuilder() override;

    using ViewPtr = std::shared_ptr<const scene::LayoutView>;

    void setGround(scene::GroundPtr ground);
    const scene::GroundPtr& ground() const { return ground_; }

    /// Makes a subject of the ground unless it is made or being made.
    void make(scene::Subject subject);
    /// Of several views asked for only the last is told. `before` may be null.
    void view(const scene::LayoutPtr& layout, const scene::FillChoice& fill, const scene::Style& style,
              const ViewPtr& before);
    /// Of several layouts asked for only the last is outlined. `before` may be null.
    void outline(const scene::LayoutPtr& layout, const scene::UnitOutlinesPtr& before);

    bool isIdle() const { return pending_ == 0; }

  Q_SIGNALS:
    void made(lifang::scene::Subject subject, const std::shared_ptr<const lifang::scene::TileSet>& tiles);
    void densityMade(const std::shared_ptr<const lifang::scene::BuildingDensity>& density);
    void viewMade(const std::shared_ptr<const lifang::scene::LayoutView>& view);
    void namesMade(const lifang::scene::NameGroundPtr& names);
    void outlinesMade(const lifang::scene::UnitOutlinesPtr& outlines, const lifang::scene::LayoutPtr& layout);
    void idle();

  private:
    /// Calls `tell` on this object's thread, unless the ground was left meanwhile.
    void start(QThreadPool& pool, std::function<std::function<void()>(const Run&)> work);
    void leave();

    scene::GroundPtr ground_;
    std::shared_ptr<GroundParts> parts_;
    std::shared_ptr<Run> run_;
    std::bitset<scene::subject_count> asked_;
    quint64 view_ticket_ = 0;
    std::shared_ptr<std::atomic<quint64>> outline_ticket_ = std::make_shared<std::atomic<quint64>>(0);
    int pending_ = 0;
    QThreadPool tiles_;  ///< one thread each: subjects in the order they were asked for
    QThreadPool views_;
    QThreadPool labels_;
};

}  // namespace lifang
