#include "panels/compare/comparison.hpp"

#include "panels/desk.hpp"

#include <QSignalSpy>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// A row of squares, 25,000 m² and 300 households each: B goes from A's unit to C's.
Plan one_moves() {
    Plan plan = draw_plan({"ABCD"}, {{"AB", "CD"}, {"A", "BCD"}});
    plan.ground.compounds[1].households.reset();
    return plan;
}

QVariantMap figure(const Comparison& comparison, const QString& name) {
    for (const QVariant& row : comparison.figures())
        if (row.toMap()["name"] == name) return row.toMap();
    return {};
}

}  // namespace

TEST_CASE("what moves between two layouts, from which unit to which") {
    Desk desk(one_moves());
    Comparison comparison;
    comparison.setWorkspace(&desk.workspace);
    CHECK(comparison.other() == 1);
    REQUIRE(comparison.moves()->rowCount() == 1);
    CHECK(text(*comparison.moves(), 0, MoveList::TitleRole).contains("B"));
    CHECK(text(*comparison.moves(), 0, MoveList::FromRole) == "LT-01");
    CHECK(text(*comparison.moves(), 0, MoveList::ToRole) == "LT-02");
    CHECK(text(*comparison.moves(), 0, MoveList::FloorAreaRole) == "25,000 m²");
    CHECK(text(*comparison.moves(), 0, MoveList::HouseholdsRole) == "households not known");
    CHECK(comparison.movedCompounds() == QList<int>{1});
    CHECK(comparison.summary() == "75.0% of the floor area stays with its unit; 0 of 2 units are the same.");

    desk.workspace.setShown(1);  // the other way round
    CHECK(comparison.other() == 0);
    CHECK(text(*comparison.moves(), 0, MoveList::FromRole) == "LT-02");
    CHECK(text(*comparison.moves(), 0, MoveList::ToRole) == "LT-01");
}

TEST_CASE("a comparison that nobody sees is made when it is seen again, once") {
    Desk desk(one_moves());
    Comparison comparison;
    comparison.setWorkspace(&desk.workspace);
    QSignalSpy made(comparison.moves(), &QAbstractItemModel::modelReset);
    comparison.setActive(false);
    desk.workspace.setShown(1);
    desk.workspace.setShown(0);
    desk.workspace.setShown(1);
    CHECK(made.count() == 0);
    comparison.setActive(true);
    CHECK(made.count() == 1);
    CHECK(text(*comparison.moves(), 0, MoveList::FromRole) == "LT-02");
    comparison.setActive(false);
    comparison.setActive(true);  // nothing changed meanwhile
    CHECK(made.count() == 1);
}

TEST_CASE("figures of two layouts differ by what is better") {
    Desk desk(one_moves());
    Comparison comparison;
    comparison.setWorkspace(&desk.workspace);
    // units of 50,000 and 50,000 m² against 25,000 and 75,000, the target being 100,000
    CHECK(figure(comparison, "Units")["difference"] == "=");
    CHECK(figure(comparison, "Units")["better"] == 0);
    const QVariantMap largest = figure(comparison, "Largest deviation");
    CHECK(largest["here"] == "50.0%");
    CHECK(largest["there"] == "75.0%");
    CHECK(largest["difference"] == "+25.0%");
    CHECK(largest["better"] == -1);  // the shown one
}

TEST_CASE("a plan with one layout has nothing to compare") {
    Desk desk(draw_plan({"AB"}, {{"AB"}}));
    Comparison comparison;
    comparison.setWorkspace(&desk.workspace);
    CHECK(comparison.other() == -1);
    CHECK(comparison.moves()->rowCount() == 0);
    CHECK(comparison.figures().isEmpty());
    CHECK(comparison.summary().isEmpty());
}

TEST_CASE("moved compounds are put in the order that is asked for") {
    Plan plan = draw_plan({"ABCDEF"}, {{"AB", "CD", "EF"}, {"A", "BCD", "EF"}, {"AC", "BDE", "F"}});
    plan.ground.compounds[4].floor_area = SquareMeters{140000.0};
    Desk desk(std::move(plan));
    Comparison comparison;
    comparison.setWorkspace(&desk.workspace);
    comparison.setOther(2);
    const int all = comparison.moves()->rowCount();
    REQUIRE(all > 1);
    comparison.moves()->setOrder(MoveList::ByFloorArea);
    std::vector<double> floor_areas;
    for (int row = 0; row < all; ++row) {
        const int compound = comparison.moves()->index(row).data(MoveList::CompoundRole).toInt();
        floor_areas.push_back(desk.workspace.ground()
                                  ->plan()
                                  .ground.compounds[static_cast<std::size_t>(compound)]
                                  .floor_area.value);
    }
    CHECK(std::ranges::is_sorted(floor_areas, std::ranges::greater{}));
    CHECK(comparison.moves()->rowCount() == all);
}
