#include "engine/connect/walk_town.hpp"

#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("ways that share a vertex connect there, and vertices between are no nodes") {
    // Two streets of one corner each; the second begins in the middle of the first.
    const WalkGraph graph =
        make_walk_graph(draw_ways({"LINESTRING(0 0,50 0,100 0)", "LINESTRING(50 0,50 30,80 30)"}));
    CHECK(graph.nodes == std::vector<Point>{{0, 0}, {50, 0}, {80, 30}, {100, 0}});
    REQUIRE(graph.edges.size() == 3);
    CHECK(graph.edges[2].length.value == Approx(60.0));
    CHECK(graph.edges[2].line.size() == 3);
    CHECK(graph.arcs_of(1).size() == 3);
    CHECK(graph.parts.size() == 1);
    CHECK(graph.length().value == Approx(160.0));
}

TEST_CASE("lines that cross on one level connect though they share no vertex") {
    const WalkGraph graph =
        make_walk_graph(draw_ways({"LINESTRING(0 50,100 50)", "LINESTRING(50 0,50 100)"}));
    CHECK(graph.nodes.size() == 5);
    CHECK(graph.edges.size() == 4);
    CHECK(graph.parts.size() == 1);
}

TEST_CASE("a bridge does not meet the street below, until stairs share a vertex with both") {
    Site site = draw_ways({"LINESTRING(0 200,400 200)", "LINESTRING(200 0,200 400)"});
    site.roads[1].bridge = true;
    CHECK(make_walk_graph(site).parts.size() == 2);
    CHECK_FALSE(walk(site, {0, 200}, {200, 0}));
    site.roads[1].line = {{200, 0}, {200, 210}, {200, 400}};
    site.roads.push_back(make_road("LINESTRING(200 210,210 210,210 200)", Barrier::path));
    CHECK(make_walk_graph(site).parts.size() == 1);
    CHECK(*walk(site, {0, 200}, {200, 0}) == Approx(210.0 + 20.0 + 210.0));
}

TEST_CASE("a tunnel passes below, and two ways on one upper level meet") {
    Site site = draw_ways({"LINESTRING(0 50,100 50)", "LINESTRING(50 0,50 100)"});
    site.roads[0].tunnel = true;
    CHECK(make_walk_graph(site).parts.size() == 2);
    for (Road& road : site.roads) road.tunnel = false, road.bridge = true;
    CHECK(make_walk_graph(site).parts.size() == 1);
    site.roads[0].layer = 2;  // named: one bridge above the other
    CHECK(make_walk_graph(site).parts.size() == 2);
}

TEST_CASE("an end that nearly reaches a street joins it, one that clearly does not stays loose") {
    CHECK(make_walk_graph(draw_ways({"LINESTRING(0 0,100 0)", "LINESTRING(50 1.2,50 80)"})).parts.size() ==
          1);
    CHECK(make_walk_graph(draw_ways({"LINESTRING(0 0,100 0)", "LINESTRING(50 3,50 80)"})).parts.size() == 2);
    // two lines drawn end to end with a gap, and one that shoots past the street
    CHECK(make_walk_graph(draw_ways({"LINESTRING(0 0,49.5 0)", "LINESTRING(50.5 0,90 0)"})).parts.size() ==
          1);
    CHECK(make_walk_graph(draw_ways({"LINESTRING(0 0,90 0)", "LINESTRING(50 -0.4,50 80)"})).parts.size() ==
          1);
}

TEST_CASE("a path that ends under a bridge does not climb it, the bridge's own end meets the ground") {
    Site site = draw_ways({"LINESTRING(0 0,100 0)", "LINESTRING(50 1,50 80)", "LINESTRING(-60 0.5,-1 0.5)"});
    site.roads[0].bridge = true;
    const WalkGraph graph = make_walk_graph(site);
    CHECK(graph.parts.size() == 2);
    CHECK(*walk(site, {-60, 0.5}, {100, 0}) == Approx(59.0 + std::hypot(1.0, 0.5) + 100.0));
    CHECK_FALSE(walk(site, {-60, 0.5}, {50, 80}));
}

TEST_CASE("a ring without ends and a doubled line are taken as they come") {
    const WalkGraph ring = make_walk_graph(draw_ways({"LINESTRING(0 0,40 0,40 40,0 40,0 0)"}));
    CHECK(ring.nodes.size() == 1);
    REQUIRE(ring.edges.size() == 1);
    CHECK(ring.edges[0].from == ring.edges[0].to);
    CHECK(ring.arcs_of(0).size() == 2);
    const WalkGraph doubled = make_walk_graph(draw_ways({"LINESTRING(0 0,40 0)", "LINESTRING(0 0,40 0)"}));
    CHECK(doubled.nodes.size() == 2);
    CHECK(doubled.parts.size() == 1);
}

TEST_CASE("nobody walks on a motorway, and one-way streets are walked both ways") {
    Site site = draw_ways({"LINESTRING(0 0,100 0)"}, Barrier::motorway);
    site.roads.front().walkable = false;
    CHECK(make_walk_graph(site).nodes.empty());
    site.roads.front().walkable = true;  // tagged for people
    CHECK(*walk(site, {100, 0}, {0, 0}) == Approx(100.0));
    CHECK(*walk(site, {0, 0}, {100, 0}) == Approx(100.0));
}

TEST_CASE("a pedestrian square joins the streets around it") {
    Site site = draw_ways({"LINESTRING(-50 20,0 20)", "LINESTRING(40 20,90 20)"});
    CHECK(make_walk_graph(site).parts.size() == 2);
    site.landuse.push_back({"pedestrian", "广场", read_polygons(box_wkt(0, 0, 40, 40)), {}});
    const WalkGraph graph = make_walk_graph(site);
    CHECK(graph.parts.size() == 1);
    CHECK(*walk(site, {-50, 20}, {90, 20}) == Approx(50.0 + 80.0 + 50.0));
}

TEST_CASE("parts are counted, the longest first") {
    const WalkGraph graph = make_walk_graph(
        draw_ways({"LINESTRING(0 0,10 0)", "LINESTRING(500 0,900 0)", "LINESTRING(0 90,30 90)"}));
    REQUIRE(graph.parts.size() == 3);
    CHECK(graph.parts[0].length.value == Approx(400.0));
    CHECK(graph.parts[2].length.value == Approx(10.0));
    CHECK(graph.part_of[graph.edges[1].from] == 0);
    CHECK(graph.part_of[graph.edges[0].to] == 2);
}
