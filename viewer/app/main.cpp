#include "actions/actions.hpp"
#include "app/file_picker.hpp"
#include "app/first_view.hpp"
#include "app/options.hpp"
#include "app/replay/recorder.hpp"
#include "app/replay/replayer.hpp"
#include "app/screenshot.hpp"
#include "app/self_test.hpp"
#include "app/told_error.hpp"
#include "controls/no_network.hpp"
#include "map/frame_turn.hpp"
#include "ui/panel_actions.hpp"

#include <QApplication>
#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSurfaceFormat>
#include <iostream>
#include <iterator>
#include <optional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using namespace lifang;

/// Options are read before there is a screen: --help works on a machine that has none.
Options read_command_line(int& argc, char* argv[]) {
    const QCoreApplication without_screen(argc, argv);
    return read_options(QCoreApplication::arguments());
}

/// What is large goes back to the system when it is let go of. By itself the C library moves the bound up, to
/// 32 MB, when something large is freed, and what plans, checks and exports took for a moment stays with the
/// program.
void hand_back_what_is_large() {
#ifdef __GLIBC__
    constexpr int large = 128 << 10;  // bytes: where glibc begins
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

/// Smooth edges: four samples a pixel. Has to be said before the first window.
void ask_for_smooth_edges() {
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSamples(4);
    QSurfaceFormat::setDefaultFormat(format);
}

/// One family for both languages, so that lines of Chinese and Latin letters stand alike.
void choose_font() {
    QFont font = QApplication::font();
    font.setFamilies(
        {"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC"});
    QApplication::setFont(font);
}

/// Those of every window, with the panels of the registry in the menu "View".
std::vector<ActionMenu> list_window_actions() {
    std::vector<ActionMenu> menus = list_actions();
    const auto view =
        std::find_if(menus.begin(), menus.end(), [](const auto& menu) { return menu.id == "view"; });
    std::vector<Action> panels = list_panel_actions();
    view->actions.insert(view->actions.begin(), std::make_move_iterator(panels.begin()),
                         std::make_move_iterator(panels.end()));
    return menus;
}

QQuickWindow* open_window(QQmlApplicationEngine& engine, Workspace& workspace, Settings& settings,
                          FilePicker& picker) {
    engine.addImportPath("qrc:/qt/qml");
    QObject::connect(workspace.language(), &ScreenLanguage::changed, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{"workspace", QVariant::fromValue(&workspace)},
                                 {"settings", QVariant::fromValue(&settings)},
                                 {"files", QVariant::fromValue(static_cast<QObject*>(&picker))}});
    engine.load(QUrl("qrc:/qt/qml/Lifang/Ui/Main.qml"));
    return engine.rootObjects().isEmpty() ? nullptr
                                          : qobject_cast<QQuickWindow*>(engine.rootObjects().front());
}

/// Where it stood last time, if that is on a screen still; and keeps where it stands when it is left.
void place(QQuickWindow& window, Settings& settings) {
    const QRect last = settings.window();
    const auto screens = QGuiApplication::screens();
    const bool is_seen = std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
        return screen->availableGeometry().contains(last.center());
    });
    if (last.isValid() && is_seen) window.setGeometry(last);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window,
                     [&] { settings.setWindow(window.geometry()); });
}

/// What was added to the map of a plan is there again when that is opened; what cannot be read is told.
void keep_added_files(Document& document, Workspace& workspace, Settings& settings, MapItem& map) {
    AddedFiles* added = workspace.added();
    QObject::connect(&document, &Document::opened, added, [&, added, last = QString()]() mutable {
        if (document.path() == last) return;  // read again
        last = document.path();
        added->restore(settings.addedTo(last));
    });
    QObject::connect(added, &AddedFiles::changed, &settings,
                     [&, added] { settings.keepAdded(document.path(), added->kept()); });
    QObject::connect(&map, &MapItem::addedFailed, added, &AddedFiles::fail);
    QObject::connect(&map, &MapItem::addedFailed, workspace.notice(),
                     [&](int, const Error& error) { workspace.notice()->tell(error); });
}

QString starting_language(const Options& options, const Settings& settings) {
    if (!options.language.isEmpty()) return options.language;
    return settings.language().isEmpty() ? QLocale::system().name() : settings.language();
}

}  // namespace

int main(int argc, char* argv[]) {
    hand_back_what_is_large();
    QCoreApplication::setApplicationName("lifang-viewer");
    const Options options = read_command_line(argc, argv);
    ask_for_smooth_edges();
    QGuiApplication::setDesktopFileName("lifang-viewer");  // whose name and icon the desktop gives the window
    QApplication application(argc, argv);
    choose_font();

    // pictures and tests neither depend on what somebody has set here nor change it
    Settings settings(options.isOnItsOwn() ? QString() : Settings::userFile());
    ScreenLanguage language(starting_language(options, settings));
    JobQueue jobs;
    Document document(jobs);
    Workspace workspace(language, jobs, document);
    settings.follow(*workspace.look());
    apply(options, settings, *workspace.look());
    Actions actions({workspace, settings}, list_window_actions());
    QObject::connect(&document, &Document::opened, &settings, [&] {
        if (!document.path().isEmpty()) settings.addRecent(document.path());
    });
    FilePicker picker(workspace);
    NoNetwork no_network;  // outlives the engine
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&no_network);
    QQuickWindow* window = open_window(engine, workspace, settings, picker);
    if (!window) {
        std::cerr << "the window could not be made: a QML module is missing, see above\n";
        return static_cast<int>(ExitCode::internal);
    }
    auto* const turn = new FrameTurn(*window);  // which owns it
    place(*window, settings);
    if (options.size) window->resize(*options.size);
    auto* map = window->findChild<MapItem*>("map");
    turn->waitWhile([&jobs, map] { return jobs.isAnswering() || map->picture().isViewComing(); });
    keep_added_files(document, workspace, settings, *map);
    if (!options.basemaps.isEmpty())
        QObject::connect(
            &document, &Document::opened, &workspace, [&] { workspace.added()->addFiles(options.basemaps); },
            Qt::SingleShotConnection);
    if (!options.plan.isEmpty()) document.openFile(options.plan);
    if (options.self_test)
        return static_cast<int>(run_self_test({*window, workspace, settings, actions, options.pictures}));
    std::optional<Recorder> recorder;
    if (!options.record.isEmpty()) {
        try {
            recorder.emplace(*window, *map, workspace, actions, options.record);
        } catch (const Error& error) {
            return static_cast<int>(tell(error, language.language()));
        }
    }
    const auto work = [&] {
        if (options.isOnItsOwn() && !options.plan.isEmpty()) {
            const ExitCode shown = await_first_view(options, workspace, *map);
            if (shown != ExitCode::done) return shown;
        }
        if (!options.replay.isEmpty()) {
            Replayer replayer(*window, *map, workspace, actions);
            if (options.measure) replayer.measure();
            const ExitCode replayed = replayer.run(options.replay);
            if (replayed != ExitCode::done || options.screenshot.isEmpty()) return replayed;
        }
        if (!options.screenshot.isEmpty()) return save_screenshot(*window, workspace, options);
        show_first_when_opened(options, workspace, *map);
        return static_cast<ExitCode>(QApplication::exec());
    };
    const ExitCode code = work();
    const bool is_lost = recorder && recorder->failure() && code == ExitCode::done;
    return static_cast<int>(is_lost ? tell(*recorder->failure(), language.language()) : code);
}
