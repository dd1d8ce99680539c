#include "partition/objective/matching.hpp"

#include "core/disjoint_sets.hpp"
#include "core/numbering.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/maximum_weighted_matching.hpp>

namespace lifang {
namespace {

using Pairs = std::vector<Overlap>;

Pairs add_up(Pairs overlaps) {
    // Equal pairs by weight, too: sums do not depend on the order that came in.
    std::sort(overlaps.begin(), overlaps.end(), [](const Overlap& x, const Overlap& y) {
        return std::tuple(x.a, x.b, x.weight) < std::tuple(y.a, y.b, y.weight);
    });
    Pairs sums;
    for (const Overlap& overlap : overlaps) {
        const bool is_same = !sums.empty() && sums.back().a == overlap.a && sums.back().b == overlap.b;
        if (is_same)
            sums.back().weight += overlap.weight;
        else
            sums.push_back(overlap);
    }
    return sums;
}

// What has nothing in common with the rest is matched by itself.
std::vector<Pairs> part(const Pairs& pairs) {
    std::uint32_t things = 0, others = 0;
    for (const Overlap& pair : pairs) {
        things = std::max(things, pair.a + 1);
        others = std::max(others, pair.b + 1);
    }
    DisjointSets joined(std::size_t{things} + others);
    for (const Overlap& pair : pairs) joined.join(pair.a, things + pair.b);
    Numbering number;
    std::vector<Pairs> parts;
    for (const Overlap& pair : pairs) {
        const std::uint32_t home = number(joined.find(pair.a));
        if (home == parts.size()) parts.emplace_back();
        parts[home].push_back(pair);
    }
    return parts;
}

// Whole numbers, because the algorithm compares sums and differences of weights for being equal.
void match_part(const Pairs& pairs, double unit_of_weight, Matching& matching) {
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                        boost::property<boost::edge_weight_t, std::int64_t>>;
    std::vector<std::uint32_t> a, b;
    for (const Overlap& pair : pairs) a.push_back(pair.a), b.push_back(pair.b);
    for (auto* things : {&a, &b}) {
        std::sort(things->begin(), things->end());
        things->erase(std::unique(things->begin(), things->end()), things->end());
    }
    const auto place = [](const std::vector<std::uint32_t>& things, std::uint32_t thing) {
        return static_cast<std::size_t>(std::lower_bound(things.begin(), things.end(), thing) -
                                        things.begin());
    };
    Graph graph(a.size() + b.size());
    for (const Overlap& pair : pairs) {
        const std::int64_t weight = std::llround(pair.weight / unit_of_weight);
        if (weight > 0) boost::add_edge(place(a, pair.a), a.size() + place(b, pair.b), weight, graph);
    }
    std::vector<Graph::vertex_descriptor> mate(a.size() + b.size());
    boost::maximum_weighted_matching(graph, mate.data());
    for (std::size_t i = 0; i < a.size(); ++i)
        if (mate[i] != boost::graph_traits<Graph>::null_vertex())
            matching.of_a.emplace(a[i], b[mate[i] - a.size()]);
}

}  // namespace

Matching match_greatest(const std::vector<Overlap>& overlaps) {
    Matching matching;
    const Pairs pairs = add_up(overlaps);
    double sum = 0.0;
    for (const Overlap& pair : pairs) sum += pair.weight;
    if (sum <= 0.0) return matching;
    for (const Pairs& of_part : part(pairs)) {
        if (of_part.size() == 1 && of_part.front().weight > 0.0)
            matching.of_a.emplace(of_part.front().a, of_part.front().b);
        else
            match_part(of_part, std::ldexp(sum, -40), matching);
    }
    return matching;
}

double sum_unmatched(const std::vector<Overlap>& overlaps) {
    const Matching matching = match_greatest(overlaps);
    double sum = 0.0;
    for (const Overlap& overlap : overlaps)
        if (!matching.holds(overlap.a, overlap.b)) sum += overlap.weight;
    return sum;
}

}  // namespace lifang
