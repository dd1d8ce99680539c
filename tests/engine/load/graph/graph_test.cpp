// Graphs to divide, as other programs write them.
#include "inputs.hpp"
#include "load/graph/source.hpp"

#include <cmath>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

GraphSource read(const std::string& name, const std::string& text, const std::string& weight = "",
                 const std::string& border = "") {
    const TemporaryFolder folder;
    std::ofstream(folder / name) << text;
    GraphOptions options;
    options.source = (folder / name).string();
    options.weight = weight;
    options.border = border;
    return load_graph(options, Run());
}

std::string refusal(const std::string& name, const std::string& text, const std::string& weight = "") {
    const Error error = error_of([&] { read(name, text, weight); });
    CHECK(error.code() == ExitCode::input);
    return error.what();
}

std::string edges_of(const GraphSource& graph) {
    std::string text;
    for (const auto& edge : graph.edges)
        text += graph.ids[edge.a] + "-" + graph.ids[edge.b] + " " + std::to_string(std::lround(edge.length)) +
                "; ";
    return text;
}

}  // namespace

TEST_CASE("node-link graphs of networkx are read, whether it calls the list links or edges") {
    const std::string list = GENERATE("links", "edges");
    const std::string head = R"({"directed": false, "multigraph": false, "graph": {}, )";
    const std::string nodes =
        R"("nodes": [{"id": "x", "w": 4}, {"id": 7, "w": 5}, {"id": ["a", 1], "w": 6}], )";
    const GraphSource graph = read(
        "graph.json",
        head + nodes + "\"" + list +
            R"(": [{"source": "x", "target": 7, "len": 3}, {"source": ["a", 1], "target": 7, "len": 5}]})",
        "w", "len");
    CHECK(graph.weights == std::vector<double>{4, 5, 6});
    CHECK(edges_of(graph) == R"(x-7 3; 7-["a",1] 5; )");
}

TEST_CASE("an edge of a directed graph counts once, parallel edges of a multigraph each") {
    const std::string nodes = R"("nodes": [{"id": 1}, {"id": 2}, {"id": 3}], )";
    const auto lengths = [&](const std::string& directed, const std::string& links) {
        return edges_of(read("graph.json",
                             R"({"directed": )" + directed + R"(, "multigraph": true, )" + nodes +
                                 R"("links": [)" + links + "]}",
                             "", "m"));
    };
    const std::string there = R"({"source": 1, "target": 2, "key": 0, "m": 4})",
                      back = R"({"source": 2, "target": 1, "key": 0, "m": 4})",
                      again = R"({"source": 1, "target": 2, "key": 1, "m": 6})",
                      own = R"({"source": 3, "target": 3, "key": 0, "m": 9})";
    CHECK(lengths("true", there + "," + back) == "1-2 4; ");
    CHECK(lengths("true", there + "," + again) == "1-2 10; ");
    CHECK(lengths("false", there + "," + again) == "1-2 10; ");
    CHECK(lengths("false", there + "," + own) == "1-2 4; ");
}

TEST_CASE("links of older files name nodes by position where no id is a number") {
    CHECK(edges_of(read("graph.json", R"({"nodes": [{"id": "n"}, {"id": "e"}, {"id": "s"}],
                                          "links": [{"source": 0, "target": 2}, {"source": 2, "target": 1}]})")) ==
          "n-s 1; e-s 1; ");
    CHECK_THAT(refusal("graph.json", R"({"nodes": [{"id": "n"}], "links": [{"source": 0, "target": 1}]})"),
               Contains("not a node"));
}

TEST_CASE("an edge whose end is not a node is refused by its number") {
    CHECK_THAT(refusal("graph.json", R"({"nodes": [{"id": 1}], "edges": [{"source": 1, "target": "1"}]})"),
               Contains("edge 1") && Contains("not a node"));
}

TEST_CASE("NaN and Infinity matter only in the weight that is asked for") {
    const std::string graph =
        R"({"nodes": [{"id": "NaN", "people": 5, "area": NaN, "dense": -Infinity, "far": 1e999},
                      {"id": 12345678901234567890123, "people": Infinity, "area": 2.5, "dense": 1, "far": 2},
                      {"id": 12345678901234567890124, "people": 7, "area": 1, "dense": 1, "far": 2}],
            "adjacency": [[{"id": 12345678901234567890123}], [{"id": "NaN"}], []]})";
    CHECK(read("graph.json", graph).ids ==
          std::vector<std::string>{"NaN", "12345678901234567890123", "12345678901234567890124"});
    CHECK_THAT(refusal("graph.json", graph, "people"), Contains("'Infinity'") && Contains("people"));
    CHECK_THAT(refusal("graph.json", graph, "area"), Contains("'NaN'"));
    CHECK_THAT(refusal("graph.json", graph, "far"), Contains("'1e999'"));
    // what is quoted does not shift the place of an error
    CHECK_THAT(refusal("graph.json", R"({"nodes": [NaN, NaN], "adjacency": [}])"), Contains("byte 37"));
}

TEST_CASE("METIS files that contradict themselves are refused with the line") {
    const auto told = [](const std::string& text) { return refusal("town.graph", text); };
    CHECK_THAT(told("3 2 12\n1 2\n1 1 3\n1 2\n"), Contains("line 1") && Contains("'12'"));
    CHECK_THAT(told("3 2 0011\n2\n1 3\n2\n"), Contains("line 1"));
    CHECK_THAT(told("3 2 1 2\n2 1\n1 1 3 1\n2 1\n"), Contains("line 1") && Contains("2 weights"));
    CHECK_THAT(told("3 2 11 1 8\n"), Contains("line 1") && Contains("'8'"));
    CHECK_THAT(told("% a town\n3 2\n2\n1 3\n2\n\n4\n"), Contains("line 7") && Contains("more lines"));
    CHECK_THAT(told("3 2 1\n2 5\n1 5 3 4\n2 3\n"),
               Contains("line 4") && Contains("weighs 4") && Contains("3 at"));
    CHECK_THAT(told("3 2\n2 3\n1\n\n"), Contains("line 2") && Contains("node 3 does not name 1"));
    CHECK_THAT(told("2 2\n2 2\n1 1\n"), Contains("line 2") && Contains("twice"));
    CHECK_THAT(told("2 2\n1 2\n1\n"), Contains("line 2") && Contains("its own neighbour"));
    CHECK_THAT(told("3 5\n2\n1 3\n2\n"), Contains("line 1") && Contains("5 edges"));
    CHECK_THAT(told("4000000000 9\n2\n1\n"), Contains("ends after 2"));
    CHECK_THAT(told("3 2 11 99\n1\n"), Contains("line 2"));
}

TEST_CASE("METIS files that are right are read whole, blank lines at the end too") {
    CHECK(edges_of(read("town.graph", "3 2 011 1\n7 2 5\n8 1 5 3 4\n% the last one\n9 2 4\n\n\n")) ==
          "1-2 5; 2-3 4; ");
}

namespace {

/// Squares of 100 m in a row with so many metres between them, named s0, s1, …
GraphSource read_row(int count, double apart, double overlap, std::optional<double> snap = {}) {
    const TemporaryFolder folder;
    GeoJson squares;
    for (int i = 0; i < count; ++i)
        squares.add(R"("id":"s)" + std::to_string(i) + "\"",
                    GeoJson::box(i * (100.0 + apart - overlap), 0, 100.0, 100.0));
    GraphOptions options;
    options.source = squares.write(folder / "squares.geojson");
    options.id = "id";
    options.snap_m = snap;
    return load_graph(options, Run());
}

}  // namespace

TEST_CASE("gaps of a centimetre are named, and bridged by an option") {
    const GraphSource apart = read_row(4, 0.01, 0.0);
    CHECK(apart.edges.empty());
    REQUIRE(apart.borders);
    CHECK(apart.borders->rounding == Approx(0.01));
    CHECK(apart.borders->tolerance_m == Approx(0.01).margin(0.005));
    CHECK(apart.borders->parts.size() == 4);
    REQUIRE(apart.borders->gaps.size() == 3);
    CHECK(apart.borders->gaps.front().amount == Approx(0.01));
    const GraphSource bridged = read_row(4, 0.01, 0.0, 0.01);
    CHECK(edges_of(bridged) == "s0-s1 100; s1-s2 100; s2-s3 100; ");
    CHECK(bridged.borders->parts.empty());
    CHECK(bridged.borders->gaps.empty());
}

TEST_CASE("wide gaps are named where they part the graph") {
    const GraphSource apart = read_row(3, 1.5, 0.0);
    CHECK(apart.borders->parts.size() == 3);
    CHECK(apart.borders->gaps.size() == 2);
    CHECK(read_row(3, 20.0, 0.0).borders->gaps.empty());
    CHECK(edges_of(read_row(3, 1.5, 0.0, 2.0)) == "s0-s1 100; s1-s2 100; ");
}

TEST_CASE("polygons that overlap are told with the area") {
    const GraphSource graph = read_row(3, 0.0, 4.0);
    REQUIRE(graph.borders->overlaps.size() == 2);
    CHECK(graph.borders->overlaps.front().amount == Approx(400.0));
    CHECK(read_row(3, 0.0, 0.0).borders->overlaps.empty());
}

TEST_CASE("degrees with seven decimals: neighbours that rounding moved apart are found") {
    // a long border from (118.8, 32.05) to the north-east, met by four shapes between its ends
    const auto round7 = [](double value) { return std::round(value * 1e7) / 1e7; };
    const auto at = [&](double t, double off) {
        return "[" +
               fmt::format("{:.7f},{:.7f}", round7(118.8 + 0.00317 * t + off), round7(32.05 + 0.0041 * t)) +
               "]";
    };
    const auto quad = [&](double low, double high, double off) {
        return R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[)" +
               at(low, 0) + "," + at(high, 0) + "," + at(high, off) + "," + at(low, off) + "," + at(low, 0) +
               "]]}}";
    };
    std::string features = quad(0, 1, -0.002);
    for (const double low : {0.0, 0.13, 0.41, 0.77}) {
        const double high = low < 0.1 ? 0.13 : low < 0.2 ? 0.41 : low < 0.5 ? 0.77 : 1.0;
        features += "," + quad(low, high, 0.001);
    }
    const GraphSource graph =
        read("town.json", R"({"type":"FeatureCollection","features":[)" + features + "]}");
    CHECK(graph.edges.size() == 4 + 3);
    CHECK(graph.borders->rounding == Approx(1e-7));
    CHECK(graph.borders->tolerance_m < 0.02);
}

TEST_CASE("the tolerance is an option of layers only") {
    const TemporaryFolder folder;
    std::ofstream(folder / "town.graph") << "2 1\n2\n1\n";
    GraphOptions options;
    options.source = (folder / "town.graph").string();
    options.snap_m = 0.5;
    CHECK(error_of([&] { load_graph(options, Run()); }).code() == ExitCode::usage);
}
