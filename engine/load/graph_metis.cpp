// METIS graphs (manual of METIS 5, section 4.1): a line "nodes edges [fmt [ncon]]", then a line per node with
// its size, weights, and pairs of neighbour and edge weight, as the digits of fmt say. '%' begins a comment.
#include "core/error.hpp"
#include "load/graph_formats.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

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

    [[noreturn]] void fail(const Message& problem) const {
        throw Error(ExitCode::input, Message("at_line", {{"source", source_}, {"line", number_}}), problem,
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
    std::size_t nodes = 0, edges = 0;
    bool has_sizes = false, has_weights = false, has_lengths = false;
    std::size_t weights = 1;  // per node
};

Header read_header(LineReader& reader) {
    Header header;
    if (!reader.next()) reader.fail(Message("metis_empty"));
    header.nodes = reader.count();
    header.edges = reader.count();
    if (reader.has_word()) {
        const std::size_t digits = reader.count();
        if (digits > 111) reader.fail(Message("metis_bad_format"));
        header.has_sizes = digits / 100 % 10 == 1;
        header.has_weights = digits / 10 % 10 == 1;
        header.has_lengths = digits % 10 == 1;
    }
    if (reader.has_word()) header.weights = reader.count();
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

}  // namespace

GraphSource read_metis_graph(std::string_view text, const GraphOptions& options) {
    LineReader reader(text, options.source);
    const Header header = read_header(reader);
    const std::size_t chosen = choose_weight(options, header);
    if (!options.border.empty() && !header.has_lengths)
        throw Error(ExitCode::usage, "--border", Message("metis_without_edge_weights"));

    GraphSource graph;
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
        while (reader.has_word()) {
            const std::size_t neighbour = reader.count();
            if (neighbour < 1 || neighbour > header.nodes)
                reader.fail(Message("metis_no_such_node", {{"node", neighbour}}));
            const double length = header.has_lengths ? reader.number() : 1.0;
            graph.edges.push_back(
                {static_cast<std::uint32_t>(node), static_cast<std::uint32_t>(neighbour - 1), length});
        }
    }
    settle_edges(graph, true);
    if (graph.edges.size() != header.edges)
        reader.fail(Message("metis_edge_count", {{"stated", header.edges}, {"found", graph.edges.size()}}));
    return graph;
}

}  // namespace lifang
