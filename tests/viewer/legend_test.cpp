// What a legend lists, and the classes of a fill.
#include "scene/legend.hpp"

#include "scene/classes.hpp"
#include "scene/ground_tiles.hpp"
#include "scene/layout_view.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

namespace {

const std::vector<Colour> grey_scale = {rgb(0x000000), rgb(0xffffff)};

std::vector<double> bounds_of(const std::vector<FillClass>& classes) {
    std::vector<double> bounds;
    for (const FillClass& its : classes) bounds.push_back(its.from);
    if (!classes.empty()) bounds.push_back(classes.back().to);
    return bounds;
}

/// A quarter with a river and a compound that takes no part.
struct Picture {
    GroundPtr ground = std::make_shared<const Ground>(
        std::make_shared<const Plan>(testing::draw_plan({"AAAB|", "A~CB|"}, {{"A", "B"}})));
    Drawing drawing;
    LayerChoice choice = usual_layers();

    Picture() {
        for (std::size_t i = 0; i < static_cast<std::size_t>(Subject::unit_borders); ++i)
            drawing.put(static_cast<Subject>(i), make_ground_tiles(*ground, static_cast<Subject>(i)));
        drawing.put(Tint::landuse, make_landuse_colours(ground->plan(), light_style()));
        show(ground->layout(0));
    }
    void show(const PlannedLayout& layout) {
        const LayoutView view(ground, std::make_shared<const PlannedLayout>(layout), {}, light_style());
        view.draw(drawing);
    }
    bool lists(LegendEntry entry, double metres_per_pixel = 1.0) const {
        const auto passes = make_passes(light_style(), choice.order);
        for (const Layer layer : choice.order) {
            const auto drawn = list_drawn(drawing, passes, layer, choice, light_style(), metres_per_pixel);
            if (std::find(drawn.begin(), drawn.end(), entry) != drawn.end()) return true;
        }
        return false;
    }
};

}  // namespace

TEST_CASE("classes have round bounds, six at most, and hold every value") {
    CHECK(bounds_of(make_classes({82000.0, 131000.0}, 0.0, grey_scale)) ==
          std::vector{80000.0, 90000.0, 100000.0, 110000.0, 120000.0, 130000.0, 140000.0});
    CHECK(bounds_of(make_classes({31.0, 99.0}, 0.0, grey_scale)) ==
          std::vector{20.0, 40.0, 60.0, 80.0, 100.0});
    CHECK(bounds_of(make_classes({-12000.0, 43000.0}, 0.0, grey_scale)) ==
          std::vector{-20000.0, 0.0, 20000.0, 40000.0, 60000.0});
    CHECK(bounds_of(make_classes({1.0, 2.0, 3.0}, 1.0, grey_scale)) == std::vector{1.0, 2.0, 3.0, 4.0});
    CHECK(bounds_of(make_classes({0.0, 1.0}, 0.0, grey_scale)).back() == Approx(1.0));  // not 120 %
    CHECK(bounds_of(make_classes({0.5, 1.1}, 0.0, grey_scale)).back() == Approx(1.1));  // 11.000000000000002
    CHECK(make_classes({}, 0.0, grey_scale).empty());
    const auto one = make_classes({7.0, 7.0}, 0.0, grey_scale);
    REQUIRE(one.size() == 1);
    CHECK(find_class(one, 7.0) == 0);
    for (const double greatest : {1.0, 1.01, 7.0, 60.0, 99.0, 123456.0}) {
        const auto classes = make_classes({0.5, greatest}, 0.0, grey_scale);
        CAPTURE(greatest);
        CHECK(classes.size() >= 2);
        CHECK(classes.size() <= 6);
        CHECK(classes.front().from <= 0.5);
        CHECK(classes.back().to >= greatest);
        CHECK(find_class(classes, greatest) == classes.size() - 1);
        CHECK(classes.front().colour == grey_scale.front());
        CHECK(classes.back().colour == grey_scale.back());
    }
}

TEST_CASE("a deviation is in the same class in every layout") {
    const auto classes = deviation_classes(light_style().diverging);
    REQUIRE(classes.size() == 7);
    CHECK(find_class(classes, -0.9) == 0);
    CHECK(find_class(classes, -0.3) == 1);  // from the bound on
    CHECK(find_class(classes, 0.0) == 3);
    CHECK(find_class(classes, 0.05) == 4);
    CHECK(find_class(classes, 2.0) == 6);
    CHECK(classes[3].colour == light_style().diverging[3]);
}

TEST_CASE("the legend lists what is drawn, and nothing else") {
    Picture picture;
    for (const LegendEntry entry :
         {LegendEntry::unit, LegendEntry::unit_border, LegendEntry::water, LegendEntry::building,
          LegendEntry::out_of_scope, LegendEntry::violation}) {
        CAPTURE(to_text(entry));
        CHECK(picture.lists(entry));
    }
    for (const LegendEntry entry :
         {LegendEntry::unassigned, LegendEntry::park, LegendEntry::railway, LegendEntry::cell,
          LegendEntry::gate_kept, LegendEntry::issue_error, LegendEntry::station}) {
        CAPTURE(to_text(entry));
        CHECK_FALSE(picture.lists(entry));
    }
    picture.choice.shown.set(static_cast<std::size_t>(Layer::cells));
    CHECK(picture.lists(LegendEntry::cell));
    CHECK_FALSE(picture.lists(LegendEntry::cell, 20.0));  // hidden at this scale
    picture.choice.shown.reset(static_cast<std::size_t>(Layer::water));
    CHECK_FALSE(picture.lists(LegendEntry::water));
    PlannedLayout unfinished = picture.ground->layout(0);
    unfinished.unit_of_compound[1] = unfinished.unit_of_cell[1] = std::nullopt;
    picture.show(unfinished);
    CHECK(picture.lists(LegendEntry::unassigned));
}

TEST_CASE("every entry and every layer has a sample of its own") {
    std::vector<Swatch> samples;
    for (std::size_t i = 0; i < codes_of<LegendEntry>.size(); ++i) {
        samples.push_back(swatch_of(light_style(), static_cast<LegendEntry>(i)));
        CHECK_FALSE(samples.back().fills.empty());
        for (std::size_t j = 0; j < i; ++j) {
            CAPTURE(codes_of<LegendEntry>[i], codes_of<LegendEntry>[j]);
            CHECK_FALSE(samples[i] == samples[j]);
        }
    }
    for (const Layer layer : usual_layers().order)
        CHECK_FALSE(layer_swatch(light_style(), layer, std::nullopt).fills.empty());
}
