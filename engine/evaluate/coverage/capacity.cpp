#include "evaluate/coverage/capacity.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>

namespace lifang {
namespace {

using Amount = std::int64_t;
using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Arc = Traits::edge_descriptor;

// Whole millimetres, which a double holds exactly. Boost adds up the "infinite" distances of nodes that
// nothing leads to, which would overflow in whole numbers.
using Cost = double;

struct OfArc {
    Amount capacity = 0, residual = 0;
    Cost cost = 0.0;
    Arc reverse{};
};
using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, OfArc>;

Arc add_arc(Network& network, std::size_t from, std::size_t to, Amount capacity, Cost cost) {
    const Arc forth = add_edge(from, to, {capacity, 0, cost, {}}, network).first;
    const Arc back = add_edge(to, from, {0, 0, -cost, {}}, network).first;
    network[forth].reverse = back;
    network[back].reverse = forth;
    return forth;
}

Cost to_millimetres(Meters walk) { return std::round(walk.value * 1000.0); }

}  // namespace

std::vector<int> assign_households(const CapacityProblem& problem) {
    const std::size_t homes = problem.households.size(), places = problem.places.size();
    const std::size_t source = homes + places, sink = source + 1;
    const Amount all = std::accumulate(problem.households.begin(), problem.households.end(), Amount{0});
    Network network(sink + 1);
    for (std::size_t i = 0; i < homes; ++i) add_arc(network, source, i, problem.households[i], 0.0);
    for (std::size_t i = 0; i < places; ++i)
        add_arc(network, homes + i, sink, problem.places[i] ? Amount{*problem.places[i]} : all, 0.0);
    std::vector<Arc> ways;
    for (const CapacityProblem::Way& way : problem.ways)
        ways.push_back(add_arc(network, way.from, homes + way.to, problem.households[way.from],
                               to_millimetres(way.walk)));

    boost::successive_shortest_path_nonnegative_weights(
        network, source, sink,
        boost::capacity_map(get(&OfArc::capacity, network))
            .residual_capacity_map(get(&OfArc::residual, network))
            .reverse_edge_map(get(&OfArc::reverse, network))
            .weight_map(get(&OfArc::cost, network)));

    std::vector<int> taken;
    for (const Arc way : ways)
        taken.push_back(static_cast<int>(network[way].capacity - network[way].residual));
    return taken;
}

}  // namespace lifang
