// What holds for the labels of any map, tried on random ones.
#include "geometry/measure.hpp"
#include "labels/random_map.hpp"
#include "support/small_plan.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using lifang::testing::content_of;
using lifang::testing::draw_plan;
using lifang::testing::draw_random_plan;

namespace {

GroundPtr ground_of(Plan plan) {
    return std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)));
}

/// A window of 900 × 700 pixels, its north-western corner so far from the ground's origin.
LabelPlacer::Sight look(double metres_per_pixel, double x = -450.0, double y = -350.0) {
    return {metres_per_pixel, {{x, y}, {x + 900.0, y + 700.0}}, {}};
}

std::string text_of(const Label& label) {
    std::string text;
    for (const LabelPiece& piece : label.pieces) text += piece.text;
    return text;
}

bool is_within(const Box& inner, const Box& outer) {
    return inner.min.x >= outer.min.x && inner.max.x <= outer.max.x && inner.min.y >= outer.min.y &&
           inner.max.y <= outer.max.y;
}

/// Where everything is, as one value to compare.
std::set<std::string> written(const std::vector<const Label*>& labels, const Box& within) {
    std::set<std::string> all;
    for (const Label* label : labels) {
        const Box box = label->bounds();
        if (!is_within(box, within)) continue;
        all.insert(text_of(*label) + "@" + std::to_string(box.min.x) + "," + std::to_string(box.min.y));
    }
    return all;
}

Point to_local(Pixel map, double metres_per_pixel) {
    return {map.x * metres_per_pixel, -map.y * metres_per_pixel};
}

/// The lines between units and around them, pixels of the map.
std::vector<TextBox> unit_borders(const UnitOutlines& units, double metres_per_pixel) {
    std::vector<TextBox> edges;
    const auto pixel = [&](Point p) { return Pixel{p.x / metres_per_pixel, -p.y / metres_per_pixel}; };
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        for (const Polygon& polygon : units[unit].area)
            for (std::size_t i = 0; i + 1 < polygon.outer.size(); ++i)
                edges.push_back(box_of_line(pixel(polygon.outer[i]), pixel(polygon.outer[i + 1]), 0.01));
    return edges;
}

void check_no_two_overlap(const std::vector<const Label*>& labels) {
    std::vector<const LabelPiece*> pieces;
    for (const Label* label : labels)
        for (const LabelPiece& piece : label->pieces) pieces.push_back(&piece);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        for (std::size_t j = i + 1; j < pieces.size(); ++j) {
            INFO(pieces[i]->text << " and " << pieces[j]->text);
            CHECK_FALSE(overlap(pieces[i]->box, pieces[j]->box));
        }
}

void check_borders(const Label& label, const std::vector<TextBox>& borders) {
    const Pixel first = label.pieces.front().box.centre, last = label.pieces.back().box.centre;
    const double along = label.pieces.size() == 1 ? label.pieces.front().box.angle
                                                  : std::atan2(last.y - first.y, last.x - first.x);
    const bool is_street = label.layer == Layer::roads;
    for (const TextBox& edge : borders) {
        // a street may be a border itself
        if (is_street && std::abs(std::sin(edge.angle - along)) < 0.5) continue;
        for (const LabelPiece& piece : label.pieces) CHECK_FALSE(overlap(piece.box, edge));
    }
}

/// Every corner of a label of an area lies on what it names.
void check_inside(const Label& label, const Ground& ground, const UnitOutlines& units, double scale) {
    for (const LabelPiece& piece : label.pieces)
        for (const Pixel corner : piece.box.corners()) {
            const Point local = to_local(corner, scale), world = ground.origin().world(local);
            if (label.layer == Layer::units) CHECK(contains(units[label.feature].area, local));
            if (label.layer == Layer::compounds)
                CHECK(ground.pick(local).compound == CompoundId{label.feature});
            if (label.layer == Layer::communities)
                CHECK(contains(ground.plan().ground.communities[label.feature].area, world));
            if (label.layer == Layer::water)
                CHECK(contains(ground.plan().site.water[label.feature].area, world));
        }
}

/// What a label is known by from one view to the next. A unit has one, wherever it stands and whichever
/// object it is; a street may have many, which are the same objects at one scale.
using Named = std::pair<const Label*, std::size_t>;

Named named_by(const Label& label) { return {label.layer == Layer::units ? nullptr : &label, label.feature}; }

}  // namespace

TEST_CASE("labels overlap no label and cross no border, at any scale and size of texts") {
    std::set<Layer> seen;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const GroundPtr ground = ground_of(draw_random_plan(seed));
        for (const double text_scale : {1.0, 1.5, 2.0}) {
            LabelPlacer placer;
            placer.set_content(content_of(ground, text_scale));
            for (const double scale : {4.0, 2.2, 1.3, 0.7, 0.25}) {
                INFO("seed " << seed << ", texts " << text_scale << ", " << scale << " m/px");
                const auto borders = unit_borders(*placer.content().units, scale);
                const auto& labels = placer.place(look(scale));
                check_no_two_overlap(labels);
                for (const Label* label : labels) {
                    INFO(text_of(*label));
                    seen.insert(label->layer);
                    check_borders(*label, borders);
                    check_inside(*label, *ground, *placer.content().units, scale);
                }
            }
        }
    }
    CHECK(seen == std::set{Layer::units, Layer::communities, Layer::roads, Layer::compounds, Layer::water});
}

TEST_CASE("the same map has the same labels, however it was come to") {
    const GroundPtr ground = ground_of(draw_random_plan(7));
    for (const double scale : {2.2, 0.7, 0.3}) {
        LabelPlacer straight, around;
        straight.set_content(content_of(ground));
        around.set_content(content_of(ground));
        for (const Pixel corner : {Pixel{500, 300}, {-1300, 200}, {-200, -900}, {300, -500}})
            around.place(look(scale, corner.x, corner.y));
        around.place(look(scale * 1.7));
        // units that are labelled elsewhere while their place is out of sight depend on the way; none is here
        const Box middle{{-250, -200}, {250, 200}};
        const auto expected = written(straight.place(look(scale)), middle);
        CHECK(written(around.place(look(scale)), middle) == expected);
        CHECK_FALSE(expected.empty());
    }
}

TEST_CASE("no label moves while the map is moved") {
    const GroundPtr ground = ground_of(draw_random_plan(3));
    LabelPlacer placer;
    placer.set_content(content_of(ground));
    for (const double scale : {1.3, 0.4}) {
        std::map<Named, Box> before;
        for (int step = 0; step < 60; ++step) {
            const auto sight = look(scale, -500.0 + 3.0 * step, -380.0 + step);
            std::map<Named, Box> now;
            for (const Label* label : placer.place(sight)) now[named_by(*label)] = label->bounds();
            for (const auto& [named, box] : now)
                if (const auto same = before.find(named); same != before.end()) {
                    if (!is_within(same->second, sight.seen)) continue;  // a unit is labelled in what is seen
                    INFO("step " << step << " at " << scale << " m/px, feature " << named.second);
                    CHECK(same->second.min.x == box.min.x);
                    CHECK(same->second.min.y == box.min.y);
                }
            before = std::move(now);
        }
    }
}

TEST_CASE("nothing is written below a card, and the unit below it is labelled beside it") {
    const GroundPtr ground = ground_of(draw_plan({"AAAAA", "AAAAA"}, {{"A"}}));
    LabelPlacer placer;
    placer.set_content(content_of(ground));
    const auto& labels = placer.place(look(1.0));
    const auto unit = std::ranges::find(labels, Layer::units, &Label::layer);
    REQUIRE(unit != labels.end());
    const Box place = (*unit)->bounds();
    LabelPlacer::Sight sight = look(1.0);
    sight.covers = {place.grown(20.0)};
    for (int step = 0; step < 5; ++step) {
        const auto& beside = placer.place(sight);
        const auto found = std::ranges::find(beside, Layer::units, &Label::layer);
        REQUIRE(found != beside.end());
        CHECK_FALSE((*found)->bounds().intersects(sight.covers.front()));
        for (const Label* label : beside) CHECK_FALSE(label->bounds().intersects(sight.covers.front()));
        check_no_two_overlap(beside);
        sight.seen.min.x += 2.0, sight.seen.max.x += 2.0;
    }
}

TEST_CASE("a unit that fills the window is labelled wherever one looks at it") {
    const GroundPtr ground = ground_of(draw_plan({"AAAAAAAA", "AAAAAAAA", "AAAAAAAA"}, {{"A"}}));
    LabelPlacer placer;
    placer.set_content(content_of(ground));
    for (double x = -3500.0; x <= 2600.0; x += 37.0) {
        const auto& labels = placer.place(look(0.1, x, -350.0));
        INFO(x);
        CHECK(std::ranges::count(labels, Layer::units, &Label::layer) == 1);
    }
}

TEST_CASE(
    "units keep a label in a small window and with large texts, and lose it only when it does not fit") {
    // 26 units of 200 m × 200 m, as wide as a small window shows them
    std::vector<std::string> rows;
    std::vector<std::string> units;
    for (char row = 0; row < 4; ++row) {
        std::string line;
        for (char column = 0; column < 6; ++column) {
            const char letter = static_cast<char>('A' + row * 6 + column);
            line += std::string(2, letter);
            units.emplace_back(1, letter);
        }
        rows.push_back(line);
        rows.push_back(line);
    }
    const GroundPtr ground = ground_of(draw_plan(rows, {units}));
    const auto count = [&](double text_scale, double metres_per_pixel) {
        LabelPlacer placer;
        placer.set_content(content_of(ground, text_scale));
        return std::ranges::count(placer.place(look(metres_per_pixel)), Layer::units, &Label::layer);
    };
    CHECK(count(1.0, 2.5) == 24);  // 80 pixels
    CHECK(count(1.0, 4.0) == 24);  // 50
    CHECK(count(1.5, 2.5) == 24);
    CHECK(count(2.0, 2.5) == 24);
    CHECK(count(1.0, 30.0) == 0);
}

TEST_CASE("names are written of the layers that are asked for, whether shown or not") {
    const GroundPtr ground = ground_of(draw_random_plan(2));
    for (const Layer layer :
         {Layer::units, Layer::communities, Layer::roads, Layer::compounds, Layer::water}) {
        LabelContent content = content_of(ground);
        content.layers.named.reset();
        content.layers.shown.reset();
        content.layers.named.set(static_cast<std::size_t>(layer));
        LabelPlacer placer;
        placer.set_content(content);
        const auto& labels = placer.place(look(1.3));
        CHECK_FALSE(labels.empty());
        for (const Label* label : labels) CHECK(label->layer == layer);
    }
    LabelContent content = content_of(ground);
    content.layers.road_classes.reset();
    LabelPlacer placer;
    placer.set_content(content);
    for (const Label* label : placer.place(look(1.3))) CHECK(label->layer != Layer::roads);
}

TEST_CASE("labels placed a few at a time are those placed at once") {
    const GroundPtr ground = ground_of(draw_random_plan(4));
    LabelPlacer at_once, slowly;
    at_once.set_content(content_of(ground));
    slowly.set_content(content_of(ground));
    const auto expected = written(at_once.place(look(1.3)), look(1.3).seen);
    std::size_t calls = 0, before = 0;
    do {
        int left = 3;
        const auto& labels = slowly.place(look(1.3), [&left] { return left-- <= 0; });
        CHECK(labels.size() >= before);
        before = labels.size();
        ++calls;
        REQUIRE(calls < 1000);
    } while (!slowly.is_whole());
    CHECK(calls > 5);
    CHECK(written(slowly.place(look(1.3)), look(1.3).seen) == expected);
}
