#include "cli/job.hpp"
#include "cli/open_layout.hpp"
#include "cli/options.hpp"

#include <fmt/format.h>

namespace lifang {

// The balanced wish from the layout's own units; locked compounds keep their company.
int run_improve(const Arguments& arguments, Console& console) {
    Job job(arguments, console, arguments.count(option::seed));
    OpenLayout open(arguments.text(option::plan_file), arguments.text(option::layout), job.run);
    ReopenedPlan& reopened = open.reopened();
    SearchOptions options;
    options.candidates = 1;
    options.time_limit = std::chrono::duration<double>(arguments.number(option::time_limit).value());
    options.start.emplace();
    options.start->unit_of = open.editor().unit_of();
    Layout found = partition(reopened.district.graph, reopened.demand, reopened.constraints, options, job.run)
                       .layouts.front();
    const Language language = console.language();
    const Edit edit = open.editor().towards(found.unit_of);
    const bool is_same = edit.empty();
    std::string text;
    Json json;
    if (is_same) {
        text = fmt::format(
            "{}\n",
            Text{"nothing better was found; nothing is stored", "未找到更优方案，未保存"}.in(language));
        json["layout_id"] = nullptr;
    } else {
        const Effect effect = open.editor().weigh(edit);
        json = open.to_json(effect);
        text = open.describe(effect, language);
        job.interrupts.begin_writing();
        found.label = "improved";
        const std::string stored = open.store(std::move(found), arguments.deciding(), job.run).key;
        text += fmt::format("\n{} {}\n", Text{"stored as layout", "已存为方案"}.in(language), stored);
        json["layout_id"] = stored;
    }
    json["improved"] = !is_same;
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
