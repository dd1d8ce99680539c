#include "app/options.hpp"

#include "app/option_table.hpp"
#include "app/own_outputs.hpp"
#include "app/replay/recorder.hpp"
#include "app/told_error.hpp"
#include "cli/help_options.hpp"
#include "cli/manual.hpp"
#include "cli/option_text.hpp"
#include "cli/program_version.hpp"
#include "cli/shell_scripts.hpp"
#include "core/error.hpp"
#include "core/figures/table.hpp"
#include "panels/registry/panel_registry.hpp"
#include "scene/unit_fill.hpp"

#include <QCommandLineParser>
#include <QLocale>
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

QString plain(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// Tells Qt's parser of the options; Qt knows their names without dashes.
void declare(const Program& program, QCommandLineParser& parser) {
    parser.setApplicationDescription(plain(program.summary.en));
    for (const Option* option : program.commands.front().options) {
        if (option->is_positional()) {
            parser.addPositionalArgument(plain(option->name), plain(option->help.en), plain(option->metavar));
            continue;
        }
        QStringList names{plain(option->name.substr(2))};
        if (!option->short_name.empty()) names.prepend(plain(option->short_name.substr(1)));
        parser.addOption({names, plain(option->help.en), plain(option->metavar), plain(option->fallback)});
    }
}

/// What it prints of itself, and leaves.
void tell_of_itself(const Program& program, const QCommandLineParser& parser) {
    const Language language =
        parser.value("language") == QLatin1String("zh_CN") ? Language::zh : Language::en;
    const auto print = [](const std::string& text) {
        leave(ExitCode::done, QString::fromStdString(text).trimmed());
    };
    if (parser.isSet("help")) leave(ExitCode::done, parser.helpText());
    if (parser.isSet("version"))
        print(explain_version(program.name, language, std::string("Qt ") + qVersion()));
    if (parser.isSet("man")) print(make_manual(program, language));
    if (!parser.isSet("completion")) return;
    const std::string shell = parser.value("completion").toStdString();
    if (!std::ranges::count(alternatives(option::shell.metavar), shell))
        leave(ExitCode::usage, QStringLiteral("--completion: give bash, zsh or fish"));
    print(complete_in(shell, program, language));
}

void leave_where_inputs_are_lost(const Options& options) {
    try {
        require_own_outputs(options);
    } catch (const Error& error) {
        const QString language = options.language.isEmpty() ? QLocale::system().name() : options.language;
        std::exit(static_cast<int>(tell(error, language.startsWith("zh") ? Language::zh : Language::en)));
    }
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
    const Program program = viewer_program();
    declare(program, parser);
    if (!parser.parse(arguments)) leave(ExitCode::usage, parser.errorText());
    tell_of_itself(program, parser);

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
    options.basemaps = parser.values("basemap");
    options.screenshot = parser.value("screenshot");
    if (parser.isSet("language")) options.language = language_of(parser.value("language"));
    options.self_test = parser.isSet("self-test");
    options.pictures = parser.value("pictures");
    options.record = parser.value("record");
    options.replay = parser.value("replay");
    options.measure = parser.isSet("measure");
    leave_where_inputs_are_lost(options);
    if (!options.record.isEmpty() && !Recorder::isFree(options.record))
        leave(ExitCode::usage,
              QStringLiteral("--record %1: the file is there and is no record, choose another name")
                  .arg(options.record));
    if (options.plan.isEmpty() && !options.screenshot.isEmpty())
        leave(ExitCode::usage, QStringLiteral("--screenshot: name the plan file to show"));
    if (options.plan.isEmpty() && !options.basemaps.isEmpty())
        leave(ExitCode::usage, QStringLiteral("--basemap: name the plan file to show"));
    if (options.plan.isEmpty() && options.self_test)
        leave(ExitCode::usage, QStringLiteral("--self-test: name the plan file to go through"));
    return options;
}

}  // namespace lifang
