#include "geometry/measure.hpp"
#include "scene/emphasis.hpp"
#include "scene/ground_tiles.hpp"
#include "scene/measure_tiles.hpp"
#include "scene/pass.hpp"
#include "scene/services.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using lifang::testing::draw_plan;

namespace {

struct Picture {
    GroundPtr ground;
    std::shared_ptr<const LayoutView> view;
    Drawing drawing;

    explicit Picture(Plan plan, std::size_t layout = 0)
        : ground(std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)))) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(Subject::unit_borders); ++i)
            drawing.put(static_cast<Subject>(i), make_ground_tiles(*ground, static_cast<Subject>(i)));
        show(layout_ptr(layout));
    }

    LayoutPtr layout_ptr(std::size_t layout) const {
        return std::make_shared<const PlannedLayout>(ground->layout(layout));
    }
    void show(const LayoutPtr& layout, const FillChoice& fill = {}) {
        view = std::make_shared<const LayoutView>(ground, layout, fill, light_style(), view.get());
        view->draw(drawing);
        emphasize({}, nullptr);
    }
    void emphasize(const Emphasis& emphasis, const Emphasis* before) {
        draw_unit_emphasis(drawing, *view, emphasis, before, light_style());
        draw_compound_emphasis(drawing, *ground, emphasis, before);
    }
    double area(Subject subject) const { return measure(*drawing.find(subject)).area_m2; }
    std::size_t triangles(Subject subject) const {
        std::size_t count = 0;
        for (const TilePtr& tile : *drawing.find(subject)) count += tile->indices.size() / 3;
        return count;
    }
    double length(Subject subject) const { return measure(*drawing.find(subject)).length_m; }
    Colour colour_of_cell(std::size_t cell) const { return drawing.find(Tint::units)->at(cell); }
    Colour colour_of_compound(std::size_t compound) const {
        return drawing.find(Tint::compounds)->at(compound);
    }
};

constexpr double square = 100.0 * 100.0;      // of the letters' grid, m²
constexpr double rounding = 0.005;            // of lengths
const std::vector<std::string> map = {"AAB",  //
                                      "C~B"};

}  // namespace

TEST_CASE("every fill covers exactly what it stands for") {
    const Picture picture(draw_plan(map, {{"A", "B"}}));
    CHECK(picture.area(Subject::district) == Approx(6 * square));
    CHECK(picture.area(Subject::cells) == Approx(6 * square));
    CHECK(picture.area(Subject::water) == Approx(square));
    double footprints = 0.0, buildings = 0.0;
    for (const Compound& compound : picture.ground->plan().ground.compounds)
        footprints += area(compound.footprint).value;
    for (const Building& building : picture.ground->plan().site.buildings)
        buildings += area(building.footprint).value;
    CHECK(picture.area(Subject::compounds) == Approx(footprints));
    CHECK(picture.area(Subject::buildings) == Approx(buildings));
    CHECK(picture.area(Subject::out_of_scope) == Approx(square));  // C is in no unit
}

TEST_CASE("the borders of units are those between cells of different units, and the district's edge") {
    const Picture one(draw_plan(map, {{"AB"}}));
    // around A and B: 300 + 200 + 100 to the water and C, then 100 + 100 back
    CHECK(one.length(Subject::unit_borders) == Approx(1000.0).epsilon(rounding));
    const Picture two(draw_plan(map, {{"A", "B"}}));
    CHECK(two.length(Subject::unit_borders) == Approx(1100.0).epsilon(rounding));
    CHECK(two.length(Subject::cell_borders) > two.length(Subject::unit_borders));
}

TEST_CASE("amber is for units that break a rule, and only for them") {
    const Picture strict(draw_plan({"AABB", "AABB"}, {{"A", "B"}}));
    CHECK(strict.length(Subject::violations) == 0.0);  // 100,000 m² each
    const Picture loose(draw_plan({"AAAB", "AAAA"}, {{"A", "B"}}));
    CHECK(loose.length(Subject::violations) > 0.0);
}

TEST_CASE("a compound has the colour of its unit, one left out is grey, one without a unit says so") {
    Picture picture(draw_plan({"AABB", "AABB", "CCDE"}, {{"AC", "B", "D"}}));
    const Style& style = light_style();
    CHECK(picture.colour_of_compound(0) == picture.colour_of_compound(2));
    CHECK_FALSE(picture.colour_of_compound(0) == picture.colour_of_compound(1));
    CHECK(picture.colour_of_compound(4) == style.out_of_scope);
    PlannedLayout unfinished = picture.ground->layout(0);
    unfinished.unit_of_compound[3] = std::nullopt;
    unfinished.unit_of_cell[3] = std::nullopt;
    picture.show(std::make_shared<const PlannedLayout>(unfinished));
    CHECK(picture.colour_of_compound(3) == style.unassigned);
    CHECK(picture.colour_of_cell(3).a == 0);
}

TEST_CASE("an edit recolours what it moved, keeps every other colour, and draws only borders that changed") {
    Picture picture(draw_plan({"AABBEE", "AABBEE", "CCDDFF", "CCDDFF"}, {{"A", "B", "C", "D", "E", "F"}}));
    std::vector<Colour> before;
    for (std::size_t i = 0; i < 6; ++i) before.push_back(picture.colour_of_compound(i));
    PlannedLayout edited = picture.ground->layout(0);
    edited.key.clear();                                       // in no file
    edited.unit_of_compound[3] = edited.unit_of_compound[2];  // D joins C
    edited.unit_of_cell[3] = edited.unit_of_cell[2];
    const double length = picture.length(Subject::unit_borders);
    picture.show(std::make_shared<const PlannedLayout>(edited));
    for (const std::size_t i : {0, 1, 2, 4, 5}) CHECK(picture.colour_of_compound(i) == before[i]);
    CHECK(picture.colour_of_compound(3) == before[2]);
    CHECK(picture.length(Subject::unit_borders) == Approx(length - 200.0).epsilon(rounding));

    const std::uint64_t made = count_made_tiles();
    const auto same = std::make_shared<const PlannedLayout>(edited);
    const LayoutView again(picture.ground, same, {}, light_style(), picture.view.get());
    CHECK(again.drawn_groups() == 0);
    CHECK(count_made_tiles() == made);
}

TEST_CASE("an edit draws the gates of the units that it touched, and takes the others over") {
    Plan plan = draw_plan({"AABB", "AABB", "CCDD", "CCDD"}, {{"A", "B", "C", "D"}});
    const auto put = [&](std::size_t unit, double x, double y) {
        Gate gate;
        gate.at = {x, y};
        gate.kind = GateKind::keep;
        plan.layouts[0].units[unit].gates_at.push_back(gate);
    };
    put(0, 0.0, 350.0);
    put(1, 400.0, 350.0);
    put(3, 400.0, 50.0);
    Picture picture(std::move(plan));
    CHECK(picture.view->drawn_sign_groups() == 3);
    const std::size_t three = picture.triangles(Subject::gates_kept);
    CHECK(three > 0);
    PlannedLayout edited = picture.ground->layout(0);
    edited.units[1].gates_at.clear();  // not known until it is judged
    picture.show(std::make_shared<const PlannedLayout>(edited));
    CHECK(picture.view->drawn_sign_groups() == 0);
    CHECK(picture.triangles(Subject::gates_kept) == three / 3 * 2);
    edited.units[1].gates_at = picture.ground->layout(0).units[1].gates_at;
    picture.show(std::make_shared<const PlannedLayout>(edited));
    CHECK(picture.view->drawn_sign_groups() == 1);
    CHECK(picture.triangles(Subject::gates_kept) == three);
}

TEST_CASE("filled by a figure, units say it in the colours of its classes") {
    Picture picture(draw_plan({"AAAB", "AAAB"}, {{"A", "B"}}));  // +50 % and −50 %
    picture.show(picture.layout_ptr(0), {"deviation"});
    const Style& style = light_style();
    CHECK(picture.view->fills().classes == deviation_classes(style.diverging));
    CHECK(picture.colour_of_compound(0) == style.diverging.back());
    CHECK(picture.colour_of_compound(1) == style.diverging.front());
    picture.show(picture.layout_ptr(0), {"floor_area_m2"});
    CHECK(picture.colour_of_compound(0) == style.sequential.back());
    CHECK(picture.colour_of_compound(1) == style.sequential.front());
    REQUIRE(picture.view->fills().classes.size() == 6);  // 50,000 and 150,000 m² in steps of 20,000
    CHECK(picture.view->fills().classes[1].from == 60000.0);
    CHECK_FALSE(picture.view->fills().has_unknown);
    picture.show(picture.layout_ptr(0), {"monthly_net_cny"});  // not known here
    CHECK(picture.colour_of_compound(0) == style.unknown);
    CHECK(picture.view->fills().has_unknown);
    CHECK(picture.view->fills().classes.empty());
}

TEST_CASE("choosing a unit outlines it and dims the others, and a compound is outlined by itself") {
    Picture picture(draw_plan(map, {{"A", "B"}}));
    CHECK_FALSE(picture.drawing.find(Tint::veil));
    Emphasis emphasis;
    emphasis.units = {UnitId{0}};
    emphasis.compounds = {CompoundId{1}};
    emphasis.marked[static_cast<std::size_t>(Mark::breaks)] = {CompoundId{0}, CompoundId{999}};
    picture.emphasize(emphasis, nullptr);
    CHECK(picture.length(Subject::chosen_units) == Approx(600.0).epsilon(rounding));
    CHECK(picture.length(Subject::chosen_compounds) == Approx(600.0).epsilon(rounding));
    CHECK(picture.area(Subject::marked_breaks) == Approx(2 * square));  // hatched, not outlined
    CHECK(picture.length(Subject::marked_unserved) == 0.0);
    const auto& veil = *picture.drawing.find(Tint::veil);
    CHECK(veil[0].a == 0);  // the cell of A
    CHECK(veil[1].a > 0);
    CHECK(veil[2].a == 0);  // C is in no unit: nothing to dim
    const Emphasis none;
    picture.emphasize(none, &emphasis);
    CHECK_FALSE(picture.drawing.find(Tint::veil));
    CHECK(picture.length(Subject::chosen_units) == 0.0);
}

TEST_CASE("layers are drawn in their order, streets as casing and carriageway, and turned off by class") {
    LayerChoice choice = usual_layers();
    const auto passes = make_passes(light_style(), choice.order);
    const auto place = [&](Subject subject) {
        return std::find_if(passes.begin(), passes.end(),
                            [&](const Pass& p) { return p.subject == subject; }) -
               passes.begin();
    };
    CHECK(place(Subject::district) == 0);
    CHECK(place(Subject::landuse) < place(Subject::cells));
    CHECK(place(Subject::cells) < place(Subject::buildings));
    CHECK(place(Subject::buildings) < place(Subject::primary_roads));
    CHECK(place(Subject::rails) < place(Subject::unit_borders));
    const auto shown = [&](Subject subject, double scale) {
        return std::count_if(passes.begin(), passes.end(), [&](const Pass& pass) {
            return pass.subject == subject && is_shown(pass, choice, scale);
        });
    };
    CHECK(shown(Subject::primary_roads, 1.0) == 2);
    CHECK(shown(Subject::paths, 0.5) == 2);
    CHECK(shown(Subject::paths, 10.0) == 0);  // too many for the scale
    choice.road_classes.reset(static_cast<std::size_t>(Barrier::primary));
    CHECK(shown(Subject::primary_roads, 1.0) == 0);
    CHECK(shown(Subject::trunk_roads, 1.0) == 2);
    CHECK(shown(Subject::gates_kept, 1.0) == 0);
    choice.shown.set(static_cast<std::size_t>(Layer::gates));
    CHECK(shown(Subject::gates_kept, 1.0) == 2);
    std::swap(choice.order.front(), choice.order.back());
    const auto turned = make_passes(light_style(), choice.order);
    CHECK(turned[1].subject == Subject::issues);
}

TEST_CASE("lines keep a readable width at every scale") {
    const Width street{7.0, 1.4, 26.0};
    CHECK(street.at(0.1) == Approx(2.6));  // no wider than 26 pixels
    CHECK(street.at(1.0) == Approx(7.0));
    CHECK(street.at(50.0) == Approx(70.0));  // no thinner than 1.4
    for (const double scale : {0.07, 0.9, 3.3, 41.0}) {
        const double drawn_for = metres_per_pixel_of(scale_step(scale));
        CHECK(drawn_for / scale > 0.8);  // half a step: 2^(1/4) = 1.19
        CHECK(drawn_for / scale < 1.2);
    }
}

TEST_CASE("facilities are coloured by kind, and hidden kinds are transparent") {
    const Plan plan = testing::make_small_plan();
    REQUIRE_FALSE(plan.site.facilities.empty());
    const std::string kind = plan.site.facilities.front().kind;
    const auto shown = make_facility_colours(plan, {}, light_style());
    CHECK(shown.front().a == 255);
    const ServiceChoice hidden{{kind}, 0.0};
    CHECK(make_facility_colours(plan, hidden, light_style()).front().a == 0);
    CHECK(make_facility_seams(plan, hidden, light_style()).front().a == 0);
}
