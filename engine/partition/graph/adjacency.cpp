#include "partition/graph/adjacency.hpp"

namespace lifang {

Adjacency::Adjacency(const AtomGraph& graph) : first_(graph.atoms.size() + 1, 0) {
    for (const Link& link : graph.links) ++first_[link.a.index + 1], ++first_[link.b.index + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    neighbours_.resize(first_.back());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::uint32_t l = 0; l < graph.links.size(); ++l) {
        const Link& link = graph.links[l];
        neighbours_[next[link.a.index]++] = {l, link.b};
        neighbours_[next[link.b.index]++] = {l, link.a};
    }
}

}  // namespace lifang
