#include "map/tile_builder.hpp"

#include "core/error.hpp"

#include <utility>

namespace lifang {

TileBuilder::TileBuilder(QObject* parent) : QObject(parent) {
    tiles_.setMaxThreadCount(1);
    views_.setMaxThreadCount(1);
    labels_.setMaxThreadCount(1);
}

TileBuilder::~TileBuilder() {
    leave();
    tiles_.waitForDone();  // jobs call back into this object
    views_.waitForDone();
    labels_.waitForDone();
}

void TileBuilder::leave() {
    if (run_) run_->request_stop();
    run_ = nullptr;
    tiles_.clear();
    views_.clear();
    labels_.clear();
    pending_ = 0;
}

void TileBuilder::setGround(scene::GroundPtr ground) {
    leave();
    ground_ = std::move(ground);
    parts_ = share_parts(ground_);
    asked_.reset();
    if (!ground_) return;
    run_ = std::make_shared<Run>();
    start(tiles_, [this, parts = parts_](const Run&) -> std::function<void()> {
        auto density = parts->density();
        return [this, density] { Q_EMIT densityMade(density); };
    });
    start(labels_, [this, parts = parts_](const Run&) -> std::function<void()> {
        auto names = parts->names();
        return [this, names] { Q_EMIT namesMade(names); };
    });
}

void TileBuilder::start(QThreadPool& pool, std::function<std::function<void()>(const Run&)> work) {
    ++pending_;
    pool.start([this, work = std::move(work), run = run_] {
        std::function<void()> tell;
        try {
            tell = work(*run);
        } catch (const Error&) {
            return;  // stopped: the ground was left, and nobody waits for the answer
        }
        QMetaObject::invokeMethod(
            this,
            [this, run, tell = std::move(tell)] {
                if (run != run_) return;
                --pending_;
                tell();
                if (pending_ == 0) Q_EMIT idle();
            },
            Qt::QueuedConnection);
    });
}

void TileBuilder::make(scene::Subject subject) {
    const auto place = static_cast<std::size_t>(subject);
    if (!ground_ || asked_.test(place)) return;
    asked_.set(place);
    start(tiles_, [this, subject, parts = parts_](const Run& run) -> std::function<void()> {
        auto tiles = parts->tiles(subject, run);
        return [this, subject, tiles] { Q_EMIT made(subject, tiles); };
    });
}

void TileBuilder::view(const scene::LayoutPtr& layout, const scene::FillChoice& fill,
                       const scene::Style& style, const ViewPtr& before) {
    if (!ground_) return;
    const quint64 ticket = ++view_ticket_;
    start(views_, [=, this, ground = ground_, look = &style](const Run&) -> std::function<void()> {
        auto view = std::make_shared<const scene::LayoutView>(ground, layout, fill, *look, before.get());
        return [this, view, ticket] {
            if (ticket == view_ticket_) Q_EMIT viewMade(view);
        };
    });
}

void TileBuilder::outline(const scene::LayoutPtr& layout, const scene::UnitOutlinesPtr& before) {
    if (!ground_) return;
    const quint64 ticket = ++*outline_ticket_;
    start(labels_,
          [=, this, ground = ground_, latest = outline_ticket_](const Run& run) -> std::function<void()> {
              if (ticket != *latest) return [] {};  // another layout is waited for
              auto outlines =
                  std::make_shared<const scene::UnitOutlines>(*ground, *layout, before.get(), run);
              return [this, outlines, layout, ticket] {
                  if (ticket == *outline_ticket_) Q_EMIT outlinesMade(outlines, layout);
              };
          });
}

}  // namespace lifang
