// What maps hold of a ground, and what of it the window's renderer can keep.
#include "map/ground_parts.hpp"
#include "map/map_nodes.hpp"
#include "scene/ground_tiles.hpp"
#include "support/map_screen.hpp"
#include "support/small_plan.hpp"

#include <QSGGeometryNode>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using testing::Screen;

namespace {

Plan two_layouts() {
    return testing::draw_plan({"AABB",  //
                               "AABB",  //
                               "CC~D"},
                              {{"A", "B", "CD"}, {"AB", "C", "D"}});
}

/// With so many houses that they fill several tiles.
Plan crowded() {
    Plan plan = two_layouts();
    for (int i = 0; i < 9000; ++i) {
        const double x = i % 100 * 4.0, y = i / 100 * 3.0;
        Building house;
        house.kind = BuildingKind::residential;
        house.footprint = {{{{x, y}, {x + 2.0, y}, {x + 2.0, y + 2.0}, {x, y + 2.0}, {x, y}}, {}}};
        plan.site.buildings.push_back(std::move(house));
    }
    plan.ground.compound_of_building.assign(plan.site.buildings.size(), std::nullopt);
    return plan;
}

GroundPtr make_ground(Plan plan) {
    return std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)));
}

void collect(const QSGNode& node, std::vector<const QSGGeometryNode*>& found) {
    if (node.type() == QSGNode::GeometryNodeType) found.push_back(static_cast<const QSGGeometryNode*>(&node));
    for (const QSGNode* child = node.firstChild(); child; child = child->nextSibling())
        collect(*child, found);
}

}  // namespace

TEST_CASE("what maps show alike of a ground is made once, and kept no longer than by them") {
    const GroundPtr ground = make_ground(crowded());
    std::weak_ptr<const TileSet> houses;
    {
        const auto parts = share_parts(ground);
        const auto made = parts->tiles(Subject::buildings, Run());
        houses = made;
        const std::uint64_t before = count_made_tiles();
        const auto others = share_parts(ground);
        CHECK(others == parts);
        CHECK(others->tiles(Subject::buildings, Run()) == made);
        CHECK(others->names() == parts->names());
        CHECK(others->density() == parts->density());
        CHECK(count_made_tiles() == before);
        CHECK(share_parts(make_ground(two_layouts())) != parts);
    }
    CHECK(houses.expired());
    CHECK(share_parts(nullptr) == nullptr);
}

TEST_CASE("who is stopped while making a part leaves it to the next who asks") {
    const auto parts = share_parts(make_ground(crowded()));
    Run stopped;
    stopped.request_stop();
    CHECK_THROWS_AS(parts->tiles(Subject::buildings, stopped), Error);
    CHECK_FALSE(parts->tiles(Subject::buildings, Run())->empty());
}

TEST_CASE("no tile is large, and each is a batch of its own to the renderer, whose buffers only grow") {
    const GroundPtr ground = make_ground(crowded());
    Drawing drawing;
    drawing.put(Subject::buildings, make_ground_tiles(*ground, Subject::buildings));
    drawing.put(Subject::cell_borders, make_ground_tiles(*ground, Subject::cell_borders));
    LayerChoice layers = usual_layers();
    layers.shown.set();
    const auto passes = make_passes(light_style(), layers.order, {});
    MapNodes map;
    const MapFrame frame{.drawing = drawing,
                         .passes = passes,
                         .passes_version = 1,
                         .layers = layers,
                         .pictures = {},
                         .seen = ground->bounds(),
                         .metres_per_pixel = 0.2};
    while (!map.show(frame)) {
    }
    std::vector<const QSGGeometryNode*> nodes;
    collect(map, nodes);
    std::set<const QSGMaterial*> materials;
    for (const QSGGeometryNode* node : nodes) {
        CHECK(node->geometry()->vertexCount() <= 8192);
        materials.insert(node->material());
    }
    CHECK(nodes.size() > 5);
    CHECK(materials.size() == nodes.size());
}

TEST_CASE("a map that is hidden holds no triangles for the card, and shows the same when it is back") {
    Screen screen(two_layouts());
    const QImage before = screen.picture();
    screen.show(1);
    screen.picture();
    screen.show(0);
    CHECK(screen.picture() == before);
    const quint64 copied = screen.map.copiedCorners();
    screen.map.setVisible(false);
    const QImage empty = screen.window.grabWindow();
    CHECK(empty.pixelColor(screen.at(0.5, 0.75)) == empty.pixelColor(2, 2));
    screen.map.setVisible(true);
    CHECK(screen.picture() == before);
    CHECK(screen.map.copiedCorners() < copied);  // counted from the new nodes
}

TEST_CASE("a second map of a ground makes no triangles of it") {
    const std::uint64_t none = count_made_tiles();
    Screen screen(crowded());
    const std::uint64_t first = count_made_tiles() - none;
    MapItem second;
    second.setParentItem(screen.window.contentItem());
    second.setSize({300.0, 200.0});
    second.setGround(screen.map.ground());
    second.setLayout(screen.map.layout());
    REQUIRE(testing::wait_until([&] { return second.isSettled(); }));
    const std::uint64_t more = count_made_tiles() - none - first;
    CHECK(more < first);
    const auto houses = share_parts(screen.map.ground())->tiles(Subject::buildings, Run());
    CHECK(first - more >= houses->size());
    CHECK(houses->size() > 3);
}
