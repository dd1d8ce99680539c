// Graphs as networkx writes them, and GerryChain with it. "nodes" is a list of objects with an "id";
// adjacency_data adds "adjacency", a list parallel to it of lists of objects with the neighbour's "id";
// node_link_data a list of edges with "source" and "target", called "links" or "edges" by its version.
#include "core/error.hpp"
#include "load/graph/formats.hpp"
#include "load/text/json_text.hpp"

#include <unordered_map>

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
    const QuotedNumbers readable(text);
    try {
        return Json::parse(readable.text());
    } catch (const Json::parse_error& error) {
        throw Error(ExitCode::input, source,
                    Message("graph_not_json", {{"byte", readable.position_in_source(error.byte)}}));
    }
}

class JsonGraph {
  public:
    JsonGraph(const Json& json, const GraphOptions& options) : json_(json), options_(options) {
        const Json& nodes = require_list("nodes");
        for (std::size_t i = 0; i < nodes.size(); ++i) add_node(nodes[i], i);
        if (json.contains("adjacency"))
            read_adjacency();
        else
            read_links();
    }

    GraphSource graph;

  private:
    const Json& require_list(const char* name) const {
        const auto found = json_.find(name);
        if (found == json_.end() || !found->is_array())
            throw Error(ExitCode::input, options_.source, Message("graph_list_missing", {{"list", name}}));
        return *found;
    }

    Message at_node(const std::string& id) const {
        return Message("at_node", {{"source", options_.source}, {"node", id}});
    }

    void add_node(const Json& node, std::size_t number) {
        if (!node.is_object() || !node.contains("id"))
            throw Error(ExitCode::input, at_node(std::to_string(number)), Message("graph_node_without_id"));
        // 1 and "1" are different nodes, so they are known by what JSON writes.
        has_whole_ids_ = has_whole_ids_ || node["id"].is_number_integer();
        number_.emplace(node["id"].dump(), static_cast<std::uint32_t>(number));
        graph.ids.push_back(text_of(node["id"]));
        graph.weights.push_back(
            options_.weight.empty() ? 1.0 : amount_of(node, options_.weight, at_node(graph.ids.back())));
    }

    std::optional<std::uint32_t> find_end(const Json& edge, const char* end) const {
        if (!edge.is_object() || !edge.contains(end)) return std::nullopt;
        if (const auto found = number_.find(edge[end].dump()); found != number_.end()) return found->second;
        // Before its version 2 networkx named the ends of links by position.
        if (has_whole_ids_ || !edge[end].is_number_unsigned() || edge[end] >= number_.size())
            return std::nullopt;
        return edge[end].get<std::uint32_t>();
    }

    double length_of(const Json& edge, const Message& where) const {
        return options_.border.empty() ? 1.0 : amount_of(edge, options_.border, where);
    }

    void read_adjacency() {
        const Json& adjacency = require_list("adjacency");
        if (graph.ids.size() != adjacency.size())
            throw Error(
                ExitCode::input, options_.source,
                Message("graph_adjacency_count", {{"nodes", graph.ids.size()}, {"lists", adjacency.size()}}));
        for (std::uint32_t i = 0; i < adjacency.size(); ++i)
            for (const Json& edge : adjacency[i]) {
                const auto to = find_end(edge, "id");
                if (!to)
                    throw Error(ExitCode::input, at_node(graph.ids[i]),
                                Message("graph_neighbour_not_a_node"));
                graph.edges.push_back({i, *to, length_of(edge, at_node(graph.ids[i]))});
            }
        settle_edges(graph, true);
    }

    /// In a directed graph each direction is an edge of its own; an edge that stands both ways counts once,
    /// as in an adjacency.
    void read_links() {
        const Json& links = require_list(json_.contains("edges") ? "edges" : "links");
        const auto directed = json_.find("directed");
        for (std::size_t i = 0; i < links.size(); ++i) {
            const Message where("at_edge", {{"source", options_.source}, {"edge", i + 1}});
            const auto from = find_end(links[i], "source"), to = find_end(links[i], "target");
            if (!from || !to) throw Error(ExitCode::input, where, Message("graph_edge_without_nodes"));
            graph.edges.push_back({*from, *to, length_of(links[i], where)});
        }
        settle_edges(graph, directed != json_.end() && directed->is_boolean() && directed->get<bool>());
    }

    const Json& json_;
    const GraphOptions& options_;
    std::unordered_map<std::string, std::uint32_t> number_;  // asked, never listed
    bool has_whole_ids_ = false;
};

}  // namespace

GraphSource read_json_graph(std::string_view text, const GraphOptions& options) {
    return JsonGraph(parse(text, options.source), options).graph;
}

}  // namespace lifang
