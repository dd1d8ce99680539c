#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/open_layout.hpp"
#include "cli/plan_table.hpp"
#include "cli/text_table.hpp"
#include "core/error.hpp"
#include "publish/publish.hpp"

#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

/// A unit of the first layout and the unit of the second that shares most floor area with it.
struct Pair {
    UnitId a, b;
    double shared = 0.0;
    std::vector<CompoundId> leave, join;  // from a's view
};

std::vector<Pair> pair_units(const Plan& plan, const PlannedLayout& a, const PlannedLayout& b) {
    std::map<std::pair<UnitId, UnitId>, double> shared;
    const auto& compounds = plan.site.compounds;
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (a.unit_of_compound[i] && b.unit_of_compound[i])
            shared[{*a.unit_of_compound[i], *b.unit_of_compound[i]}] += compounds[i].floor_area.value;
    std::vector<Pair> pairs;
    for (const auto& [units, weight] : shared) {
        if (pairs.empty() || pairs.back().a != units.first)
            pairs.push_back({units.first, units.second, -1.0, {}, {}});
        if (weight > pairs.back().shared) pairs.back().b = units.second, pairs.back().shared = weight;
    }
    for (Pair& pair : pairs)
        for (std::size_t i = 0; i < compounds.size(); ++i) {
            const bool in_a = a.unit_of_compound[i] == pair.a, in_b = b.unit_of_compound[i] == pair.b;
            if (in_a && !in_b) pair.leave.emplace_back(i);
            if (in_b && !in_a) pair.join.emplace_back(i);
        }
    return pairs;
}

std::string list(const Plan& plan, const std::vector<CompoundId>& compounds) {
    std::string text;
    for (const CompoundId compound : compounds)
        text += (text.empty() ? "" : " ") + at(plan.site.compounds, compound).key;
    return text.empty() ? "-" : text;
}

Json ids(const Plan& plan, const std::vector<CompoundId>& compounds) {
    Json json = Json::array();
    for (const CompoundId compound : compounds) json.push_back(at(plan.site.compounds, compound).key);
    return json;
}

}  // namespace

int run_compare(const Arguments& arguments, Console& console) {
    const Job job(arguments, console);
    const Plan plan = read_plan(arguments.text(option::plan_file));
    const auto keys = split_words("--layouts", arguments.text(option::layouts), 2);
    if (keys.size() != 2) throw Error(ExitCode::usage, "--layouts", Message("more_than_two_layouts"));
    const PlannedLayout &a = require_layout(plan, keys[0]), &b = require_layout(plan, keys[1]);
    const std::vector<Pair> pairs = pair_units(plan, a, b);
    double kept = 0.0, all = 0.0;
    for (const Pair& pair : pairs) kept += pair.shared;
    for (std::size_t i = 0; i < plan.site.compounds.size(); ++i)
        if (a.unit_of_compound[i]) all += plan.site.compounds[i].floor_area.value;
    const double share = all > 0.0 ? kept / all : 1.0;

    const Language language = console.language();
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    Plan two;  // the table of layouts knows how to print figures
    two.site.profile = plan.site.profile;
    two.layouts = {a, b};
    TextTable units({say({"unit of", "单元"}) + " " + a.key, say({"unit of", "单元"}) + " " + b.key,
                     say({"shared, m²", "共有(平方米)"}), say({"leave", "移出"}), say({"join", "移入"})});
    units.align_right(2);
    std::size_t same = 0;
    Json json;
    json["layouts"] = {to_json(a), to_json(b)};
    json["kept_share"] = share;
    json["units"] = Json::array();
    for (const Pair& pair : pairs) {
        const bool is_same = pair.leave.empty() && pair.join.empty();
        same += is_same;
        if (!is_same)
            units.add_row({at(a.units, pair.a).key, at(b.units, pair.b).key,
                           with_thousands(std::llround(pair.shared)), list(plan, pair.leave),
                           list(plan, pair.join)});
        json["units"].push_back({{"unit_a", at(a.units, pair.a).key},
                                 {"unit_b", at(b.units, pair.b).key},
                                 {"shared_m2", pair.shared},
                                 {"leave", ids(plan, pair.leave)},
                                 {"join", ids(plan, pair.join)}});
    }
    std::string text =
        tabulate_layouts(two, language) +
        fmt::format("\n{} {}{}{} {} / {}\n", percent(share),
                    say({"of the floor area stays with its unit", "的建筑面积留在原单元"}), say({"; ", "；"}),
                    say({"units the same", "相同单元"}), same, pairs.size());
    if (same < pairs.size()) text += "\n" + units.text();
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
