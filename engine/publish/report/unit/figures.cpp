#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "publish/report/unit/parts.hpp"
#include "publish/report/words.hpp"

#include <utility>

namespace lifang {
namespace {

// Money and gates have parts of their own.
constexpr std::string_view figures[] = {"floor_area_m2",  "deviation",          "compounds",
                                        "buildings",      "households",         "residents",
                                        "area_m2",        "perimeter_m",        "polsby_popper",
                                        "coverage_share", "road_border_share",  "secondary_inside_m",
                                        "assumed_share",  "unknown_kind_share", "homogeneity",
                                        "robustness",     "retention",          "priority"};

}  // namespace

void write_unit_figures(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const std::string_view column : figures) {
        const UnitFigure& figure = unit_figure(column);
        const auto number = number_of<FiguresOfUnit>(unit, figure.member);
        pairs.emplace_back(table_heading(figure, matter.language()),
                           number ? figure_text(figure, number) : "");
    }
    if (unit.compounds_without_households > 0 && unit.households)
        pairs.emplace_back(matter.say({"compounds without households", "户数未知的小区"}),
                           std::to_string(unit.compounds_without_households));
    if (unit.mode)
        pairs.emplace_back(matter.say({"mode", "管理模式"}), mode_text(*unit.mode, matter.language()));
    html.pairs(pairs);
}

}  // namespace lifang
