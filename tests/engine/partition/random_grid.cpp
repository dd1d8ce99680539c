#include "random_grid.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>

namespace lifang::testing {
namespace {

Link make_link(int a, int b, int line) {
    Link link;
    link.a = AtomId{static_cast<std::size_t>(a)};
    link.b = AtomId{static_cast<std::size_t>(b)};
    link.length = 100.0;
    link.barrier = line % 6 == 0 ? Barrier::secondary : line % 3 == 0 ? Barrier::residential : Barrier::none;
    link.severance = link.length * (line % 6 == 0 ? 10.0 : line % 3 == 0 ? 1.0 : 0.0);
    link.street_length = line % 3 == 0 ? link.length : 0.0;
    return link;
}

}  // namespace

AtomGraph make_random_grid(const GridKind& kind, std::uint64_t seed) {
    Random random = make_random(seed, 0);
    boost::random::normal_distribution<double> normal;
    boost::random::uniform_01<double> share;
    AtomGraph graph;
    const int n = kind.side;
    const int across = kind.community_side > 0 ? (n + kind.community_side - 1) / kind.community_side : 1;
    for (int i = 0; i < across * across; ++i)
        graph.group_names.push_back(kind.community_side > 0 ? "community " + std::to_string(i) : "");
    for (int y = 0; y < n; ++y)
        for (int x = 0; x < n; ++x) {
            Atom atom;
            atom.key = std::to_string(y * n + x);
            do atom.weight = kind.median * std::exp(kind.spread * normal(random));
            while (atom.weight < kind.lightest || atom.weight > kind.heaviest);
            atom.area = 100.0 * 100.0;
            atom.outer_length = 100.0 * ((x == 0) + (x == n - 1) + (y == 0) + (y == n - 1));
            if (kind.community_side > 0)
                atom.group =
                    static_cast<std::uint32_t>(y / kind.community_side * across + x / kind.community_side);
            graph.atoms.push_back(atom);
        }
    for (int y = 0; y < n; ++y)
        for (int x = 0; x < n; ++x) {
            const int i = y * n + x;
            if (x + 1 < n && share(random) >= kind.missing) graph.links.push_back(make_link(i, i + 1, x + 1));
            if (y + 1 < n && share(random) >= kind.missing) graph.links.push_back(make_link(i, i + n, y + 1));
            if (kind.diagonals > 0.0 && x + 1 < n && y + 1 < n && share(random) < kind.diagonals)
                graph.links.push_back(share(random) < 0.5 ? make_link(i, i + n + 1, 1)
                                                          : make_link(i + 1, i + n, 1));
        }
    if (kind.walls > 0.0)
        for (Link& link : graph.links) link.passable = share(random) >= kind.walls;
    std::sort(graph.links.begin(), graph.links.end(), [](const Link& one, const Link& other) {
        return std::tie(one.a, one.b) < std::tie(other.a, other.b);
    });
    return graph;
}

}  // namespace lifang::testing
