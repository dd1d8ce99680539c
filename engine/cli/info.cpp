#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_table.hpp"
#include "publish/publish.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string describe_plan(const Plan& plan, Language language) {
    std::string text = fmt::format("{}  {}\n", plan.site.crs.definition, plan.site.crs.name);
    return text + describe_scope(plan.site.compounds, language) + "\n" + tabulate_layouts(plan, language);
}

std::string describe_layout(const Plan& plan, const PlannedLayout& layout, Language language) {
    return fmt::format("{} {}  {}  {} {} ({} - {}) m²\n\n", Text{"layout", "方案"}.in(language), layout.key,
                       layout_label(layout.label, language), Text{"target", "目标"}.in(language),
                       with_thousands(std::llround(layout.target_m2)),
                       with_thousands(std::llround(layout.min_m2)),
                       with_thousands(std::llround(layout.max_m2))) +
           tabulate_units(plan, layout, language);
}

std::string plan_to_json(const Plan& plan, const std::string& path) {
    Json json;
    json["plan"] = path;
    json["crs"] = plan.site.crs.definition;
    json["metadata"] = Json::object();
    for (const auto& [key, value] : plan.metadata) json["metadata"][key] = value;
    json["layouts"] = Json::array();
    for (const PlannedLayout& layout : plan.layouts) json["layouts"].push_back(to_json(layout));
    return dump(json);
}

std::string layout_to_json(const Plan& plan, const PlannedLayout& layout, const std::string& path) {
    Json json;
    json["plan"] = path;
    json["layout"] = to_json(layout);
    json["units"] = Json::array();
    for (const Unit& unit : layout.units) json["units"].push_back(to_json(unit, plan));
    return dump(json);
}

}  // namespace

int run_info(const Arguments& arguments, Console& console) {
    const std::string path = arguments.text(option::plan_file);
    const Plan plan = read_plan(path);
    if (arguments.has(option::layout_of_units)) {
        const PlannedLayout& layout = require_layout(plan, arguments.text(option::layout_of_units));
        console.print(describe_layout(plan, layout, console.language()));
        console.print_json(layout_to_json(plan, layout, path));
    } else {
        console.print(describe_plan(plan, console.language()));
        console.print_json(plan_to_json(plan, path));
    }
    return 0;
}

}  // namespace lifang
