#include "load/graph_source.hpp"

#include "core/error.hpp"
#include "load/graph_formats.hpp"
#include "storage/nesting.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <tuple>
#include <unordered_set>

namespace lifang {
namespace {

constexpr std::uintmax_t largest_graph = 4ull << 30;

void check_ids(const GraphSource& graph, const std::string& source) {
    std::unordered_set<std::string_view> seen;  // asked, never listed
    seen.reserve(graph.ids.size());
    for (const std::string& id : graph.ids)
        if (!seen.insert(id).second)
            throw Error(ExitCode::input, source, Message("graph_id_repeated", {{"id", id}}));
}

// GeoJSON is JSON too: what makes a graph is its list of adjacencies. It stands last in the file as networkx
// writes it, so the whole text is searched.
bool is_json_graph(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") != std::string_view::npos &&
           text[text.find_first_not_of(" \t\r\n")] == '{' &&
           text.find("\"adjacency\"") != std::string_view::npos;
}

}  // namespace

double require_amount(std::string_view value, const Message& where, const std::string& field) {
    double number = 0.0;
    const char* const end = value.data() + value.size();
    const auto [stop, problem] = std::from_chars(value.data(), end, number);
    if (problem == std::errc() && stop == end && number >= 0.0 && std::isfinite(number)) return number;
    throw Error(ExitCode::input, where, Message("graph_not_an_amount", {{"field", field}, {"value", value}}));
}

void settle_edges(GraphSource& graph, bool is_mirrored) {
    std::erase_if(graph.edges, [](const GraphSource::Edge& edge) { return edge.a == edge.b; });
    for (GraphSource::Edge& edge : graph.edges)
        if (edge.a > edge.b) std::swap(edge.a, edge.b);
    std::sort(graph.edges.begin(), graph.edges.end(),
              [](const auto& x, const auto& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < graph.edges.size();) {
        GraphSource::Edge edge = graph.edges[i];
        std::size_t told = 1;
        for (++i; i < graph.edges.size() && graph.edges[i].a == edge.a && graph.edges[i].b == edge.b; ++i) {
            edge.length += graph.edges[i].length;
            ++told;
        }
        // An edge that only one end told of has its whole length already.
        if (is_mirrored && told % 2 == 0) edge.length /= 2.0;
        graph.edges[kept++] = edge;
    }
    graph.edges.resize(kept);
    graph.edges.shrink_to_fit();
}

GraphSource load_graph(const GraphOptions& options, const Run& run) {
    const std::filesystem::path path(options.source);
    const std::string ending = path.extension().string();
    GraphSource graph;
    if (ending == ".graph" || ending == ".metis") {
        graph = read_metis_graph(read_text(options.source, largest_graph), options);
    } else {
        std::error_code error;
        const bool may_be_json = ending == ".json" && std::filesystem::is_regular_file(path, error);
        const std::string text = may_be_json ? read_text(options.source, largest_graph) : std::string();
        const bool is_graph = is_json_graph(text);
        if (is_graph) require_shallow(text, Notation::json, options.source);
        graph = is_graph ? read_json_graph(text, options) : read_polygon_graph(options, run);
    }
    if (graph.ids.empty()) throw Error(ExitCode::input, options.source, Message("graph_without_nodes"));
    check_ids(graph, options.source);
    run.check_stop();
    return graph;
}

}  // namespace lifang
