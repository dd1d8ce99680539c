// METIS graphs (manual of METIS 5, section 4.1): a line "nodes edges [fmt [ncon]]", then a line per node with
// its size, weights, and pairs of neighbour and edge weight, as the digits of fmt say. '%' begins a comment.
// What contradicts itself is refused with its line, as METIS' own graphchk would.
#include "core/error.hpp"
#include "load/graph/formats.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

#include <fmt/format.h>

namespace lifang {
namespace {

class LineReader {
  public:
    LineReader(std::string_view text, std::string source) : text_(text), source_(std::move(source)) {}

    /// Steps to the next line that is no comment.
    bool next() {
        do {
            if (at_ >= text_.size()) return false;
            const std::size_t end = std::min(text_.find('\n', at_), text_.size());
            line_ = text_.substr(at_, end - at_);
            at_ = end + 1;
            ++number_;
        } while (!line_.empty() && line_.front() == '%');
        return true;
    }

    bool has_word() {
        const std::size_t begin = line_.find_first_not_of(" \t\r");
        line_.remove_prefix(std::min(begin, line_.size()));
        return !line_.empty();
    }

    double number() {
        if (!has_word()) fail(Message("metis_line_ends"));
        double value = 0.0;
        const auto [stop, problem] = std::from_chars(line_.data(), line_.data() + line_.size(), value);
        if (problem != std::errc() || !(value >= 0.0) || !std::isfinite(value))
            fail(Message("metis_not_a_number", {{"text", line_.substr(0, line_.find_first_of(" \t\r"))}}));
        line_.remove_prefix(static_cast<std::size_t>(stop - line_.data()));
        return value;
    }

    std::size_t count() {
        const double value = number();
        if (value != std::floor(value) || value > 4e9) fail(Message("metis_not_a_whole_number"));
        return static_cast<std::size_t>(value);
    }

    std::string_view word() {
        has_word();
        const std::string_view word = line_.substr(0, line_.find_first_of(" \t\r"));
        line_.remove_prefix(word.size());
        return word;
    }

    std::size_t line_number() const { return number_; }

    [[noreturn]] void fail(const Message& problem) const { fail_at(number_, problem); }

    [[noreturn]] void fail_at(std::size_t line, const Message& problem) const {
        throw Error(ExitCode::input, Message("at_line", {{"source", source_}, {"line", line}}), problem,
                    Message("check_metis_format"));
    }

  private:
    std::string_view text_;
    std::string source_;
    std::string_view line_;
    std::size_t at_ = 0;
    std::size_t number_ = 0;
};

struct Header {
    std::size_t line = 0;  // of the file
    std::size_t nodes = 0, edges = 0;
    bool has_sizes = false, has_weights = false, has_lengths = false;
    std::size_t weights = 1;  // per node
};

Header read_header(LineReader& reader) {
    Header header;
    if (!reader.next()) reader.fail(Message("metis_empty"));
    header.line = reader.line_number();
    header.nodes = reader.count();
    header.edges = reader.count();
    if (reader.has_word()) {
        std::string digits(reader.word());
        if (digits.size() > 3 || digits.find_first_not_of("01") != std::string::npos)
            reader.fail(Message("metis_bad_format", {{"text", digits}}));
        digits.insert(0, 3 - digits.size(), '0');
        header.has_sizes = digits[0] == '1';
        header.has_weights = digits[1] == '1';
        header.has_lengths = digits[2] == '1';
    }
    if (reader.has_word()) {
        header.weights = reader.count();
        if (header.weights > 0 && !header.has_weights)
            reader.fail(Message("metis_weights_without_format", {{"count", header.weights}}));
        if (header.weights == 0 && header.has_weights) reader.fail(Message("metis_format_without_weights"));
    }
    if (reader.has_word()) reader.fail(Message("metis_long_header", {{"text", reader.word()}}));
    if (!header.has_weights) header.weights = 0;
    return header;
}

// --weight is the number of the weight, from 1, where nodes have several.
std::size_t choose_weight(const GraphOptions& options, const Header& header) {
    if (options.weight.empty()) return 1;
    std::size_t chosen = 0;
    const char* const end = options.weight.data() + options.weight.size();
    const auto [stop, problem] = std::from_chars(options.weight.data(), end, chosen);
    if (problem == std::errc() && stop == end && chosen >= 1 && chosen <= header.weights) return chosen;
    throw Error(ExitCode::usage, "--weight",
                Message("metis_no_such_weight", {{"weight", options.weight}, {"count", header.weights}}));
}

// The lines tell every edge from both its ends, alike; each edge is kept once. `lines`: of the nodes.
void join_ends(std::vector<GraphSource::Edge>& edges, const std::vector<std::uint32_t>& lines,
               const LineReader& reader) {
    const auto key = [](const GraphSource::Edge& edge) {
        return std::tuple(std::min(edge.a, edge.b), std::max(edge.a, edge.b), edge.a);
    };
    std::sort(edges.begin(), edges.end(), [&](const auto& x, const auto& y) { return key(x) < key(y); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < edges.size(); i += 2) {
        const GraphSource::Edge& edge = edges[i];
        const GraphSource::Edge* const next = i + 1 < edges.size() ? &edges[i + 1] : nullptr;
        if (next && next->a == edge.a && next->b == edge.b)
            reader.fail_at(lines[edge.a],
                           Message("metis_neighbour_repeated", {{"a", edge.a + 1}, {"b", edge.b + 1}}));
        if (!next || next->a != edge.b || next->b != edge.a)
            reader.fail_at(lines[edge.a],
                           Message("metis_edge_of_one_end", {{"a", edge.a + 1}, {"b", edge.b + 1}}));
        if (next->length != edge.length)
            reader.fail_at(lines[next->a],
                           Message("metis_edge_of_two_weights", {{"a", edge.a + 1},
                                                                 {"b", edge.b + 1},
                                                                 {"at_a", fmt::format("{}", edge.length)},
                                                                 {"at_b", fmt::format("{}", next->length)}}));
        edges[kept++] = edge;
    }
    edges.resize(kept);
    edges.shrink_to_fit();
}

}  // namespace

GraphSource read_metis_graph(std::string_view text, const GraphOptions& options) {
    LineReader reader(text, options.source);
    const Header header = read_header(reader);
    const std::size_t chosen = choose_weight(options, header);
    if (!options.border.empty() && !header.has_lengths)
        throw Error(ExitCode::usage, "--border", Message("metis_without_edge_weights"));

    GraphSource graph;
    std::vector<std::uint32_t> lines;
    // The head may promise anything; an edge stands twice in the lines, each time a digit and a blank.
    graph.edges.reserve(std::min(2 * header.edges, text.size() / 2));
    for (std::size_t node = 0; node < header.nodes; ++node) {
        if (!reader.next())
            reader.fail(Message("metis_ends_early", {{"found", node}, {"nodes", header.nodes}}));
        if (header.has_sizes) reader.number();
        double weight = 1.0;
        for (std::size_t w = 1; w <= header.weights; ++w) {
            const double value = reader.number();
            if (w == chosen) weight = value;
        }
        graph.ids.push_back(std::to_string(node + 1));
        graph.weights.push_back(weight);
        lines.push_back(static_cast<std::uint32_t>(reader.line_number()));
        while (reader.has_word()) {
            const std::size_t neighbour = reader.count();
            if (neighbour < 1 || neighbour > header.nodes)
                reader.fail(Message("metis_no_such_node", {{"node", neighbour}}));
            if (neighbour == node + 1) reader.fail(Message("metis_self_loop", {{"node", neighbour}}));
            const double length = header.has_lengths ? reader.number() : 1.0;
            graph.edges.push_back(
                {static_cast<std::uint32_t>(node), static_cast<std::uint32_t>(neighbour - 1), length});
        }
    }
    while (reader.next())
        if (reader.has_word()) reader.fail(Message("metis_too_many_lines", {{"nodes", header.nodes}}));
    join_ends(graph.edges, lines, reader);
    if (graph.edges.size() != header.edges)
        reader.fail_at(header.line, Message("metis_edge_count",
                                            {{"stated", header.edges}, {"found", graph.edges.size()}}));
    return graph;
}

}  // namespace lifang
