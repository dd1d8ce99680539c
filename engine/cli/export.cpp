#include "cli/common_options.hpp"
#include "cli/export_options.hpp"
#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/plan_json.hpp"
#include "load/source/connection.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/files/output_place.hpp"
#include "publish/publish.hpp"

namespace lifang {

int run_export(const Arguments& arguments, Console& console) {
    ExportOptions options;
    options.inputs = list_input_files(arguments);
    options.output = arguments.text(option::export_output);
    if (!is_connection(options.output.string())) require_no_input(options.output, options.inputs);
    const Plan plan = read_plan(arguments.text(option::plan_file));
    options.driver = arguments.text(option::format);
    options.plan_name = std::filesystem::path(arguments.text(option::plan_file)).stem().string();
    options.layout = arguments.text(option::layout_to_export);
    if (!options.layout.empty()) require_layout(plan, options.layout);
    options.encoding = arguments.text(option::encoding) == "gbk" ? Encoding::gbk : Encoding::utf8;
    options.overwrite = arguments.flag(option::overwrite);
    if (arguments.text(option::field_names) == "zh") options.field_names = FieldNames::chinese;
    options.language = console.language() == Language::zh ? "zh" : "en";

    Job job(arguments, console);
    job.interrupts.begin_writing();
    const Exported exported = export_layout(plan, options, job.run);

    std::string text;
    Json json;
    json["files"] = Json::array();
    for (const auto& file : exported.files) {
        text += file.string() + "\n";
        json["files"].push_back(file.string());
    }
    json["issues"] = to_json(exported.issues);
    console.print(text);
    console.print_json(dump(json));
    if (!exported.issues.empty()) {
        std::string lost = describe_issues(exported.issues, console.language());
        lost.pop_back();  // log() ends the line
        console.log(lost);
    }
    return 0;
}

}  // namespace lifang
