#include "core/figures/table.hpp"
#include "model/figure_line.hpp"
#include "panels/unit/unit_parts.hpp"

namespace lifang {
namespace {

struct Group {
    const char* title;
    std::vector<std::string_view> columns;
};

/// Money and gates have parts of their own.
const std::vector<Group>& groups() {
    static const std::vector<Group> all = {
        {QT_TRANSLATE_NOOP("UnitSheet", "Size"),
         {"floor_area_m2", "deviation", "compounds", "buildings", "households",
          "compounds_without_households", "residents", "area_m2"}},
        {QT_TRANSLATE_NOOP("UnitSheet", "Shape and borders"),
         {"perimeter_m", "polsby_popper", "road_border_share", "roads_only_border_share",
          "secondary_inside_m"}},
        {QT_TRANSLATE_NOOP("UnitSheet", "What it rests on"),
         {"assumed_share", "unknown_kind_share", "homogeneity", "retention"}}};
    return all;
}

}  // namespace

void add_figures(const UnitMatter& matter, std::vector<Line>& lines) {
    const Unit& unit = matter.unit();
    for (const Group& group : groups())
        for (const std::string_view column : group.columns) {
            const UnitFigure& figure = unit_figure(column);
            Line line = figure_line(figure, number_of<FiguresOfUnit>(unit, figure.member), matter.language);
            line.section = UnitWords::tr(group.title);
            // a sum over some compounds only is a lower bound and says so
            if (column == "households" && unit.households && unit.compounds_without_households > 0)
                line.value = UnitWords::tr("at least %1").arg(line.value);
            lines.push_back(std::move(line));
        }
}

}  // namespace lifang
