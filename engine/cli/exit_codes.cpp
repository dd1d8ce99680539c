#include "cli/exit_codes.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr ExitCodeWords codes[] = {
    {ExitCode::done, "done", {"what was asked for is done", "已完成"}},
    {ExitCode::internal,
     "internal",
     {"a defect of the program, or memory has run out", "程序缺陷，或内存不足"}},
    {ExitCode::usage, "usage", {"the command line is wrong", "命令行有误"}},
    {ExitCode::input,
     "input",
     {"an input is unreadable or invalid, or a checked plan breaks a rule",
      "输入无法读取或无效，或所核验的方案违反规则"}},
    {ExitCode::output, "output", {"an output could not be written", "无法写出结果"}},
    {ExitCode::infeasible,
     "infeasible",
     {"no layout is possible, with the reason", "没有可行方案，并说明原因"}},
    {ExitCode::violations,
     "violations",
     {"done, but a unit breaks a rule or a bound that had to be kept",
      "已完成，但有单元违反规则或须遵守的范围"}},
    {ExitCode::interrupted,
     "interrupted",
     {"stopped by Ctrl-C or a signal; nothing is half-written", "被 Ctrl-C 或信号中止，未留下不完整的文件"}}};

}  // namespace

std::span<const ExitCodeWords> list_exit_codes() { return codes; }

std::string_view name_of(ExitCode code) { return std::ranges::find(codes, code, &ExitCodeWords::code)->name; }

}  // namespace lifang
