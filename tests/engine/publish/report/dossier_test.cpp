#include "publish/report/dossier.hpp"

#include "core/figures/table.hpp"
#include "report/pages.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::vector<std::optional<double>> figures_of(const Unit& unit) {
    std::vector<std::optional<double>> figures;
    for (const UnitFigure& figure : unit_figures())
        figures.push_back(number_of<FiguresOfUnit>(unit, figure.member));
    return figures;
}

/// Both units of the first layout made one.
MergeJudgement merge_all(const Plan& plan) {
    const PlannedLayout& layout = plan.layouts.front();
    MergeJudgement merger;
    merger.whole.unit = layout.units.front();
    merger.whole.unit.floor_area = SquareMeters{};
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        MergeJudgement::Part part{layout.units[i], {}, figures_of(layout.units[i])};
        for (std::size_t c = 0; c < layout.unit_of_compound.size(); ++c)
            if (layout.unit_of_compound[c] == UnitId{i}) part.compounds.emplace_back(c);
        merger.whole.unit.floor_area += part.unit.floor_area;
        merger.whole.compounds.insert(merger.whole.compounds.end(), part.compounds.begin(),
                                      part.compounds.end());
        merger.units.push_back({part.unit, i == 0 ? std::optional(merger.whole.unit) : std::nullopt});
        merger.parts.push_back(std::move(part));
    }
    std::ranges::sort(merger.whole.compounds);
    merger.whole.figures = figures_of(merger.whole.unit);
    merger.sums.resize(unit_figures().size());
    merger.sums.front() = merger.whole.unit.floor_area.value;
    merger.roads = {{Barrier::secondary, "东风路", Meters{200.4}}};
    merger.managers = {{Management::none, 4, SquareMeters{160000.0}, 1600},
                       {std::nullopt, 1, SquareMeters{40000.0}, std::nullopt}};
    merger.consents = merger.whole.compounds;
    merger.rules = {
        {MergeRule::scale_incentive, MergeRuleState::met, Message::verbatim("200,000 ≥ 50,000"),
         "service.incentive_min_m2"},
        {MergeRule::greatest_size, MergeRuleState::broken, Message::verbatim("200,000 > 130,000"), ""}};
    merger.layout_before = layout, merger.layout_after = layout;
    merger.units_before = 2, merger.units_after = 1;
    return merger;
}

std::string dossier_of(const Plan& plan, const MergeJudgement& merger, const std::string& language = "zh") {
    DossierOptions options;
    options.language = language;
    options.command = "lifang merge plan.gpkg --layout 1 --units u01,u02";
    return make_dossier(plan, plan.layouts.front(), merger, options);
}

}  // namespace

TEST_CASE("a merge dossier is one sound page in both languages") {
    const Plan plan = make_small_plan();
    for (const char* language : {"zh", "en"})
        CHECK(find_page_faults(dossier_of(plan, merge_all(plan), language)) == std::vector<std::string>{});
}

TEST_CASE(
    "a merge dossier has a line to sign on for each owners' assembly, and says whose consent is not known") {
    Plan plan = make_small_plan();
    for (Compound& compound : plan.ground.compounds) compound.consent.reset();
    plan.ground.compounds.front().consent = 0.72;
    const MergeJudgement merger = merge_all(plan);
    const std::string page = dossier_of(plan, merger);
    const std::string list = page.substr(page.find("class=\"signatures\""));
    CHECK(count(list, "□ 同意 □ 不同意") == static_cast<int>(merger.consents.size()));
    CHECK(count(list, "72 %") == 1);
    CHECK(count(list, ">未知<") == static_cast<int>(merger.consents.size()) - 1);
}

TEST_CASE("a merge dossier tells figures before and after, rules, roads, managers, codes and the command") {
    const Plan plan = make_small_plan();
    const std::string page = dossier_of(plan, merge_all(plan), "en");
    for (const char* text : {"200,000 ≥ 50,000", "service.incentive_min_m2", "200,000 &gt; 130,000", "东风路",
                             "not known", "gone", "--units u01,u02"}) {
        INFO(text);
        CHECK(page.find(text) != std::string::npos);
    }
    CHECK(page.find(">residents<") == std::string::npos);  // nobody knows them
}

TEST_CASE("a merge dossier of names that would be markup stays text") {
    Plan plan = make_small_plan();
    const std::string bad = "</td><script>alert(1)</script>]]>\x01\"'&";
    for (Compound& compound : plan.ground.compounds) compound.name = bad;
    for (Unit& unit : plan.layouts.front().units) unit.name = unit.code = bad;
    MergeJudgement merger = merge_all(plan);
    merger.roads.front().name = bad;
    merger.rules.front().what = Message::verbatim(bad);
    CHECK(find_page_faults(dossier_of(plan, merger)) == std::vector<std::string>{});
}
