#include "app/options.hpp"

#include "core/error.hpp"
#include "core/figures/table.hpp"
#include "core/version.hpp"
#include "panels/registry/panel_registry.hpp"
#include "scene/unit_fill.hpp"

#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace lifang {
namespace {

[[noreturn]] void leave(ExitCode code, const QString& text) {
    std::fputs(qPrintable(text + '\n'), code == ExitCode::done ? stdout : stderr);
    std::exit(static_cast<int>(code));
}

QSize size_of(const QString& text) {
    const QStringList parts = text.split('x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 100 || size.height() < 100) {
        leave(ExitCode::usage,
              QStringLiteral("--size %1: give WIDTHxHEIGHT in pixels, such as 1600x1000").arg(text));
    }
    return size;
}

QStringList list_panel_ids() {
    QStringList ids{"none"};
    for (const Panel& panel : list_panels()) ids << QString::fromLatin1(panel.id);
    return ids;
}

QString panel_of(const QString& id) {
    if (!list_panel_ids().contains(id))
        leave(ExitCode::usage, QStringLiteral("--panel %1: there is not such a panel; known are %2")
                                   .arg(id, list_panel_ids().join(", ")));
    return id == QLatin1String("none") ? QString() : id;
}

QString language_of(const QString& code) {
    if (code != QLatin1String("zh_CN") && code != QLatin1String("en"))
        leave(ExitCode::usage, QStringLiteral("--language %1: give zh_CN or en").arg(code));
    return code;
}

Settings::Look look_of(const QString& name) {
    static const QStringList names{"system", "light", "dark", "contrast"};  // in the order of Look
    const auto place = names.indexOf(name);
    if (place < 0) leave(ExitCode::usage, QStringLiteral("--look %1: give %2").arg(name, names.join(", ")));
    return static_cast<Settings::Look>(place);
}

QString column_of(const QString& name) {
    const auto figures = unit_figures();
    const bool is_known = name == QLatin1String(scene::mode_column.data()) ||
                          std::any_of(figures.begin(), figures.end(), [&](const UnitFigure& figure) {
                              return QString::fromUtf8(figure.column.data(),
                                                       static_cast<qsizetype>(figure.column.size())) == name;
                          });
    if (!is_known)
        leave(
            ExitCode::usage,
            QStringLiteral("--fill %1: give a figure's column of the layer units, such as deviation, or mode")
                .arg(name));
    return name;
}

int text_size_of(const QString& percent) {
    const int size = percent.toInt();
    if (size < Settings::smallest_text || size > Settings::largest_text)
        leave(ExitCode::usage, QStringLiteral("--text-size %1: give a number from %2 to %3")
                                   .arg(percent)
                                   .arg(Settings::smallest_text)
                                   .arg(Settings::largest_text));
    return size;
}

}  // namespace

void apply(const Options& options, Settings& settings, MapLook& look) {
    if (options.panel) settings.setPanel(*options.panel);
    if (options.look) settings.setLook(*options.look);
    if (options.safe_colours) settings.setColourSafe(true);
    if (options.fill) look.setFillBy(*options.fill);
    if (options.text_size) settings.setTextSize(*options.text_size);
}

Options read_options(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows the management units of a plan file."));
    parser.addPositionalArgument("PLAN", "plan file (.gpkg) to open", "[PLAN]");
    parser.addOptions(
        {{"layout", "candidate layout to show, from 1", "N", "1"},
         {"unit", "unit to select and show", "CODE"},
         {"panel", "panel to open at the right of the map; none: no panel", "ID"},
         {"look", "system, light, dark or contrast", "LOOK"},
         {"safe-colours", "hues of the map that eyes without red or green tell apart"},
         {"fill", "figure that the colours of units say, by its column of units, or mode", "COLUMN"},
         {"text-size", "size of texts in percent, 100 to 200", "PERCENT"},
         {"size", "size of the window in pixels", "WIDTHxHEIGHT"},
         {"screenshot", "save a picture of the window and leave", "FILE"},
         {"language", "zh_CN or en; default: the system's", "LANGUAGE"},
         {"record", "write what is done in the window to FILE, one JSON object a line", "FILE"},
         {"replay", "do what FILE says, print a line of JSON for each step, and leave", "FILE"},
         {"pictures", "with --self-test: save a picture of every panel and dialog in FOLDER", "FOLDER"},
         {"self-test", "go through the main actions on PLAN, print what was verified, and leave"}});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(arguments)) leave(ExitCode::usage, parser.errorText());
    if (parser.isSet("version")) leave(ExitCode::done, QStringLiteral("lifang-viewer %1").arg(version));
    if (parser.isSet("help")) leave(ExitCode::done, parser.helpText());

    Options options;
    if (parser.positionalArguments().size() > 1) leave(ExitCode::usage, QStringLiteral("give one plan file"));
    if (!parser.positionalArguments().isEmpty()) options.plan = parser.positionalArguments().front();
    options.layout = parser.value("layout").toInt();
    if (options.layout < 1) leave(ExitCode::usage, QStringLiteral("--layout: give a number from 1"));
    options.unit = parser.value("unit");
    if (parser.isSet("panel")) options.panel = panel_of(parser.value("panel"));
    if (parser.isSet("look")) options.look = look_of(parser.value("look"));
    options.safe_colours = parser.isSet("safe-colours");
    if (parser.isSet("fill")) options.fill = column_of(parser.value("fill"));
    if (parser.isSet("text-size")) options.text_size = text_size_of(parser.value("text-size"));
    if (parser.isSet("size")) options.size = size_of(parser.value("size"));
    options.screenshot = parser.value("screenshot");
    if (parser.isSet("language")) options.language = language_of(parser.value("language"));
    options.self_test = parser.isSet("self-test");
    options.pictures = parser.value("pictures");
    options.record = parser.value("record");
    options.replay = parser.value("replay");
    if (options.plan.isEmpty() && !options.screenshot.isEmpty())
        leave(ExitCode::usage, QStringLiteral("--screenshot: name the plan file to show"));
    if (options.plan.isEmpty() && options.self_test)
        leave(ExitCode::usage, QStringLiteral("--self-test: name the plan file to go through"));
    return options;
}

}  // namespace lifang
