#pragma once

#include "core/message.hpp"
#include "load/graph/source.hpp"

#include <string_view>

namespace lifang {

/// The single readers behind load_graph; `text` is the whole file. All throw Error(input).
GraphSource read_metis_graph(std::string_view text, const GraphOptions& options);
GraphSource read_json_graph(std::string_view text, const GraphOptions& options);
GraphSource read_polygon_graph(const GraphOptions& options, const Run& run);

/// Sorts the edges, drops those of a node with itself and takes each pair once, with the sum of its lengths.
/// `is_mirrored`: both ends tell of an edge, each of its whole length; where only one does, that counts.
void settle_edges(GraphSource& graph, bool is_mirrored);

/// The value as a weight or length, or throws Error(input) naming place, field and value.
double require_amount(std::string_view value, const Message& where, const std::string& field);

}  // namespace lifang
