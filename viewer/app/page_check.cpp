#include "app/page_check.hpp"

#include "app/page_faults.hpp"
#include "app/spoken_texts.hpp"
#include "app/waiting.hpp"
#include "core/error.hpp"
#include "model/picture_file.hpp"
#include "model/replacement.hpp"
#include "panels/plan_data/plan_data.hpp"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lifang {
namespace {

constexpr int last_step = 4;  // of a plan from data

/// A panel, by the action that opens it, or a dialog of the window.
struct Page {
    QString name;
    QObject* dialog = nullptr;
};

/// Dialogs are opened by themselves: what asks for some of them cannot be done at once.
std::vector<Page> list_pages(const Screen& screen) {
    std::vector<Page> pages;
    for (const ActionMenuItem* menu : screen.actions.menus())
        for (const ActionItem* item : menu->items())
            if (item->name().startsWith(QLatin1String("panel."))) pages.push_back({item->name()});
    for (QObject* child : screen.window.findChildren<QObject*>())
        if (child->inherits("QQuickPopup") && child->property("heading").isValid())
            pages.push_back({QStringLiteral("dialog.") + child->objectName(), child});
    return pages;
}

void save_picture(Checks& checks, const Screen& screen, const QString& name) {
    if (screen.pictures.isEmpty()) return;
    QDir().mkpath(screen.pictures);
    const QString file = QDir(screen.pictures).filePath(name + QStringLiteral(".png"));
    try {
        write_picture(screen.window.grabWindow(), std::filesystem::path(file.toStdU16String()),
                      screen.workspace.inputs());
    } catch (const Error& error) {
        checks.expect(false, QString::fromStdString(error.where() + ": " + error.problem()));
    }
}

/// What QML complains of, until the last of these is gone. Other messages go their way.
class QmlWarnings {
  public:
    QmlWarnings() {
        found.clear();
        before = qInstallMessageHandler(
            [](QtMsgType type, const QMessageLogContext& context, const QString& text) {
                if (text.contains(QLatin1String(".qml:"))) found << text;
                before(type, context, text);
            });
    }
    ~QmlWarnings() { qInstallMessageHandler(before); }
    QmlWarnings(const QmlWarnings&) = delete;
    QmlWarnings& operator=(const QmlWarnings&) = delete;

    inline static QStringList found;

  private:
    inline static QtMessageHandler before = nullptr;
};

QString listed(const QStringList& faults) {
    constexpr qsizetype enough = 5;
    return faults.isEmpty() ? QString()
                            : QStringLiteral(": ") + faults.mid(0, enough).join(QStringLiteral(" | "));
}

void look_at(Checks& checks, const Screen& screen, const Page& page, const QString& name) {
    if (page.dialog)
        QMetaObject::invokeMethod(page.dialog, "open");
    else
        screen.settings.setPanel(page.name.section('.', 1));
    wait_for(0.25);  // what opens, opens
    const QStringList faults = list_page_faults(screen.window, screen.workspace);
    checks.expect(faults.isEmpty(), name + QStringLiteral(" is whole") + listed(faults));
    if (screen.settings.textSize() == Settings::smallest_text) {
        const QStringList lost = list_unreached_controls(screen.window);
        checks.expect(lost.isEmpty(), name + QStringLiteral(": Tab reaches every control") + listed(lost));
    }
    save_picture(checks, screen, name);
    if (page.dialog) close_dialogs(screen.window);
}

/// All tool tips are one, of Qt's.
void look_at_tip(Checks& checks, const Screen& screen) {
    checks.expect(show_tip(screen.window), "a control that is pointed at shows its tool tip");
    const QStringList faults = list_page_faults(screen.window, screen.workspace);
    checks.expect(faults.isEmpty(), "the tool tip is whole" + listed(faults));
    save_picture(checks, screen, QStringLiteral("tool tip"));
}

/// The question before something is replaced, with names as long as people's are.
void look_at_replacement(Checks& checks, const Screen& screen, const QString& name) {
    Replacement& replacement = *screen.workspace.replacement();
    const Language language = screen.workspace.language()->language();
    const std::string folder =
        "/home/planner/Documents/2026/Management units of the eastern districts/second draft/";
    const auto ask = [&](const QString& of, Replacement::Kind kind, const std::string& where, Message what) {
        replacement.ask(kind, Error(ExitCode::output, where, std::move(what)), language, &screen.window,
                        [] {});
        look_at(checks, screen,
                {QStringLiteral("dialog.replace"), screen.window.findChild<QObject*>("replace")},
                name + ' ' + of);
    };
    ask(QStringLiteral("folder"), Replacement::Export, folder + "tables/assignments.csv",
        Message("output_exists"));
    ask(QStringLiteral("database"), Replacement::Export, "PG:dbname=lifang host=gis.example",
        Message("database_has_layout", {{"schema", "lifang"}, {"layout", "1"}, {"plan", "second draft"}}));
    ask(QStringLiteral("file"), Replacement::File, folder + "second draft-YC05-02-YC05-03.pdf",
        Message("output_exists"));
}

/// The steps of a plan from data, taken with the district that the program carries inside.
void look_at_plan_steps(Checks& checks, const Screen& screen, const QString& sample, const QString& name) {
    screen.actions.trigger(QStringLiteral("file.plan_data"));
    QObject* const holder = screen.window.findChild<QObject*>(QStringLiteral("planData"));
    QObject* const page = holder ? holder->property("page").value<QObject*>() : nullptr;
    auto* const data = page ? page->property("planData").value<PlanData*>() : nullptr;
    if (!data) return checks.expect(false, name + QStringLiteral(": there is a page"));
    data->addFiles({QUrl::fromLocalFile(sample)});
    for (int step = 1; step <= last_step; ++step) {
        wait_until([&] { return data->surveyed() && !data->working(); });
        page->setProperty("step", step);
        const bool is_done =
            wait_until([&] { return !data->working() && (step < last_step || data->checked()); });
        checks.expect(is_done, name + QStringLiteral(": step %1 has something to show").arg(step + 1));
        look_at(checks, screen, {QStringLiteral("dialog.planData"), holder},
                name + QStringLiteral(" step %1").arg(step + 1));
    }
    page->setProperty("step", 0);
}

}  // namespace

void check_pages(Checks& checks, const Screen& screen) {
    const QString language = screen.workspace.language()->code(), panel = screen.settings.panel();
    const QSize size = screen.window.size();
    const QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("sample.gpkg"));
    QFile::copy(QStringLiteral(":/sample/yongchang_synthetic.gpkg"), sample);
    SpokenTexts spoken;
    const QmlWarnings warnings;
    look_at_tip(checks, screen);
    for (const char* code : {"zh_CN", "en"}) {
        screen.workspace.language()->setCode(code);
        for (const int percent : {Settings::smallest_text, Settings::largest_text}) {
            screen.settings.setTextSize(percent);
            screen.window.resize(percent == Settings::smallest_text ? QSize(1000, 650) : QSize(1600, 980));
            wait_for(0.3);
            for (const Page& page : list_pages(screen))
                look_at(checks, screen, page, QStringLiteral("%1 %2 %3").arg(page.name, code).arg(percent));
            look_at_replacement(checks, screen,
                                QStringLiteral("dialog.replace %1 %2").arg(code).arg(percent));
            look_at_plan_steps(checks, screen, sample,
                               QStringLiteral("dialog.planData %1 %2").arg(code).arg(percent));
        }
    }
    checks.expect(QmlWarnings::found.isEmpty(),
                  "QML has nothing to complain of" + listed(QmlWarnings::found));
    const QStringList mute = spoken.list_untranslated();
    checks.expect(mute.isEmpty(),
                  QStringLiteral("%1 texts were asked for, every one is translated").arg(spoken.count()) +
                      listed(mute));
    screen.settings.setTextSize(Settings::smallest_text);
    screen.settings.setPanel(panel);
    screen.workspace.language()->setCode(language);
    screen.window.resize(size);
    wait_for(0.3);
}

}  // namespace lifang
