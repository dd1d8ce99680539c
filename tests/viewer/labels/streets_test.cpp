#include "labels/random_map.hpp"
#include "support/small_plan.hpp"

#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using lifang::testing::content_of;
using lifang::testing::draw_plan;

namespace {

/// A square kilometre without units, and streets on it.
GroundPtr town_with(const std::vector<Road>& roads) {
    Plan plan = draw_plan(std::vector<std::string>(10, std::string(10, 'A')), {{"A"}});
    plan.site.roads = roads;
    return std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)));
}

Road street(const std::string& name, LineString line, Barrier road_class = Barrier::residential) {
    Road road;
    road.key = name;
    road.name = name;
    road.road_class = road_class;
    road.line = std::move(line);
    return road;
}

struct Map {
    LabelPlacer placer;
    std::vector<Label> names;

    explicit Map(const GroundPtr& ground, double metres_per_pixel = 1.0, double text_scale = 1.0) {
        LabelContent content = content_of(ground, text_scale);
        content.layers.named.reset();
        content.layers.named.set(static_cast<std::size_t>(Layer::roads));
        placer.set_content(std::move(content));
        const Box seen{{-2000, -2000}, {2000, 2000}};
        for (const Label* label : placer.place({metres_per_pixel, seen, {}})) names.push_back(*label);
    }
};

}  // namespace

TEST_CASE("a Chinese street has its letters on its line, upright, in the order of reading") {
    const GroundPtr east = town_with({street("人民东路", {{900, 500}, {100, 500}})});
    for (const double text_scale : {1.0, 1.5, 2.0}) {
        const Map map(east, 1.0, text_scale);
        REQUIRE_FALSE(map.names.empty());
        for (const Label& name : map.names) {
            REQUIRE(name.pieces.size() == 4);
            CHECK(name.pieces[0].text == "人");
            CHECK(name.pieces[3].text == "路");
            for (std::size_t i = 0; i < 4; ++i) {
                CHECK(name.pieces[i].box.angle == 0.0);
                CHECK(name.pieces[i].box.centre.y == Approx(0.0).margin(1e-6));  // 500 is the middle
                CHECK(name.pieces[i].size == std::lround(12.0 * text_scale));
                if (i > 0) CHECK(name.pieces[i].box.centre.x > name.pieces[i - 1].box.centre.x);
            }
        }
    }
    const Map north(town_with({street("人民东路", {{500, 100}, {500, 900}})}));
    REQUIRE_FALSE(north.names.empty());
    for (std::size_t i = 1; i < 4; ++i)
        CHECK(north.names[0].pieces[i].box.centre.y > north.names[0].pieces[i - 1].box.centre.y);
}

TEST_CASE("a Latin street has its name turned along its line") {
    const Map map(town_with({street("Huaihai Road", {{100, 100}, {900, 900}})}));
    REQUIRE_FALSE(map.names.empty());
    for (const Label& name : map.names) {
        REQUIRE(name.pieces.size() == 1);
        CHECK(name.pieces[0].text == "Huaihai Road");
        CHECK(name.pieces[0].box.angle == Approx(-0.7853981634));  // rises to the right
    }
}

TEST_CASE("sections of a street are named as one, and the name comes again along a long street") {
    std::vector<Road> sections;
    for (int i = 0; i < 20; ++i)
        sections.push_back(street("长江路", {{i * 40.0 + 100, 500}, {i * 40.0 + 140, 500}}));
    const GroundPtr ground = town_with(sections);
    const Map near(ground, 0.25);  // 3200 pixels
    CHECK(near.names.size() >= 4);
    CHECK(near.names.size() <= 10);
    CHECK(Map(ground, 4.0).names.size() == 1);
    CHECK(Map(ground, 40.0).names.empty());  // 20 pixels
}

TEST_CASE("one carriageway of two has the name") {
    const Map map(town_with({street("长江路", {{100, 500}, {900, 500}}, Barrier::primary),
                             street("长江路", {{900, 515}, {100, 515}}, Barrier::primary)}),
                  2.0);
    CHECK(map.names.size() == 1);
}

TEST_CASE("the main road is named where two names are in each other's way") {
    const Map map(town_with({street("小巷", {{100, 500}, {900, 500}}),
                             street("大道", {{100, 506}, {900, 506}}, Barrier::primary)}),
                  8.0);
    REQUIRE(map.names.size() == 1);
    CHECK(map.names[0].pieces[0].text == "大");
}

TEST_CASE("a name that is too long for one line is parted between its words") {
    const TextMeasure measure = [](std::string_view text, int size, bool) { return text_width(text, size); };
    const auto lines = [&](const std::string& name) {
        std::string all;
        for (const LabelForm& form : Lettering(measure, 1.0).forms_of_area(Layer::compounds, name)) {
            if (form.size() != 2) continue;
            all = form[0].text + "/" + form[1].text;
        }
        return all;
    };
    CHECK(lines("永康路164号院") == "永康路/164号院");
    CHECK(lines("望山路社区") == "望山路/社区");
    CHECK(lines("省煤炭厂家属院") == "省煤炭厂/家属院");
    CHECK(lines("昌源丽景") == "昌源/丽景");
    CHECK(lines("Spring Garden Estate") == "Spring Garden/Estate");
    CHECK(lines("中山东路 1") == "中山/东路 1");
    CHECK(lines("翠湖").empty());
    CHECK(lines("Garden").empty());
}

TEST_CASE("pieces of a line are equal, meet, and are as long as the line together") {
    const GroundPtr ground = town_with({street("弯路", {{0, 0}, {333, 0}, {333, 500}, {700, 700}})});
    const NameGround names(ground);
    REQUIRE(names.lines().size() == 1);
    const LinePieces pieces(names, 100.0);
    CHECK(pieces.size() == static_cast<std::size_t>(names.lines()[0].length_m / 100.0));
    double length = 0.0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        double its = 0.0;
        for (std::size_t p = 1; p < pieces[i].points.size(); ++p)
            its += std::hypot(pieces[i].points[p].x - pieces[i].points[p - 1].x,
                              pieces[i].points[p].y - pieces[i].points[p - 1].y);
        CHECK(its == Approx(names.lines()[0].length_m / static_cast<double>(pieces.size())));
        length += its;
    }
    CHECK(length == Approx(names.lines()[0].length_m));
    CHECK(pieces.find({{-1e6, -1e6}, {1e6, 1e6}}).size() == pieces.size());
}
