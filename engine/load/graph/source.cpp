#include "load/graph/source.hpp"

#include "core/error.hpp"
#include "load/graph/formats.hpp"
#include "storage/nesting.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>
#include <array>
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

// GeoJSON is JSON too: what makes a graph is its nodes with their adjacencies or edges. These stand last in
// the file as networkx writes it, so the whole text is searched.
bool is_json_graph(std::string_view text) {
    const auto has = [&](std::string_view key) { return text.find(key) != std::string_view::npos; };
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{') return false;
    if (has("\"adjacency\"")) return true;
    return has("\"nodes\"") && (has("\"links\"") || has("\"edges\"")) && !has("\"FeatureCollection\"");
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
    using Ends = std::pair<std::uint32_t, std::uint32_t>;
    const auto ends = [](const GraphSource::Edge& edge) { return Ends(std::minmax(edge.a, edge.b)); };
    std::sort(graph.edges.begin(), graph.edges.end(), [&](const auto& x, const auto& y) {
        return std::tuple(ends(x), x.a) < std::tuple(ends(y), y.a);
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < graph.edges.size();) {
        const Ends pair = ends(graph.edges[i]);
        std::array<double, 2> length_told = {0.0, 0.0};
        std::array<bool, 2> tells = {false, false};
        for (; i < graph.edges.size() && ends(graph.edges[i]) == pair; ++i) {
            const std::size_t end = graph.edges[i].a == pair.first ? 0 : 1;
            length_told[end] += graph.edges[i].length;
            tells[end] = true;
        }
        const double both = length_told[0] + length_told[1];
        graph.edges[kept++] = {pair.first, pair.second,
                               is_mirrored && tells[0] && tells[1] ? 0.5 * both : both};
    }
    graph.edges.resize(kept);
    graph.edges.shrink_to_fit();
}

GraphSource load_graph(const GraphOptions& options, const Run& run) {
    const std::filesystem::path path(options.source);
    const std::string ending = path.extension().string();
    const auto refuse_snap = [&] {
        if (options.snap_m) throw Error(ExitCode::usage, "--snap", Message("graph_snap_of_layer"));
    };
    GraphSource graph;
    if (ending == ".graph" || ending == ".metis") {
        refuse_snap();
        graph = read_metis_graph(read_text(options.source, largest_graph), options);
    } else {
        std::error_code error;
        const bool may_be_json = ending == ".json" && std::filesystem::is_regular_file(path, error);
        const std::string text = may_be_json ? read_text(options.source, largest_graph) : std::string();
        const bool is_graph = is_json_graph(text);
        if (is_graph) refuse_snap(), require_shallow(text, Notation::json, options.source);
        graph = is_graph ? read_json_graph(text, options) : read_polygon_graph(options, run);
    }
    if (graph.ids.empty()) throw Error(ExitCode::input, options.source, Message("graph_without_nodes"));
    check_ids(graph, options.source);
    run.check_stop();
    return graph;
}

}  // namespace lifang
