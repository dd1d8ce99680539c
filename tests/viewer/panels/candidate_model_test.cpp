#include "panels/candidates/candidate_model.hpp"

#include "geometry/measure.hpp"
#include "panels/candidates/layout_picture.hpp"
#include "panels/desk.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

int find_axis(const TradeAxesModel& axes, const QString& name) {
    for (int axis = 0; axis < axes.rowCount(); ++axis)
        if (axes.nameOf(axis) == name) return axis;
    return -1;
}

QStringList keys(const CandidateModel& candidates) {
    QStringList list;
    for (int row = 0; row < candidates.rowCount(); ++row) list << text(candidates, row, LayoutList::KeyRole);
    return list;
}

}  // namespace

TEST_CASE("candidates are put in the order of a figure, the better end first") {
    Desk desk(six_compounds());
    CandidateModel candidates;
    candidates.setWorkspace(&desk.workspace);
    CHECK(keys(candidates) == QStringList{"1", "2"});
    candidates.setOrder("units");  // 6 and 4
    CHECK(keys(candidates) == QStringList{"2", "1"});
    candidates.setOrder("mean_abs_deviation");  // 12.5 %; AD 100 %, B 0 %, E 25 %, CF 50 %
    CHECK(keys(candidates) == QStringList{"1", "2"});
    candidates.setOrder({});
    const QVariantList figures = candidates.index(0, 0).data(LayoutList::AllFiguresRole).toList();
    CHECK(figures.at(0).toMap()["value"] == "6");
    CHECK(figures.at(1).toMap()["value"] == "5 of 6");
    CHECK(figures.at(2).toMap()["value"] == "12.5%");
    CHECK(figures.at(2).toMap()["meaning"].toString().contains("Lower is better"));
}

TEST_CASE("an axis has the better end at 1, and a brush filters the list") {
    Desk desk(six_compounds());
    CandidateModel candidates;
    candidates.setWorkspace(&desk.workspace);
    TradeAxesModel& axes = *candidates.axes();
    const int units = find_axis(axes, "Units");
    REQUIRE(units >= 0);
    CHECK(axes.placeOf(units, 0) == 0.0);
    CHECK(axes.placeOf(units, 1) == 1.0);
    CHECK(text(axes, units, TradeAxesModel::BestRole) == "4");
    axes.brush(units, 1.1, 0.6);  // either order, and beyond the end
    CHECK(axes.isBrushed());
    CHECK(keys(candidates) == QStringList{"2"});
    CHECK_FALSE(candidates.accepts(0));
    const int deviation = find_axis(axes, "Mean deviation");
    axes.brush(deviation, 0.5, 1.0);  // the other one is better there: nobody is left
    CHECK(keys(candidates).isEmpty());
    axes.brush(deviation, 0.3, 0.3);  // no breadth: lifted
    CHECK(keys(candidates) == QStringList{"2"});
    axes.clearBrushes();
    CHECK(candidates.count() == 2);
    CHECK(axes.placeOf(99, 0) == -1.0);
}

TEST_CASE("a small map has every unit in its place, by the units of the cells") {
    Desk desk(six_compounds());
    const scene::Ground& ground = *desk.workspace.ground();
    PlannedLayout layout = *desk.workspace.layout();
    const QSize size(124, 84);
    const auto colour_of = [&](char compound, const QImage& picture) {
        const Box box = ground.bounds();
        const double scale = std::min(120.0 / box.width(), 80.0 / box.height());
        const Point at = ground.origin().local(
            centroid(ground.plan().ground.cells[static_cast<std::size_t>(compound - 'A')].area));
        return picture.pixel(static_cast<int>(62.0 + (at.x - (box.min.x + box.max.x) / 2.0) * scale),
                             static_cast<int>(42.0 - (at.y - (box.min.y + box.max.y) / 2.0) * scale));
    };
    const QImage before = draw_layout_picture(ground, layout, size, scene::light_style());
    CHECK(colour_of('A', before) != colour_of('D', before));
    CHECK(colour_of('A', before) != colour_of('B', before));
    CHECK(qAlpha(before.pixel(0, 0)) == 0);  // beside the district
    // A goes to the unit of D: the stored polygons know nothing of it
    layout.unit_of_cell[0] = layout.unit_of_cell[3];
    const QImage after = draw_layout_picture(ground, layout, size, scene::light_style());
    CHECK(colour_of('A', after) == colour_of('D', after));
}
