#include "cli/console.hpp"

#include "cli/exit_codes.hpp"
#include "cli/language.hpp"
#include "cli/text_table.hpp"
#include "cli/visible.hpp"
#include "core/issue_titles.hpp"
#include "publish/plan/message_json.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace lifang {
namespace {

bool holds(const std::vector<std::string>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

void write(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

std::string to_json(const Error& error, Language language) {
    nlohmann::ordered_json value;
    value["error"]["code"] = static_cast<int>(error.code());
    value["error"]["kind"] = name_of(error.code());
    value["error"]["where"] = error.where(language);
    value["error"]["what"] = error.problem(language);
    value["error"]["advice"] = error.advice(language);
    value["error"]["message"] = nlohmann::ordered_json::parse(to_json(error.message()));
    return value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

Console::Console(const std::vector<std::string>& words)
    : language_(choose_language(words)),
      quiet_(holds(words, "--quiet") || holds(words, "-q")),
      json_(holds(words, "--json")) {}

void Console::print(std::string_view result) {
    if (collected_)
        collected_->text += result;
    else if (!json_ && !quiet_)
        write(stdout, visible(result));
}

void Console::print_json(std::string_view value) {
    if (collected_)
        collected_->json = value;
    else if (json_)
        write(stdout, visible_json(value) + "\n");
}

Console::Results Console::take() {
    Results taken = std::move(collected_).value_or(Results{});
    collected_.reset();
    return taken;
}

void Console::log(std::string_view line) {
    if (!quiet_) write(stderr, visible(line) + "\n");
}

std::string Console::tell(const Error& error) const {
    std::string text(say({"lifang: error: ", "lifang：错误："}));
    if (const std::string where = error.where(language_); !where.empty())
        text += visible_line(where) + std::string(say({": ", "："}));
    text += error.problem(language_) + "\n";
    if (const std::string advice = error.advice(language_); !advice.empty())
        text += fmt::format("  {}{}\n", say({"what to do: ", "怎么办："}), advice);
    return visible(text);
}

void Console::report(const Error& error) {
    collected_.reset();
    print_json(to_json(error, language_));
    std::fflush(stdout);
    write(stderr, tell(error));
}

void Console::close() {
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Error(ExitCode::output, Message("at_stdout"),
                    Message("output_cut_short", {{"cause", std::strerror(errno)}}));
}

std::string percent(double share) { return fmt::format("{:.1f} %", share * 100.0); }

std::string describe_issues(const Issues& issues, Language language) {
    std::map<std::pair<Severity, std::string>, std::pair<long long, std::string>> found;
    for (const Issue& issue : issues) {
        auto& [times, first] = found[{issue.severity, issue.code}];
        if (times++ == 0) first = issue.message.in(language);
    }
    TextTable table;
    for (auto entry = found.rbegin(); entry != found.rend(); ++entry)  // errors first
        table.add_row({std::string(severity_name(to_text(entry->first.first), language)),
                       std::string(issue_title(entry->first.second, language)), entry->first.second,
                       with_thousands(entry->second.first), entry->second.second});
    table.align_right(3);
    return table.text();
}

}  // namespace lifang
