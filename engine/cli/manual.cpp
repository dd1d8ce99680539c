#include "cli/manual.hpp"

#include "cli/build.hpp"
#include "cli/exit_codes.hpp"
#include "cli/option_text.hpp"
#include "core/version.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

/// What troff reads in another way than people, and how it is told: dashes so that options can be copied from
/// the page; behind Chinese punctuation a place to break the line, which troff looks for at blanks alone.
constexpr std::pair<std::string_view, std::string_view> spelled_out[] = {
    {"\\", "\\e"},   {"-", "\\-"},    {"'", "\\(aq"},  {"，", "，\\:"}, {"。", "。\\:"},
    {"；", "；\\:"}, {"、", "、\\:"}, {"：", "：\\:"}, {"）", "）\\:"}};

std::string escaped(std::string_view text) {
    std::string out = text.starts_with('.') ? "\\&" : "";  // else the line would be a command of troff
    while (!text.empty()) {
        const auto found =
            std::ranges::find_if(spelled_out, [&](const auto& one) { return text.starts_with(one.first); });
        const bool is_plain = found == std::end(spelled_out);
        out += is_plain ? text.substr(0, 1) : found->second;
        text.remove_prefix(is_plain ? 1 : found->first.size());
    }
    return out;
}

/// "lifang plan" → "lifang-plan", the name of its page.
std::string page_name(std::string words) {
    std::ranges::replace(words, ' ', '-');
    return words;
}

/// A page as it grows, in the language of its reader.
class Page {
  public:
    Page(const std::string& words, std::string_view program, Text summary, Language language)
        : language_(language) {
        std::string title = page_name(words);
        for (char& letter : title)
            if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        text_ =
            fmt::format(".\\\" {}\n.TH {} 1 {} \"{} {}\" \"{}\"\n.nh\n.ad l\n",
                        say({"made by the program from its table of options", "由程序按选项表生成"}),
                        escaped(title), version_date, program, version, say({"Lifang Manual", "里坊手册"}));
        heading({"NAME", "名称"});
        text_ += fmt::format("{} \\- {}\n", escaped(page_name(words)), escaped(say(summary)));
    }

    void heading(Text words) { text_ += fmt::format(".SH {}\n", say(words)); }
    void paragraph(std::string_view words) { text_ += fmt::format("{}\n", escaped(words)); }
    void term(std::string_view term, std::string_view meaning) {
        text_ += fmt::format(".TP\n\\fB{}\\fR\n{}\n", escaped(term), escaped(meaning));
    }

    void synopsis(std::string_view usage) {
        heading({"SYNOPSIS", "用法"});
        text_ += fmt::format("{}\n", escaped(usage));
    }

    void options(const std::vector<const Option*>& options) {
        heading({"OPTIONS", "选项"});
        for (const Option* option : options) term(spelled(*option), explained(*option, language_));
    }

    void exit_status() {
        heading({"EXIT STATUS", "退出码"});
        for (const ExitCodeWords& one : list_exit_codes())
            term(std::to_string(static_cast<int>(one.code)), say(one.meaning));
    }

    /// "lifang-plan(1), lifang-check(1)".
    void see_also(const std::vector<std::string>& pages) {
        heading({"SEE ALSO", "参见"});
        for (const std::string& page : pages)
            text_ += fmt::format(".BR {} (1){}\n", escaped(page_name(page)), page == pages.back() ? "" : ",");
    }

    std::string_view say(Text words) const { return words.in(language_); }
    std::string text() && { return std::move(text_); }

  private:
    Language language_;
    std::string text_;
};

}  // namespace

std::string make_manual(const Program& program, Language language) {
    if (!program.has_commands()) return make_manual(program.name, program.commands.front(), language);
    Page page(std::string(program.name), program.name, program.summary, language);
    page.synopsis(fmt::format("{} {}", program.name, page.say({"COMMAND [options]", "命令 [选项]"})));
    page.heading({"DESCRIPTION", "说明"});
    page.paragraph(page.say(
        {"Each command has a manual page of its own, and 'COMMAND --help' tells the same. Results go "
         "to standard output, everything else to standard error.",
         "每个命令另有手册页，“命令 --help”给出同样的说明。结果写到标准输出，其余写到标准错误。"}));
    page.heading({"COMMANDS", "命令"});
    std::vector<std::string> pages;
    for (const Command& command : program.commands) {
        pages.push_back(called_by(program.name, command));
        page.term(command.name, page.say(command.summary));
    }
    page.options(program.options);
    page.exit_status();
    page.heading({"ENVIRONMENT", "环境变量"});
    page.term(
        "LC_ALL, LC_MESSAGES, LANG",
        page.say({"the language of messages and tables: Chinese where the locale is, English elsewhere; "
                  "--language decides before them",
                  "提示与表格的语言：中文环境为中文，其他为英文；--language 优先"}));
    page.see_also(pages);
    return std::move(page).text();
}

std::string make_manual(std::string_view program, const Command& command, Language language) {
    const std::string words = called_by(program, command);
    Page page(words, program, command.summary, language);
    page.synopsis(usage_line(program, command, language));
    page.options(command.options);
    page.exit_status();
    page.see_also({words == program ? "lifang" : std::string(program)});
    return std::move(page).text();
}

}  // namespace lifang
