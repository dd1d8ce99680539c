#include "cli/help.hpp"

#include "cli/arguments.hpp"
#include "cli/common_options.hpp"
#include "cli/console.hpp"
#include "cli/help_options.hpp"
#include "cli/manual.hpp"
#include "cli/option_text.hpp"
#include "cli/program.hpp"
#include "cli/text_table.hpp"
#include "core/version.hpp"
#include "publish/export/driver.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// A cell of a Markdown table: '|' would end it.
std::string cell(std::string text) {
    for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2) text.insert(at, "\\");
    return text;
}

}  // namespace

std::string explain_program(Language language) {
    std::string text =
        fmt::format("lifang {}: {}\n\n{}lifang COMMAND ...\n\n", version,
                    lifang_program().summary.in(language), Text{"usage: ", "用法："}.in(language));
    TextTable table;
    for (const Command& command : commands())
        table.add_row({std::string(command.name), std::string(command.summary.in(language))});
    text += table.text();
    text += fmt::format("\n{}\n", Text{"'lifang help COMMAND' explains one; 'lifang --formats' lists "
                                       "formats, 'lifang --version' the version; --language "
                                       "zh speaks Chinese.",
                                       "“lifang help 命令”查看说明；“lifang --formats”列出格式；“lifang "
                                       "--version”显示版本；--language en 切换为英文。"}
                                      .in(language));
    return text;
}

namespace {

Text shape_of(const ExportDriver& driver) {
    if (driver.database)
        return {"tables of a PostGIS database: \"PG:...\"", "PostGIS 数据库的表：\"PG:...\""};
    if (driver.drawing) return {"a CAD drawing: outlines and labels", "CAD 图形：轮廓与标注"};
    if (driver.geodatabase) return {"one geodatabase, or a .zip of it", "一个地理数据库，或其 .zip"};
    if (driver.folder) return {"a folder, one file per layer, or a .zip", "文件夹，每层一个文件，或 .zip"};
    return {"one file", "单个文件"};
}

}  // namespace

std::string explain_formats(Language language) {
    TextTable table;
    for (const ExportDriver& driver : list_export_drivers())
        table.add_row({std::string(driver.name), std::string(driver.extension),
                       std::string(shape_of(driver).in(language))});
    table.add_row({"SVG", ".svg", std::string(Text{"a map to print", "可打印的地图"}.in(language))});
    return fmt::format("{}\n",
                       Text{"what 'lifang export -f' writes:", "“lifang export -f”可写出："}.in(language)) +
           table.text();
}

std::string explain_command(std::string_view program, const Command& command, Language language) {
    std::string text =
        fmt::format("{}: {}\n\n{}{}\n\n", called_by(program, command), command.summary.in(language),
                    Text{"usage: ", "用法："}.in(language), usage_line(program, command, language));
    TextTable table;
    for (const Option* option : command.options)
        table.add_row({spelled(*option), explained(*option, language)});
    return text + table.text();
}

std::string explain_in_markdown(Language language) {
    std::string text;
    for (const Command& command : commands()) {
        text += fmt::format("### {}\n\n{}\n\n`{}`\n\n| {} | {} |\n|---|---|\n", command.name,
                            command.summary.in(language), usage_line("lifang", command, language),
                            Text{"option", "选项"}.in(language), Text{"meaning", "含义"}.in(language));
        for (const Option* option : command.options)
            text +=
                fmt::format("| `{}` | {} |\n", cell(spelled(*option)), cell(explained(*option, language)));
        text += "\n";
    }
    return text;
}

int run_help(const Arguments& arguments, Console& console) {
    const Language language = console.language();
    if (arguments.flag(option::markdown)) {
        console.print(explain_in_markdown(language));
    } else if (arguments.flag(option::manual)) {
        const std::string topic = arguments.text(option::help_topic);
        console.print(topic.empty() ? make_manual(lifang_program(), language)
                                    : make_manual("lifang", require_command(topic), language));
    } else if (!arguments.has(option::help_topic)) {
        console.print(explain_program(language));
    } else {
        console.print(
            explain_command("lifang", require_command(arguments.text(option::help_topic)), language));
    }
    return 0;
}

}  // namespace lifang
