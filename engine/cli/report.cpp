#include "cli/common_options.hpp"
#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/plan_json.hpp"
#include "cli/report_options.hpp"
#include "cli/word_list.hpp"
#include "core/error.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/files/output_place.hpp"
#include "publish/publish.hpp"

namespace lifang {

int run_report(const Arguments& arguments, Console& console) {
    ReportOptions options;
    options.file = {arguments.text(option::report_output), arguments.flag(option::overwrite),
                    list_input_files(arguments)};
    require_no_input(options.file.output, options.file.inputs);
    const Plan plan = read_plan(arguments.text(option::plan_file));
    if (plan.layouts.empty())
        throw Error(ExitCode::input, arguments.text(option::plan_file), Message("no_layout_in_plan"));
    const PlannedLayout& layout = arguments.has(option::layout_to_report)
                                      ? require_layout(plan, arguments.text(option::layout_to_report))
                                      : plan.layouts.front();
    if (arguments.has(option::units_to_report))
        for (const auto& word : split_words("--units", arguments.text(option::units_to_report), 1))
            options.units.push_back(require_unit(layout, word));
    options.title = arguments.text(option::report_title);
    options.date = arguments.text(option::report_date);
    options.language = console.language() == Language::zh ? "zh" : "en";

    Job job(arguments, console);
    job.interrupts.begin_writing();
    write_report(plan, layout, options, job.run);
    console.print(options.file.output.string() + "\n");
    Json json;
    json["file"] = options.file.output.string();
    json["layout_id"] = layout.key;
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
