// measure_map PLAN: how long the map of a plan takes to appear, what panning, zooming and painting one
// compound cost, and peak memory, as lines "name value unit". Exit code 1 where more is taken than was
// promised for 10,000 compounds.
#include "map/frame_turn.hpp"
#include "map/label_item.hpp"
#include "map/map_item.hpp"
#include "publish/publish.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>

#include <sys/resource.h>

namespace {

using namespace lifang;

/// Lines of the answer, and whether every promise was kept.
class Answer {
  public:
    void tell(const char* name, double value, const char* unit) {
        std::printf("%-28s %10.2f %s\n", name, value, unit);
        std::fflush(stdout);
    }
    void promise(const char* name, double value, double most, const char* unit) {
        std::printf("%-28s %10.2f %s (promised: %g)%s\n", name, value, unit, most,
                    value > most ? "  BROKEN" : "");
        std::fflush(stdout);
        broken_ = broken_ || value > most;
    }
    int exit_code() const { return broken_ ? 1 : 0; }

  private:
    bool broken_ = false;
};

double peak_memory_mib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// Sleeps between events: the threads that are waited for need the processor.
void wait_until(const std::function<bool()>& condition) {
    QTimer look;
    look.start(1);
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// Milliseconds of the main thread: handling the move, the names, and the frame that follows.
struct Frames {
    std::vector<double> main_thread, whole, naming;

    double mean(const std::vector<double>& of) const {
        return of.empty() ? 0.0 : std::accumulate(of.begin(), of.end(), 0.0) / static_cast<double>(of.size());
    }
    double most(const std::vector<double>& of) const {
        return of.empty() ? 0.0 : *std::max_element(of.begin(), of.end());
    }
};

Frames move(QQuickWindow& window, MapItem& map, const LabelItem& labels, int count,
            const std::function<void(int)>& step) {
    Frames frames;
    quint64 drawn = 0;
    const auto counting = QObject::connect(&window, &QQuickWindow::frameSwapped, &map, [&] { ++drawn; });
    for (int i = 0; i < count; ++i) {
        const quint64 before = drawn;
        QElapsedTimer whole;
        whole.start();
        step(i);
        const double handled = static_cast<double>(whole.nsecsElapsed()) / 1e6;
        wait_until([&] { return drawn > before; });
        const double naming = labels.placeMilliseconds() + labels.paintMilliseconds();
        frames.naming.push_back(naming);
        frames.main_thread.push_back(handled + map.frameMilliseconds() + naming);
        frames.whole.push_back(static_cast<double>(whole.nsecsElapsed()) / 1e6);
    }
    QObject::disconnect(counting);
    wait_until([&] { return map.isSettled(); });
    return frames;
}

/// A layout in which one compound, with its cells, has gone to the unit next to it.
scene::LayoutPtr paint_one(const Plan& plan, const PlannedLayout& layout) {
    auto edited = std::make_shared<PlannedLayout>(layout);
    edited->key.clear();  // as one that is being edited
    for (const Border& border : plan.graph.borders) {
        const auto from = at(layout.unit_of_cell, border.a), to = at(layout.unit_of_cell, border.b);
        const auto compound = at(plan.ground.cells, border.a).compound;
        if (!from || !to || from == to || !compound) continue;
        at(edited->unit_of_cell, border.a) = to;
        at(edited->unit_of_compound, *compound) = to;
        break;
    }
    return edited;
}

void measure_moves(Answer& answer, QQuickWindow& window, MapItem& map, const LabelItem& labels) {
    const std::uint64_t made = scene::count_made_tiles();
    const Frames pan =
        move(window, map, labels, 60, [&](int i) { map.panBy(i % 20 < 10 ? 25.0 : -25.0, 11.0 - i % 23); });
    answer.promise("pan, main thread, worst", pan.most(pan.main_thread), 16.0, "ms");
    answer.tell("pan, main thread, mean", pan.mean(pan.main_thread), "ms");
    answer.tell("pan, whole frame, mean", pan.mean(pan.whole), "ms");
    answer.tell("pan, names, mean", pan.mean(pan.naming), "ms");
    answer.tell("pan, names, worst", pan.most(pan.naming), "ms");
    const Frames zoom =
        move(window, map, labels, 60, [&](int i) { map.zoomBy(i < 30 ? 1.15 : 1.0 / 1.15, 600.0, 400.0); });
    answer.promise("zoom, main thread, worst", zoom.most(zoom.main_thread), 16.0, "ms");
    answer.tell("zoom, main thread, mean", zoom.mean(zoom.main_thread), "ms");
    answer.tell("zoom, whole frame, mean", zoom.mean(zoom.whole), "ms");
    answer.tell("zoom, names, mean", zoom.mean(zoom.naming), "ms");
    answer.tell("zoom, names, worst", zoom.most(zoom.naming), "ms");
    answer.promise("tiles made meanwhile", static_cast<double>(scene::count_made_tiles() - made), 0.0, "");
}

void measure_paint(Answer& answer, MapItem& map) {
    const scene::LayoutPtr edited = paint_one(map.ground()->plan(), *map.layout());
    QElapsedTimer clock;
    clock.start();
    const scene::LayoutView alone(map.ground(), edited, {}, map.picture().style(), map.picture().view());
    answer.tell("one compound, view made", static_cast<double>(clock.nsecsElapsed()) / 1e6, "ms");
    clock.restart();
    map.setLayout(edited);
    wait_until([&] { return map.picture().view() && map.picture().view()->layout() == edited; });
    answer.promise("one compound painted", static_cast<double>(clock.nsecsElapsed()) / 1e6, 16.0, "ms");
    wait_until([&] { return map.isSettled(); });
}

}  // namespace

int main(int argc, char* argv[]) {
    QElapsedTimer clock;
    clock.start();
    const auto seconds = [&] { return static_cast<double>(clock.nsecsElapsed()) / 1e9; };
    QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("measure_map PLAN\n", stderr);
        return 2;
    }
    Answer answer;
    QQuickWindow window;
    window.resize(1280, 820);
    new FrameTurn(window);  // which owns it
    MapItem map;
    map.setParentItem(window.contentItem());
    map.setSize({1280.0, 820.0});
    LabelItem labels;
    labels.setParentItem(&map);
    labels.setSize({1280.0, 820.0});
    labels.setMap(&map);
    window.show();
    auto plan = std::make_shared<const Plan>(read_plan(argv[1]));
    answer.tell("compounds", static_cast<double>(plan->ground.compounds.size()), "");
    answer.tell("buildings", static_cast<double>(plan->site.buildings.size()), "");
    answer.tell("plan read", seconds(), "s");
    answer.tell("memory of the plan", peak_memory_mib(), "MiB");
    const double read = seconds();
    const auto ground = std::make_shared<const scene::Ground>(plan);
    map.setGround(ground);
    map.setLayout(scene::LayoutPtr(ground, &ground->layout(0)));
    QStringList codes;
    for (const Unit& unit : ground->layout(0).units)
        codes << QString::fromStdString(unit.code) + "\n100,000 m²";
    labels.setUnitTexts(codes);
    answer.tell("ground made", seconds() - read, "s");
    bool has_units = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &map,
                     [&] { has_units = has_units || map.hasUnits(); });
    wait_until([&] { return has_units; });
    answer.promise("first map", seconds(), 3.0, "s");
    wait_until([&] { return map.isSettled(); });
    answer.promise("whole map", seconds(), 8.0, "s");
    measure_moves(answer, window, map, labels);
    measure_paint(answer, map);
    map.askForCensus();
    wait_until([&] { return map.hasCensus(); });
    std::size_t corners = 0;
    for (const PassCensus& pass : map.census()) corners += pass.corners;
    answer.tell("corners drawn", static_cast<double>(corners), "");
    answer.promise("peak memory", peak_memory_mib(), 1024.0, "MiB");
    return answer.exit_code();
}
