#include "publish/report/report.hpp"

#include "core/figures/table.hpp"
#include "publish/report/formulas.hpp"
#include "publish/report/meanings.hpp"
#include "report/pages.hpp"
#include "support/map_texts.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::string report_of(const Plan& plan, const std::string& language = "zh",
                      const std::vector<UnitId>& units = {}) {
    ReportOptions options;
    options.units = units;
    options.language = language;
    return make_report(plan, plan.layouts.front(), options, Run());
}

void require_sound(const Plan& plan) {
    for (const char* language : {"zh", "en"}) {
        const std::string page = report_of(plan, language);
        CHECK(find_page_faults(page) == std::vector<std::string>{});
    }
}

/// The maps of a page, one by one.
std::vector<std::string> find_maps(const std::string& page) {
    std::vector<std::string> maps;
    for (std::size_t at = page.find("<svg "); at != std::string::npos; at = page.find("<svg ", at + 1))
        maps.push_back(page.substr(at, page.find("</svg>", at) - at));
    return maps;
}

/// A district of so many units in rows, each a compound.
Plan make_rows(std::size_t rows, std::size_t columns) {
    Plan plan = make_small_plan();
    PlannedLayout& layout = plan.layouts.front();
    plan.layouts.resize(1);
    const Unit pattern = layout.units.front();
    layout.units.clear();
    layout.borders.clear();
    std::ranges::fill(layout.unit_of_compound, std::nullopt);
    std::ranges::fill(layout.unit_of_cell, std::nullopt);
    plan.ground.district.clear();
    for (std::size_t i = 0; i < rows * columns; ++i) {
        const double x = 100.0 * static_cast<double>(i % columns),
                     y = 80.0 * static_cast<double>(i / columns);
        Unit unit = pattern;
        unit.key = fmt::format("u{:03}", i + 1);
        unit.code = fmt::format("YC-{:03}", i + 1);
        unit.area_shape = {{{{x, y}, {x + 100, y}, {x + 100, y + 80}, {x, y + 80}, {x, y}}, {}}};
        plan.ground.district.push_back(unit.area_shape.front());
        unit.gates_at.clear();
        layout.units.push_back(std::move(unit));
    }
    return plan;
}

}  // namespace

TEST_CASE("a report is one sound page in both languages, and the same bytes each time") {
    const Plan plan = make_small_plan();
    require_sound(plan);
    CHECK(report_of(plan) == report_of(plan));
}

TEST_CASE("a share that nobody can know is told as unknown, and the target is one of compounds") {
    Plan plan = make_small_plan();
    plan.site.profile.coverage.target_share = 0.95;
    PlannedLayout& layout = plan.layouts.front();
    layout.coverage.clear();
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i) {
        plan.ground.compounds[i].households = 100;
        Coverage row{.compound = CompoundId(i), .kind = "clinic"};
        row.state = i == 0 ? CoverageState::beyond : CoverageState::covered;
        layout.coverage.push_back(row);
    }
    const std::string known = report_of(plan, "en");
    const std::string section = known.substr(known.find("id=\"coverage\""));
    CHECK(count(section.substr(0, section.find("</table>")), "unknown") == 0);
    CHECK(count(known, "Wanted: 95.0 % of the compounds within walking distance.") == 1);

    plan.ground.compounds.back().households.reset();
    for (const auto& [language, word] : {std::pair("en", "unknown"), std::pair("zh", "未知")}) {
        const std::string page = report_of(plan, language);
        const std::string shares = page.substr(page.find("id=\"coverage\""));
        CHECK(count(shares.substr(0, shares.find("</table>")), word) == 1);
    }
}

TEST_CASE("a report has a sheet for each unit, with its compounds") {
    const Plan plan = make_small_plan();
    const std::string page = report_of(plan);
    CHECK(count(page, "<h2 id=\"unit-") == 2);
    const std::string first = page.substr(page.find("id=\"unit-1\""));
    for (const std::size_t compound : {0u, 1u, 4u})
        CHECK(first.find(plan.ground.compounds[compound].key) != std::string::npos);
    CHECK(count(report_of(plan, "zh", {UnitId{1u}}), "<h2 id=\"unit-") == 1);
}

TEST_CASE("what is not known is not written down as 0") {
    Plan plan = make_small_plan();
    for (Unit& unit : plan.layouts.front().units) unit.households.reset();
    for (Compound& compound : plan.ground.compounds) compound.households.reset();
    CHECK(report_of(plan, "en").find(">households<") == std::string::npos);
    plan.layouts.front().units.front().households = 1234;
    CHECK(report_of(plan, "en").find("1,234") != std::string::npos);
}

TEST_CASE("a report says which unit breaks a rule, and why") {
    Plan plan = make_small_plan();
    plan.layouts.front().units[1].violations = {"below_min"};
    plan.issues.push_back(
        {Severity::warning,
         "unit_below_min",
         Stage::evaluate,
         "",
         {},
         Message("unit_breaks_rule", {{"layout", plan.layouts.front().key},
                                      {"unit", plan.layouts.front().units[1].key},
                                      {"code", "x"},
                                      {"problems", std::vector<Message>{Message::verbatim("因河流阻隔")}}})});
    const std::string page = report_of(plan);
    const std::string section = page.substr(page.find("id=\"violations\""));
    CHECK(section.find("低于下限") != std::string::npos);
    CHECK(section.find("因河流阻隔") != std::string::npos);
}

TEST_CASE("compounds in no unit are listed with the reason") {
    const std::string page = report_of(make_small_plan());
    const std::string section = page.substr(page.find("id=\"left-out\""));
    CHECK(section.substr(0, 900).find("权属单位自管") != std::string::npos);
}

TEST_CASE("candidates are compared in a table and, where they differ, in a chart with a line for each") {
    const Plan plan = make_small_plan();
    const std::string page = report_of(plan);
    const std::string section = page.substr(page.find("id=\"candidates\""));
    CHECK(section.find("★ 1") != std::string::npos);
    const std::string chart =
        section.substr(section.find("<svg"), section.find("</svg>") - section.find("<svg"));
    CHECK(count(chart, "fill=\"none\" stroke=") == 2);
    Plan alone = plan;
    alone.layouts.resize(1);
    CHECK(report_of(alone).find("各轴上端为较优") == std::string::npos);
}

TEST_CASE("every figure by which layouts are compared has a meaning that a report tells") {
    CHECK(find_meaning(unit_count_figure().column));
    for (const LayoutFigure& figure : layout_figures()) {
        INFO(figure.column);
        CHECK((figure.better == Figure::Better::neither || find_meaning(figure.column)));
    }
}

TEST_CASE("every figure has a formula, and one that may be unknown a reason why it is") {
    const auto tells = [](const Figure& figure) {
        INFO(figure.column);
        CHECK(find_formula(figure.column));
        CHECK((figure.null == Figure::Null::never || find_unknown_reason(figure.column)));
    };
    tells(unit_count_figure());
    for (const UnitFigure& figure : unit_figures()) tells(figure);
    for (const LayoutFigure& figure : layout_figures()) tells(figure);
    CHECK_FALSE(find_formula("no_such_column"));
}

TEST_CASE("names that would be markup, are very long or hold controls stay text") {
    Plan plan = make_small_plan();
    const std::string bad =
        "</td><script>alert(1)</script>]]>\x01\x1b[2J\"'&" + std::string(600, 'W') + "\xe2\x80\xae";
    for (Compound& compound : plan.ground.compounds) compound.name = bad, compound.key += bad;
    for (Community& community : plan.ground.communities) community.name = bad;
    for (Road& road : plan.site.roads) road.name = bad;
    for (Unit& unit : plan.layouts.front().units) unit.name = unit.code = unit.key = bad;
    plan.site.profile.title_zh = plan.site.profile.title_en = plan.site.profile.source = bad;
    plan.issues.push_back({Severity::error, bad, Stage::load, bad, 7, Message::verbatim(bad)});
    plan.metadata.emplace_back("command", bad);
    for (InputLayer& input : plan.site.inputs) input.path = input.name = bad;
    require_sound(plan);
}

TEST_CASE("a report of two hundred units, of one, without roads and without communities", "[slow]") {
    require_sound(make_rows(10, 20));
    require_sound(make_rows(1, 1));
    Plan bare = make_rows(2, 2);
    bare.site.roads.clear();
    bare.site.buildings.clear();
    bare.site.facilities.clear();
    bare.site.inputs.clear();
    bare.metadata.clear();
    bare.issues.clear();
    bare.ground.communities.clear();
    for (Unit& unit : bare.layouts.front().units) unit.community.reset();
    for (Compound& compound : bare.ground.compounds) compound.community.reset();
    require_sound(bare);
}

TEST_CASE("no text of the maps within a report overlaps another or leaves its map", "[slow]") {
    for (const Plan& plan : {make_small_plan(), make_rows(3, 5)})
        for (const std::string& map : find_maps(report_of(plan)))
            CHECK(find_overprints(map) == std::vector<std::string>{});
}
