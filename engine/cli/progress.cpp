#include "cli/progress.hpp"

#include "cli/language.hpp"
#include "core/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace lifang {
namespace {

constexpr auto redraw_after = std::chrono::milliseconds(100);
constexpr int name_columns = 12;  // "tessellate" and two blanks
constexpr int bar_columns = 24;

std::string stage_column(Stage stage, Language language) {
    std::string name(stage_name(to_text(stage), language));
    const int blanks = std::max(1, name_columns - count_columns(name));
    return name + std::string(static_cast<std::size_t>(blanks), ' ');
}

}  // namespace

Progress::Progress(Console& console)
    : console_(console),
      for_program_(console.progress_for_program()),
      terminal_(!for_program_ && !console.quiet() && isatty(STDERR_FILENO)) {}

Progress::~Progress() { clear(); }

void Progress::on_begin(Stage stage, std::size_t items) {
    const std::lock_guard lock(mutex_);
    stage_ = stage;
    items_ = items;
    start_ = Clock::now();
    draw(0);
}

void Progress::on_progress(Stage stage, std::size_t done) {
    if (!terminal_ && !for_program_) return;
    const std::lock_guard lock(mutex_);
    if (stage != stage_ || Clock::now() - drawn_ < redraw_after) return;
    draw(done);
}

void Progress::on_end(Stage, std::size_t, std::chrono::duration<double>) {
    const std::lock_guard lock(mutex_);
    clear();
}

void Progress::on_answer(Stage, double value, double bound) {
    if (!shows_answers_) return;
    const std::lock_guard lock(mutex_);
    clear();
    const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
    std::string line =
        fmt::format("{:7.2f} s  {} {:.10g}", seconds, console_.say({"found", "已找到"}), value);
    if (std::isfinite(bound)) line += fmt::format("  {} {:.10g}", console_.say({"bound", "下界"}), bound);
    console_.log(line);
}

void Progress::on_note(const Message& line) {
    const std::lock_guard lock(mutex_);
    clear();
    console_.log(line.in(console_.language()));
}

void Progress::show(const StageTiming& timing) {
    std::string line = stage_column(timing.stage, console_.language());
    for (std::size_t i = 0; i < timing.counts.size(); ++i)
        line += fmt::format("{}{} {}", i == 0 ? "" : console_.say({", ", "，"}),
                            with_thousands(static_cast<long long>(timing.counts[i].second)),
                            counted_thing(timing.counts[i].first, console_.language()));
    if (timing.issues > 0)
        line += fmt::format("{}{} {}", console_.say({", ", "，"}),
                            with_thousands(static_cast<long long>(timing.issues)),
                            console_.say({"findings", "条记录"}));
    const std::lock_guard lock(mutex_);
    clear();
    console_.log(fmt::format("{}  {:.2f} s", line, timing.seconds.value));
}

void Progress::draw(std::size_t done) {
    drawn_ = Clock::now();
    if (for_program_) return tell_program(done);
    if (!terminal_) return;
    const double seconds = std::chrono::duration<double>(drawn_ - start_).count();
    std::string line = stage_column(stage_, console_.language());
    if (items_ > 0) {
        const double share = std::min(1.0, static_cast<double>(done) / static_cast<double>(items_));
        const auto filled = static_cast<std::size_t>(share * bar_columns);
        line += fmt::format("[{}{}] {:3.0f} %  {}/{}", std::string(filled, '#'),
                            std::string(bar_columns - filled, '.'), share * 100.0,
                            with_thousands(static_cast<long long>(done)),
                            with_thousands(static_cast<long long>(items_)));
    } else if (done > 0) {
        line += with_thousands(static_cast<long long>(done));
    }
    if (done > 0 && seconds > 0.5) {
        const double rate = static_cast<double>(done) / seconds;
        line += fmt::format("  {}/s", with_thousands(static_cast<long long>(rate)));
        if (items_ > done)
            line += fmt::format("  {:.0f} s {}", static_cast<double>(items_ - done) / rate,
                                console_.say({"left", "剩余"}));
    }
    fmt::print(stderr, "\r\033[K{}", line);
    std::fflush(stderr);
    bar_is_on_ = true;
}

/// {"stage": "partition", "name": "划分", "done": 3, "items": 8}; items is 0 where nobody knows how many
/// there are.
void Progress::tell_program(std::size_t done) const {
    nlohmann::ordered_json line;
    line["stage"] = to_text(stage_);
    line["name"] = stage_name(to_text(stage_), console_.language());
    line["done"] = done;
    line["items"] = items_;
    fmt::print(stderr, "{}\n", line.dump());
    std::fflush(stderr);
}

void Progress::clear() {
    if (!bar_is_on_) return;
    fmt::print(stderr, "\r\033[K");
    std::fflush(stderr);
    bar_is_on_ = false;
}

}  // namespace lifang
