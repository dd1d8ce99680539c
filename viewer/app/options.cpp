#include "app/options.hpp"

#include "app/option_table.hpp"
#include "app/own_outputs.hpp"
#include "app/replay/recorder.hpp"
#include "app/told_error.hpp"
#include "app/viewer_options.hpp"
#include "cli/arguments.hpp"
#include "cli/help.hpp"
#include "cli/language.hpp"
#include "cli/manual.hpp"
#include "cli/option_text.hpp"
#include "cli/program_version.hpp"
#include "cli/shell_scripts.hpp"
#include "core/error.hpp"
#include "core/figures/table.hpp"
#include "panels/registry/panel_registry.hpp"
#include "scene/unit_fill.hpp"

#include <QString>
#include <algorithm>
#include <cstdlib>
#include <iostream>

#include <fmt/format.h>

namespace lifang {
namespace {

[[noreturn]] void refuse(const Option& option, const Message& problem) {
    throw Error(ExitCode::usage, std::string(option.name), problem);
}

QString text_of(const Arguments& given, const Option& option) {
    return QString::fromStdString(given.text(option));
}

QSize size_of(const QString& text) {
    const QStringList parts = text.split('x');
    const QSize found = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (found.width() < 100 || found.height() < 100)
        refuse(viewer_option::size, Message("not_a_window_size", {{"value", text.toStdString()}}));
    return found;
}

QString panel_of(const QString& id) {
    QStringList known{"none"};
    for (const Panel& one : list_panels()) known << QString::fromLatin1(one.id);
    if (!known.contains(id))
        refuse(viewer_option::panel,
               Message("not_one_of_choices",
                       {{"value", id.toStdString()}, {"choices", known.join('|').toStdString()}}));
    return id == QLatin1String("none") ? QString() : id;
}

Settings::Look look_of(std::string_view name) {
    const auto names = alternatives(viewer_option::look.metavar);  // in the order of Look
    return static_cast<Settings::Look>(std::ranges::find(names, name) - names.begin());
}

QString column_of(const std::string& name) {
    const auto figures = unit_figures();
    if (name != scene::mode_column && std::ranges::find(figures, name, &UnitFigure::column) == figures.end())
        refuse(viewer_option::fill, Message("not_a_unit_figure", {{"value", name}}));
    return QString::fromStdString(name);
}

int text_size_of(const Arguments& given) {
    if (given.count(viewer_option::text_size) > Settings::largest_text)
        refuse(viewer_option::text_size,
               Message("not_a_text_size", {{"value", given.text(viewer_option::text_size)},
                                           {"least", std::to_string(Settings::smallest_text)},
                                           {"most", std::to_string(Settings::largest_text)}}));
    return static_cast<int>(given.count(viewer_option::text_size));
}

/// Where an option would change nothing, for want of a plan or beside another one.
void require_heard(const Arguments& given) {
    for (const Option* option : {&viewer_option::layout, &viewer_option::unit, &viewer_option::basemap,
                                 &viewer_option::screenshot, &viewer_option::self_test})
        if (given.has(*option) && !given.has(viewer_option::plan)) refuse(*option, Message("goes_with_plan"));
    for (const Option* other : {&viewer_option::layout, &viewer_option::unit, &viewer_option::basemap,
                                &viewer_option::screenshot, &viewer_option::record, &viewer_option::replay})
        if (given.has(viewer_option::self_test) && given.has(*other))
            refuse(viewer_option::self_test, Message("goes_not_with_option", {{"option", other->name}}));
}

/// What it prints of itself; empty where it is not asked to.
std::string tell_of_itself(const Arguments& given, Language language) {
    const Program program = viewer_program();
    if (given.flag(viewer_option::show_help))
        return explain_command(program.name, program.commands.front(), language);
    if (given.flag(viewer_option::show_version))
        return explain_version(program.name, language, std::string("Qt ") + qVersion());
    if (given.flag(viewer_option::manual)) return make_manual(program, language);
    return given.has(viewer_option::completion)
               ? complete_in(given.text(viewer_option::completion), program, language)
               : std::string();
}

Options read(const Arguments& given) {
    Options options;
    options.plan = text_of(given, viewer_option::plan);
    if (given.has(viewer_option::layout))
        options.layout =
            static_cast<int>(std::min<std::uint64_t>(given.count(viewer_option::layout), 1'000'000));
    options.unit = text_of(given, viewer_option::unit);
    if (given.has(viewer_option::panel)) options.panel = panel_of(text_of(given, viewer_option::panel));
    if (given.has(viewer_option::look)) options.look = look_of(given.text(viewer_option::look));
    options.safe_colours = given.flag(viewer_option::safe_colours);
    if (given.has(viewer_option::fill)) options.fill = column_of(given.text(viewer_option::fill));
    if (given.has(viewer_option::text_size)) options.text_size = text_size_of(given);
    if (given.has(viewer_option::size)) options.size = size_of(text_of(given, viewer_option::size));
    for (const std::string& file : given.list(viewer_option::basemap))
        options.basemaps << QString::fromStdString(file);
    options.screenshot = text_of(given, viewer_option::screenshot);
    options.language = text_of(given, viewer_option::language);
    options.self_test = given.flag(viewer_option::self_test);
    options.pictures = text_of(given, viewer_option::pictures);
    options.record = text_of(given, viewer_option::record);
    options.replay = text_of(given, viewer_option::replay);
    options.measure = given.flag(viewer_option::measure);
    require_heard(given);
    require_own_outputs(options);
    if (!options.record.isEmpty() && !Recorder::isFree(options.record))
        throw Error(ExitCode::usage, options.record.toStdString(), Message("not_a_record_of_session"));
    return options;
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
    std::vector<std::string> words;
    for (const QString& word : arguments.mid(1)) words.push_back(word.toStdString());
    const Language spoken = choose_language(words);
    try {
        const Arguments given(viewer_program().commands.front(), words);
        const std::string told = tell_of_itself(given, spoken);
        if (told.empty()) return read(given);
        std::cout << told;
        std::exit(static_cast<int>(ExitCode::done));
    } catch (const Error& error) {
        std::exit(static_cast<int>(tell(error, spoken)));
    }
}

}  // namespace lifang
