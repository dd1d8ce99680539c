#include "connect/graph.hpp"

namespace lifang {

CellGraph make_cell_graph(std::vector<Border> borders, std::vector<EdgeStretch> edge, std::size_t cells) {
    CellGraph graph;
    graph.borders = std::move(borders);
    graph.edge = std::move(edge);
    graph.borders_of.resize(cells);
    for (std::uint32_t i = 0; i < graph.borders.size(); ++i) {
        at(graph.borders_of, graph.borders[i].a).push_back(i);
        at(graph.borders_of, graph.borders[i].b).push_back(i);
    }
    return graph;
}

}  // namespace lifang
