#include "publish/lettering/name_along.hpp"

#include "publish/lettering/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

std::optional<std::vector<TextBox>> set(const std::string& name, const std::vector<Pixel>& line,
                                        double middle, double size = 10.0) {
    std::vector<double> widths;
    for (const std::string& part : split_name(name)) widths.push_back(text_width(part, size));
    return set_along(line, middle, widths, size);
}

void check_apart(const std::vector<TextBox>& boxes) {
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j) CHECK_FALSE(overlap(boxes[i], boxes[j]));
}

}  // namespace

TEST_CASE("a Chinese name is set letter by letter, numbers in it and other names as a whole") {
    CHECK(split_name("汉中路") == std::vector<std::string>{"汉", "中", "路"});
    CHECK(split_name("G312国道") == std::vector<std::string>{"G312", "国", "道"});
    CHECK(split_name("地铁3号线") == std::vector<std::string>{"地", "铁", "3", "号", "线"});
    CHECK(split_name("Hanzhong Road") == std::vector<std::string>{"Hanzhong Road"});
    CHECK(split_name("秦淮河(运渎)") == std::vector<std::string>{"秦", "淮", "河", "(运", "渎)"});
    CHECK(split_name("环线 东段") == std::vector<std::string>{"环", "线", "东", "段"});
    CHECK(split_name("").size() == 1);
}

TEST_CASE(
    "letters stand upright along a line, from left to right, downwards where it is steep, and never touch") {
    for (int degrees = 0; degrees < 360; degrees += 5) {
        const double angle = degrees * 3.14159265358979 / 180.0;
        const std::vector<Pixel> line{{0, 0}, {300 * std::cos(angle), 300 * std::sin(angle)}};
        const auto boxes = set("北京东路", line, 150.0);
        INFO(degrees);
        REQUIRE(boxes);
        REQUIRE(boxes->size() == 4);
        check_apart(*boxes);
        for (std::size_t i = 0; i < 4; ++i) {
            CHECK((*boxes)[i].angle == 0.0);
            const Pixel centre = (*boxes)[i].centre;
            CHECK(std::abs(centre.x * std::sin(angle) - centre.y * std::cos(angle)) < 1e-6);
            if (i == 0) continue;
            const Pixel before = (*boxes)[i - 1].centre;
            if (std::abs(std::cos(angle)) > 0.75) CHECK(centre.x > before.x);
            if (std::abs(std::sin(angle)) > 0.75) CHECK(centre.y > before.y);
        }
        // of the whole name, the middle is where it was asked for
        CHECK(((*boxes)[0].centre.x + (*boxes)[3].centre.x) / 2.0 ==
              Approx(150 * std::cos(angle)).margin(1e-6));
    }
}

TEST_CASE("a Latin name lies along its line and never upside down") {
    const auto east = set("Main St", {{0, 0}, {200, 100}}, 110.0);
    const auto west = set("Main St", {{200, 100}, {0, 0}}, 110.0);
    REQUIRE((east && west));
    REQUIRE((east->size() == 1 && west->size() == 1));
    CHECK(east->front().angle == Approx(std::atan2(1.0, 2.0)));
    CHECK(west->front().angle == Approx(std::atan2(1.0, 2.0)));
}

TEST_CASE("a name is not set on a line that is too short for it or bends too much") {
    CHECK_FALSE(set("北京东路", {{0, 0}, {40, 0}}, 20.0));
    CHECK(set("北京东路", {{0, 0}, {80, 0}}, 40.0));
    CHECK_FALSE(set("北京东路", {{0, 0}, {80, 0}}, 10.0));
    CHECK_FALSE(set("北京东路", {{0, 0}, {40, 0}, {40, 8}, {0, 8}}, 44.0));
    CHECK_FALSE(set("Main Street", {{0, 0}, {60, 0}, {60, 60}}, 60.0));
    CHECK_FALSE(set("路", {}, 0.0));
    // around a gentle bend the letters follow
    const auto bend = set("北京东路", {{0, 0}, {60, 0}, {120, 25}}, 60.0);
    REQUIRE(bend);
    check_apart(*bend);
    CHECK(bend->back().centre.y > 0.0);
}

TEST_CASE("boxes that are taken are found by place as they would be one by one") {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(-400.0, 400.0), extent(2.0, 150.0), angle(0.0, 3.0);
    TakenBoxes taken;
    std::vector<TextBox> all;
    for (int i = 0; i < 60; ++i) {
        const TextBox box{
            {place(random), place(random)}, extent(random), extent(random) / 8.0, angle(random)};
        taken.take(box);
        all.push_back(box);
    }
    for (int i = 0; i < 300; ++i) {
        const TextBox box{
            {place(random), place(random)}, extent(random), extent(random) / 8.0, angle(random)};
        const bool meets =
            std::any_of(all.begin(), all.end(), [&](const TextBox& b) { return overlap(b, box); });
        CHECK(taken.meets(box) == meets);
    }
    CHECK_FALSE(TakenBoxes().meets(all.front()));
    TakenBoxes one;
    one.take(all.front());
    CHECK(one.meets(all.front()));
    CHECK_FALSE(one.meets(all.front(), all.front()));
}

TEST_CASE("a label crosses no fence inside its outline") {
    const Outline outline{{{0, 0}, {0, 100}, {200, 100}, {200, 0}, {0, 0}}};
    const std::vector<PixelLine> fences{{{90, 0}, {110, 100}}};
    LabelPlacement placement;
    const auto box = placement.place_inside(outline, 60, 20, {100, 50}, fences);
    REQUIRE(box);
    CHECK_FALSE(overlap(*box, box_of_line({90, 0}, {110, 100}, 0.1)));
    CHECK_FALSE(placement.place_inside(outline, 120, 20, {100, 50}, fences));
    CHECK(placement.place_inside(outline, 120, 20, {100, 50}));
}
