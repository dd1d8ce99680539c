#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_table.hpp"
#include "cli/text_table.hpp"
#include "cli/word_list.hpp"
#include "core/error.hpp"
#include "pipeline/stored/compare_layouts.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/publish.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string list(const Plan& plan, const std::vector<CompoundId>& compounds) {
    std::string text;
    for (const CompoundId compound : compounds)
        text += (text.empty() ? "" : " ") + at(plan.ground.compounds, compound).key;
    return text.empty() ? "-" : text;
}

Json ids(const Plan& plan, const std::vector<CompoundId>& compounds) {
    Json json = Json::array();
    for (const CompoundId compound : compounds) json.push_back(at(plan.ground.compounds, compound).key);
    return json;
}

}  // namespace

int run_compare(const Arguments& arguments, Console& console) {
    const Job job(arguments, console);
    const Plan plan = read_plan(arguments.text(option::plan_file));
    const auto keys = split_words("--layouts", arguments.text(option::layouts), 2);
    if (keys.size() != 2) throw Error(ExitCode::usage, "--layouts", Message("more_than_two_layouts"));
    const PlannedLayout &a = require_layout(plan, keys[0]), &b = require_layout(plan, keys[1]);
    const LayoutComparison comparison = compare_layouts(plan, a, b);

    const Language language = console.language();
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    Plan two;  // the table of layouts knows how to print figures
    two.site.profile = plan.site.profile;
    two.layouts = {a, b};
    TextTable units({say({"unit of", "单元"}) + " " + a.key, say({"unit of", "单元"}) + " " + b.key,
                     say({"shared, m²", "共有(平方米)"}), say({"leave", "移出"}), say({"join", "移入"})});
    units.align_right(2);
    Json json;
    json["layouts"] = {to_json(a), to_json(b)};
    json["kept_share"] = comparison.kept_share;
    json["units"] = Json::array();
    for (const LayoutComparison::Pair& pair : comparison.pairs) {
        if (!pair.is_same())
            units.add_row({at(a.units, pair.a).key, at(b.units, pair.b).key,
                           with_thousands(std::llround(pair.shared_m2)), list(plan, pair.leave),
                           list(plan, pair.join)});
        json["units"].push_back({{"unit_a", at(a.units, pair.a).key},
                                 {"unit_b", at(b.units, pair.b).key},
                                 {"shared_m2", pair.shared_m2},
                                 {"leave", ids(plan, pair.leave)},
                                 {"join", ids(plan, pair.join)}});
    }
    const std::size_t same = comparison.count_same(), all = comparison.pairs.size();
    std::string text = tabulate_layouts(two, language) +
                       fmt::format("\n{} {}{}{} {} / {}\n", percent(comparison.kept_share),
                                   say({"of the floor area stays with its unit", "的建筑面积留在原单元"}),
                                   say({"; ", "；"}), say({"units the same", "相同单元"}), same, all);
    if (same < all) text += "\n" + units.text();
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
