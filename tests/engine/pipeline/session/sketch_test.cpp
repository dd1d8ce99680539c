// A session's state as a layout for the screen, at once and with all figures.
#include "pipeline/session/sketch.hpp"

#include "compound_row.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Run quiet(nullptr, 1);

void take(EditSession& session, const Request& request) {
    session.apply_unfinished(session.weigh({.requests = {request}}, quiet));
}

}  // namespace

TEST_CASE("the parent is shown as it is stored, as an edited layout without a key") {
    const RowPlan plan;
    const EditSession session = plan.open();
    const ShownLayout shown = show_parent(session);
    CHECK(shown.layout.key.empty());
    CHECK(shown.layout.label == LayoutLabel::edited);
    CHECK(shown.layout.parent_key == session.parent().key);
    CHECK(shown.numbers == std::vector{UnitId{0}, UnitId{1}});
    CHECK(shown.layout.units[0].area_shape.size() == 1);
    CHECK(shown.layout.unit_of_cell == session.parent().unit_of_cell);
}

TEST_CASE("a sketch knows at once what judging finds of compounds, and numbers its units as judging does") {
    const RowPlan plan;
    EditSession session = plan.open();
    const ShownLayout parent = show_parent(session);
    take(session, MoveCompounds{{id('C')}, unit_of(session, 'D')});  // AB | CDEF
    take(session, MoveCompounds{{id('F')}, std::nullopt});           // AB | CDE | F
    const ShownLayout sketch = sketch_layout(session, parent);
    const ShownLayout judged = order_by_numbers(session.evaluate_state(quiet), session.state());
    REQUIRE(sketch.numbers == judged.numbers);
    CHECK(sketch.layout.unit_of_compound == judged.layout.unit_of_compound);
    CHECK(sketch.layout.unit_of_cell == judged.layout.unit_of_cell);
    CHECK(sketch.layout.max_abs_deviation == Approx(judged.layout.max_abs_deviation));
    CHECK(sketch.layout.cut_length.value == Approx(judged.layout.cut_length.value));
    CHECK(sketch.layout.objective_value == Approx(judged.layout.objective_value));
    CHECK(sketch.layout.status == judged.layout.status);
    for (std::size_t i = 0; i < sketch.numbers.size(); ++i) {
        const Unit &quick = sketch.layout.units[i], &whole = judged.layout.units[i];
        CHECK(quick.floor_area == whole.floor_area);
        CHECK(quick.compounds == whole.compounds);
        CHECK(quick.households == whole.households);
        CHECK(quick.deviation == Approx(whole.deviation));
        CHECK(quick.area.value == Approx(whole.area.value).epsilon(1e-6));
        CHECK(quick.perimeter.value == Approx(whole.perimeter.value).epsilon(1e-6));
        CHECK(quick.violations == whole.violations);
        CHECK_FALSE(quick.robustness);
        CHECK(whole.robustness);
    }
    CHECK(sketch.layout.units[0].key == judged.layout.units[0].key);
    CHECK(sketch.layout.units[2].key == "new1");
    for (const UnitBorder& border : judged.layout.borders) CHECK((!border.b || border.a < *border.b));
}

TEST_CASE("units that a step leaves alone keep their judged figures and their places") {
    const RowPlan plan;
    EditSession session = plan.open();
    take(session, MoveCompounds{{id('F')}, std::nullopt});  // ABC | DE | F
    const ShownLayout judged = order_by_numbers(session.evaluate_state(quiet), session.state());
    take(session, MoveCompounds{{id('E')}, UnitId{2}});  // ABC | D | EF
    const ShownLayout sketch = sketch_layout(session, judged);
    CHECK(sketch.layout.units[0].robustness == judged.layout.units[0].robustness);
    CHECK_FALSE(sketch.layout.units[1].robustness);
    CHECK(sketch.layout.units[2].key == judged.layout.units[2].key);  // named when it was judged
    CHECK_FALSE(sketch.layout.robustness);
    take(session, MergeUnits{{UnitId{0}, UnitId{1}}});  // ABCD | EF
    CHECK(sketch_layout(session, judged).numbers == std::vector{UnitId{0}, UnitId{2}});
    session.undo();
    session.undo();
    CHECK(sketch_layout(session, judged).layout.robustness == judged.layout.robustness);  // nothing changed
}
