#include "app/file_picker.hpp"
#include "app/options.hpp"
#include "app/screenshot.hpp"
#include "app/self_test.hpp"
#include "publish/publish.hpp"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSurfaceFormat>
#include <iostream>

namespace {

using namespace lifang;

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

QQuickWindow* open_window(QQmlApplicationEngine& engine, Workspace& workspace, FilePicker& picker,
                          const Options& options) {
    engine.addImportPath("qrc:/qt/qml");
    QObject::connect(workspace.language(), &ScreenLanguage::changed, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{"workspace", QVariant::fromValue(&workspace)},
                                 {"filePicker", QVariant::fromValue(static_cast<QObject*>(&picker))},
                                 {"openPanel", options.panel}});
    engine.load(QUrl("qrc:/qt/qml/Lifang/Ui/Main.qml"));
    return engine.rootObjects().isEmpty() ? nullptr
                                          : qobject_cast<QQuickWindow*>(engine.rootObjects().front());
}

}  // namespace

int main(int argc, char* argv[]) {
    ask_for_smooth_edges();
    QApplication application(argc, argv);
    QApplication::setApplicationName("lifang-viewer");
    const Options options = read_options(QApplication::arguments());
    choose_font();

    ScreenLanguage language(options.language.isEmpty() ? QLocale::system().name() : options.language);
    Session session(language, [](const std::filesystem::path& path) { return read_plan(path); });
    Workspace workspace(language, session);
    FilePicker picker;
    QQmlApplicationEngine engine;
    QQuickWindow* window = open_window(engine, workspace, picker, options);
    if (!window) {
        std::cerr << "the window could not be made: a QML module is missing, see above\n";
        return static_cast<int>(ExitCode::internal);
    }
    if (options.size) window->resize(*options.size);
    if (!options.plan.isEmpty()) session.openFile(options.plan);

    if (options.self_test) return static_cast<int>(run_self_test(*window, workspace));
    if (!options.screenshot.isEmpty()) {
        return static_cast<int>(save_screenshot(*window, workspace, options));
    }
    if (options.layout > 1) {
        QObject::connect(&session, &Session::sceneChanged, &session,
                         [&] { session.setLayout(options.layout - 1); });
    }
    return QApplication::exec();
}
