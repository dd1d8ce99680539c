#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/coverage_text.hpp"
#include "cli/floor_area_text.hpp"
#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/money_text.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_table.hpp"
#include "cli/retention_text.hpp"
#include "cli/unit_sheet.hpp"
#include "core/error.hpp"
#include "evaluate/layout/trade.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/plan_file/fetched_plan.hpp"
#include "publish/publish.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string describe_plan(const Plan& plan, Language language) {
    return describe_crs(plan.site.crs, language) + "\n" + describe_scope(plan.ground.compounds, language) +
           describe_floor_area(account_floor_area(plan.ground, plan.site.buildings), language) + "\n" +
           tabulate_layouts(plan, language) + describe_start(plan, language);
}

std::string describe_moves(const Plan& plan, const PlannedLayout& layout, Language language) {
    const std::string moves = tabulate_moves(plan, layout, language);
    return moves.empty() ? moves
                         : fmt::format("\n{}\n{}", Text{"who moves", "变动的小区"}.in(language), moves);
}

std::string describe_money(const PlannedLayout& layout, Language language) {
    const std::string money = tabulate_money(layout, language);
    return money.empty()
               ? money
               : fmt::format(
                     "\n{}\n{}",
                     Text{"mode of management and money per month", "管理模式与月度收支"}.in(language),
                     money);
}

std::string describe_layout(const Plan& plan, const PlannedLayout& layout, Language language) {
    std::string text = fmt::format(
        "{} {}  {}  {} {} ({} - {}) {}\n", Text{"layout", "方案"}.in(language), layout.key,
        layout_label(to_text(layout.label), language), Text{"target", "目标"}.in(language),
        with_thousands(std::llround(layout.target_m2)), with_thousands(std::llround(layout.min_m2)),
        with_thousands(std::llround(layout.max_m2)), Text{"m²", "平方米"}.in(language));
    if (const Message trade = describe_trade(plan.layouts, layout); !trade.empty())
        text += trade.in(language) + "\n";
    text += describe_basis(layout.assumed_share, layout.unknown_kind_share, language) + "\n" +
            tabulate_units(plan, layout, language) + describe_money(layout, language) +
            describe_moves(plan, layout, language);
    const auto coverage = account_coverage(plan.ground.compounds, layout.coverage);
    return coverage.empty() ? text : text + "\n" + describe_coverage(plan, coverage, language);
}

Json plan_to_json(const Plan& plan, const std::string& path) {
    Json json;
    json["plan"] = path;
    json["crs"] = plan.site.crs.definition;
    json["metadata"] = Json::object();
    for (const auto& [key, value] : plan.metadata) json["metadata"][key] = value;
    json["floor_area"] = floor_area_json(account_floor_area(plan.ground, plan.site.buildings));
    json["layouts"] = Json::array();
    for (const PlannedLayout& layout : plan.layouts) json["layouts"].push_back(to_json(layout));
    if (plan.start) json["start"] = start_json(plan);
    return json;
}

Json layout_to_json(const Plan& plan, const PlannedLayout& layout, const std::string& path) {
    Json json;
    json["plan"] = path;
    json["layout"] = to_json(layout);
    json["coverage"] = coverage_json(plan, account_coverage(plan.ground.compounds, layout.coverage));
    json["units"] = Json::array();
    for (const Unit& unit : layout.units) json["units"].push_back(to_json(unit, plan));
    if (plan.start) json["moves"] = moves_json(plan, layout);
    return json;
}

Json compounds_json(const Plan& plan, const PlannedLayout* layout) {
    Json json = Json::array();
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i) {
        const Compound& compound = plan.ground.compounds[i];
        std::optional<UnitId> unit;
        if (layout) unit = layout->unit_of_compound[i];
        json.push_back(
            {{"compound_id", compound.key},
             {"name", compound.name},
             {"floor_area_m2", compound.floor_area.value},
             {"unit_id", unit ? Json(at(layout->units, *unit).key) : Json()},
             {"scope_reason",
              compound.scope_reason ? Json(std::string(to_text(*compound.scope_reason))) : Json()}});
    }
    return json;
}

}  // namespace

int run_info(const Arguments& arguments, Console& console) {
    const Job job(arguments, console);
    const FetchedPlan fetched(arguments.text(option::stored_plan), job.run);
    const std::string& path = fetched.shown();
    const Plan plan = read_plan(fetched.path());
    const PlannedLayout* layout = arguments.has(option::layout_of_units)
                                      ? &require_layout(plan, arguments.text(option::layout_of_units))
                                      : nullptr;
    const Language language = console.language();
    if (arguments.has(option::unit_of_sheet)) {
        if (!layout) throw Error(ExitCode::usage, "--unit", Message("unit_without_layout"));
        if (arguments.flag(option::list_compounds))
            throw Error(ExitCode::usage, "--compounds",
                        Message("goes_not_with_option", {{"option", "--unit"}}));
        const UnitId unit = require_unit(*layout, arguments.text(option::unit_of_sheet));
        console.print(describe_unit(plan, *layout, unit, language));
        console.print_json(dump(unit_sheet_json(plan, *layout, unit)));
        return 0;
    }
    std::string text = layout ? describe_layout(plan, *layout, language) : describe_plan(plan, language);
    Json json = layout ? layout_to_json(plan, *layout, path) : plan_to_json(plan, path);
    if (arguments.flag(option::list_compounds)) {
        text += "\n" + tabulate_compounds(plan, layout, language);
        json["compounds"] = compounds_json(plan, layout);
    }
    console.print(text);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
