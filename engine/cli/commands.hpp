#pragma once

#include "cli/option.hpp"

#include <string_view>
#include <vector>

namespace lifang {

class Arguments;
class Console;

/// One command of the program.
struct Command {
    std::string_view name;
    Text summary;                        ///< one line
    std::vector<const Option*> options;  ///< positionals first, those of every command last
    /// Does it and returns the exit code; what ends it early is thrown.
    int (*run)(const Arguments& arguments, Console& console);
};

/// The commands in the order a reader meets them. Each lives in the file of its name.
const std::vector<Command>& commands();

/// Throws Error(usage) with the nearest name when there is no such command.
const Command& require_command(std::string_view name);

int run_plan(const Arguments& arguments, Console& console);
int run_inspect(const Arguments& arguments, Console& console);
int run_check(const Arguments& arguments, Console& console);
int run_info(const Arguments& arguments, Console& console);
int run_compare(const Arguments& arguments, Console& console);
int run_merge(const Arguments& arguments, Console& console);
int run_explain(const Arguments& arguments, Console& console);
int run_edit(const Arguments& arguments, Console& console);
int run_programme(const Arguments& arguments, Console& console);
int run_improve(const Arguments& arguments, Console& console);
int run_cover(const Arguments& arguments, Console& console);
int run_export(const Arguments& arguments, Console& console);
int run_report(const Arguments& arguments, Console& console);
int run_partition(const Arguments& arguments, Console& console);
int run_profile(const Arguments& arguments, Console& console);
int run_describe(const Arguments& arguments, Console& console);
int run_plan_shards(const Arguments& arguments, Console& console);
int run_merge_shards(const Arguments& arguments, Console& console);
int run_run_shard(const Arguments& arguments, Console& console);
int run_run(const Arguments& arguments, Console& console);
int run_help(const Arguments& arguments, Console& console);

}  // namespace lifang
