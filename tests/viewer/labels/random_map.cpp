#include "labels/random_map.hpp"

#include "support/small_plan.hpp"

#include <functional>
#include <random>

namespace lifang::testing {
namespace {

constexpr int columns = 16, rows = 12;
constexpr double side = 100.0;

struct Block {
    int west, north, east, south;
    int size() const { return (east - west) * (south - north); }
};

/// Parts a block again and again; small ones become units, their parts compounds.
struct Town {
    std::mt19937 random;
    std::vector<std::string> map = std::vector<std::string>(rows, std::string(columns, '.'));
    std::vector<std::string> units{};
    char next = 'A';

    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); }
    void part(const Block& block, int largest, const std::function<void(const Block&)>& use) {
        const int width = block.east - block.west, height = block.south - block.north;
        if (block.size() <= largest || (width < 2 && height < 2)) return use(block);
        if (width >= height) {
            const int cut = block.west + between(1, width - 1);
            part({block.west, block.north, cut, block.south}, largest, use);
            part({cut, block.north, block.east, block.south}, largest, use);
        } else {
            const int cut = block.north + between(1, height - 1);
            part({block.west, block.north, block.east, cut}, largest, use);
            part({block.west, cut, block.east, block.south}, largest, use);
        }
    }
    void build() {
        part({0, 0, columns, rows}, 30, [this](const Block& unit) {
            std::string letters;
            part(unit, 11, [&](const Block& compound) {
                if (next > 'Z') return;
                for (int row = compound.north; row < compound.south; ++row)
                    for (int column = compound.west; column < compound.east; ++column)
                        map[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = next;
                letters += next++;
            });
            if (!letters.empty()) units.push_back(letters);
        });
    }
};

Polygon rectangle(double west, double south, double east, double north) {
    return {{{west, south}, {west, north}, {east, north}, {east, south}, {west, south}}, {}};
}

Road street(std::mt19937& random, int number) {
    std::uniform_real_distribution<double> x(0.0, side * columns), y(0.0, side * rows), bend(-60.0, 60.0);
    const Point from{x(random), y(random)}, to{x(random), y(random)};
    const Point middle{(from.x + to.x) / 2.0 + bend(random), (from.y + to.y) / 2.0 + bend(random)};
    Road road;
    road.key = "street-" + std::to_string(number);
    road.name = number % 2 == 0 ? "东风" + std::to_string(number) + "路" : "Lane " + std::to_string(number);
    road.road_class = number % 3 == 0 ? Barrier::primary : Barrier::residential;
    road.line = {from, middle, to};
    return road;
}

}  // namespace

Plan draw_random_plan(unsigned seed) {
    Town town{std::mt19937(seed)};
    town.build();
    Plan plan = draw_plan(town.map, {town.units});
    for (int i = 0; i < 14; ++i) plan.site.roads.push_back(street(town.random, i));
    const double half = side * columns / 2.0;
    plan.ground.communities = {{"west", "怡康路社区", {rectangle(0, 0, half, side * rows)}, {}},
                               {"east", "永兴路社区", {rectangle(half, 0, 2 * half, side * rows)}, {}}};
    plan.site.water = {{"翠湖", {rectangle(320, 220, 610, 480)}, {}}};
    return plan;
}

scene::LabelContent content_of(const scene::GroundPtr& ground, double text_scale) {
    const PlannedLayout& layout = ground->layout(0);
    scene::LabelContent content{
        .names = std::make_shared<const scene::NameGround>(ground),
        .units = std::make_shared<const scene::UnitOutlines>(*ground, layout),
        .unit_texts = {},
        .layers = scene::usual_layers(),
        .text_scale = text_scale,
        .measure = [](std::string_view text, int size, bool) { return text_width(text, size); }};
    for (const Unit& unit : layout.units) content.unit_texts.push_back({unit.code, "100,000 m²"});
    return content;
}

}  // namespace lifang::testing
