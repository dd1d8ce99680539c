// Graphs as networkx writes them (json_graph.adjacency_data), and GerryChain with it: "nodes" is a list of
// objects with an "id", "adjacency" a list parallel to it of lists of objects with the neighbour's "id".
#include "core/error.hpp"
#include "load/graph_formats.hpp"

#include <map>

#include <nlohmann/json.hpp>

namespace lifang {
namespace {

using Json = nlohmann::json;

std::string text_of(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

double amount_of(const Json& thing, const std::string& field, const Message& where) {
    const auto found = thing.find(field);
    if (found == thing.end()) {
        std::string has;
        for (const auto& [name, value] : thing.items()) has += (has.empty() ? "" : ", ") + name;
        throw Error(ExitCode::input, where,
                    Message("graph_no_such_field", {{"field", field}, {"fields", has}}));
    }
    return require_amount(text_of(*found), where, field);
}

Json parse(std::string_view text, const std::string& source) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        throw Error(ExitCode::input, source, Message("graph_not_json", {{"byte", error.byte}}));
    }
}

const Json& require_list(const Json& json, const char* name, const std::string& source) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_array())
        throw Error(ExitCode::input, source, Message("graph_list_missing", {{"list", name}}));
    return *found;
}

}  // namespace

GraphSource read_json_graph(std::string_view text, const GraphOptions& options) {
    const Json json = parse(text, options.source);
    const Json &nodes = require_list(json, "nodes", options.source),
               &adjacency = require_list(json, "adjacency", options.source);
    if (nodes.size() != adjacency.size())
        throw Error(ExitCode::input, options.source,
                    Message("graph_adjacency_count", {{"nodes", nodes.size()}, {"lists", adjacency.size()}}));
    GraphSource graph;
    std::map<std::string, std::uint32_t> number;
    const auto place = [&](const std::string& id) {
        return Message("at_node", {{"source", options.source}, {"node", id}});
    };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!nodes[i].is_object() || !nodes[i].contains("id"))
            throw Error(ExitCode::input, place(std::to_string(i)), Message("graph_node_without_id"));
        graph.ids.push_back(text_of(nodes[i]["id"]));
        number.emplace(graph.ids.back(), static_cast<std::uint32_t>(i));
        graph.weights.push_back(
            options.weight.empty() ? 1.0 : amount_of(nodes[i], options.weight, place(graph.ids.back())));
    }
    for (std::uint32_t i = 0; i < adjacency.size(); ++i)
        for (const Json& edge : adjacency[i]) {
            const auto to =
                edge.is_object() && edge.contains("id") ? number.find(text_of(edge["id"])) : number.end();
            if (to == number.end())
                throw Error(ExitCode::input, place(graph.ids[i]), Message("graph_neighbour_not_a_node"));
            const double length =
                options.border.empty() ? 1.0 : amount_of(edge, options.border, place(graph.ids[i]));
            graph.edges.push_back({i, to->second, length});
        }
    settle_edges(graph, true);
    return graph;
}

}  // namespace lifang
