#include "app/replay/step_meter.hpp"

#include "map/tools/paint_tool.hpp"
#include "scene/tile.hpp"

#include <QQuickWindow>
#include <algorithm>
#include <cmath>
#include <ctime>

#include <sys/resource.h>

namespace lifang {
namespace {

/// Of this thread, ms.
double processor_time() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double peak_memory_mib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

double to_ms(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

double rounded(double ms) { return std::round(ms * 100.0) / 100.0; }

}  // namespace

StepMeter::StepMeter(QQuickWindow& window, MapItem& map, Workspace& workspace)
    : map_(map), workspace_(workspace) {
    listen(window);
    begin();
}

void StepMeter::listen(QQuickWindow& window) {
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::afterAnimating, this, &StepMeter::endFrame);
    // told on the thread that draws: of these the window's thread waits for the first two
    connect(&window, &QQuickWindow::beforeSynchronizing, this, &StepMeter::beginTaking, Qt::DirectConnection);
    connect(&window, &QQuickWindow::afterSynchronizing, this, &StepMeter::endTaking, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &StepMeter::noteSeen, Qt::QueuedConnection);
    const auto done = [this] { done_ = to_ms(since_begin_); };
    connect(&map_, &MapItem::settledChanged, this, done);
    connect(workspace_.jobs(), &JobQueue::changed, this, done);
    Document& document = *workspace_.document();
    connect(&document, &Document::stateChanged, this, done);
    connect(&document, &Document::opened, this, [this] { first_map_.reset(); });
    connect(&document, &Document::layoutEdited, this, [this](const auto& moved) {
        if (!moved.empty()) note(edited_, since_input_);
    });
    connect(&map_.picture(), &MapPicture::viewChanged, this, [this] {
        const scene::LayoutView* view = map_.picture().view();
        if (edited_ && view && view->layout() == workspace_.layout()) note(shown_, since_input_);
    });
    for (const PaintTool* tool : window.findChildren<PaintTool*>())
        connect(tool, &PaintTool::stroked, this, [this] {
            if (!since_stroke_.isValid()) since_stroke_.start();
        });
    connect(document.edits(), &EditCommands::weighed, this, [this] {
        if (since_stroke_.isValid()) weighed_ = std::max(weighed_.value_or(0.0), to_ms(since_stroke_));
        since_stroke_.invalidate();
    });
}

void StepMeter::begin() {
    since_begin_.start();
    since_input_.start();
    since_stroke_.invalidate();
    done_ = weighed_ = edited_ = shown_ = seen_ = {};
    is_handed_ = false;
    first_map_ = -1.0;  // until another plan is opened
    watchdog_.take_longest_stall();
    worked_before_ = worked_at_turn_ = processor_time();
    most_in_frame_ = most_waited_ = 0.0;
    frames_ = 0;
    tiles_before_ = scene::count_made_tiles();
}

bool StepMeter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::KeyPress)
        since_input_.start();
    if (event->type() == QEvent::UpdateRequest) worked_at_turn_ = processor_time();
    return QObject::eventFilter(watched, event);
}

void StepMeter::note(Milliseconds& what, const QElapsedTimer& since) {
    if (!what) what = to_ms(since);
}

void StepMeter::endFrame() {
    worked_in_frame_ = processor_time() - worked_at_turn_;
    ++frames_;
    since_handed_.start();
}

void StepMeter::beginTaking() { drew_before_ = processor_time(); }

/// While the thread that draws takes over what has changed, the window's waits for it: work as well. The rest
/// of the wait is that for the frame before, or for a processor.
void StepMeter::endTaking() {
    if (!since_handed_.isValid()) return;  // a frame that was not handed over: the window appears
    const double took_over = processor_time() - drew_before_;
    const double waited = std::max(0.0, to_ms(since_handed_) - took_over);
    since_handed_.invalidate();
    most_in_frame_ = std::max(most_in_frame_, worked_in_frame_ + took_over);
    most_waited_ = std::max(most_waited_, waited);
    watchdog_.leave_out(waited);
    is_handed_ = shown_.has_value();
}

void StepMeter::noteSeen() {
    if (!first_map_ && map_.hasUnits()) note(first_map_, since_begin_);
    if (is_handed_) note(seen_, since_input_);
}

QJsonObject StepMeter::take() {
    QJsonObject cost{{"held_up_ms", rounded(watchdog_.take_longest_stall())},
                     {"renderer_ms", rounded(most_waited_)},
                     {"window_ms", rounded(processor_time() - worked_before_)},
                     {"frames", frames_},
                     {"frame_ms", rounded(most_in_frame_)},
                     {"tiles", static_cast<qint64>(scene::count_made_tiles() - tiles_before_)},
                     {"memory_mib", rounded(peak_memory_mib())}};
    const auto add = [&](const char* name, const Milliseconds& ms) {
        if (ms && *ms >= 0.0) cost[QLatin1String(name)] = rounded(*ms);
    };
    add("done_ms", done_);
    add("first_map_ms", first_map_);
    add("weighed_ms", weighed_);
    add("edited_ms", edited_);
    add("shown_ms", shown_);
    add("seen_ms", seen_);
    return cost;
}

}  // namespace lifang
