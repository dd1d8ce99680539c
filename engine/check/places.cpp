#include "check/places.hpp"

#include <algorithm>
#include <limits>
#include <queue>

namespace lifang::checking {
namespace {

struct Arc {
    std::size_t to = 0;
    double room = 0.0;
};

/// Arcs in pairs: the one after an even one is its reverse.
struct Flow {
    std::vector<Arc> arcs;
    std::vector<std::vector<std::size_t>> out;

    void add(std::size_t from, std::size_t to, double room) {
        out[from].push_back(arcs.size());
        arcs.push_back({to, room});
        out[to].push_back(arcs.size());
        arcs.push_back({from, 0.0});
    }

    /// The arc by which each node is reached first, from the source.
    std::vector<std::size_t> find_ways(std::size_t source) const {
        std::vector<std::size_t> by(out.size(), arcs.size());
        std::queue<std::size_t> next;
        for (next.push(source); !next.empty(); next.pop())
            for (const std::size_t arc : out[next.front()])
                if (const std::size_t to = arcs[arc].to;
                    arcs[arc].room > 0.0 && to != source && by[to] == arcs.size())
                    by[to] = arc, next.push(to);
        return by;
    }
};

}  // namespace

double count_served(const PlaceProblem& problem) {
    const std::size_t homes = problem.households.size(), source = homes + problem.places.size(),
                      sink = source + 1;
    constexpr double endless = std::numeric_limits<double>::infinity();
    Flow flow{{}, std::vector<std::vector<std::size_t>>(sink + 1)};
    for (std::size_t i = 0; i < homes; ++i) flow.add(source, i, problem.households[i]);
    for (std::size_t i = 0; i < problem.places.size(); ++i)
        flow.add(homes + i, sink, problem.places[i].value_or(endless));
    for (const auto& [from, to] : problem.ways) flow.add(from, homes + to, endless);

    for (double served = 0.0;;) {
        const auto by = flow.find_ways(source);
        if (by[sink] == flow.arcs.size()) return served;
        double room = endless;
        for (std::size_t node = sink; node != source; node = flow.arcs[by[node] ^ 1].to)
            room = std::min(room, flow.arcs[by[node]].room);
        for (std::size_t node = sink; node != source; node = flow.arcs[by[node] ^ 1].to)
            flow.arcs[by[node]].room -= room, flow.arcs[by[node] ^ 1].room += room;
        served += room;
    }
}

}  // namespace lifang::checking
