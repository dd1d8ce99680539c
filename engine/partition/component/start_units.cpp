#include "partition/component/start_units.hpp"

#include "partition/objective/matching.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lifang {

StartUnits make_start_units(std::size_t nodes, std::vector<FoundStart> found) {
    StartUnits start;
    if (found.empty()) return start;
    std::sort(found.begin(), found.end(), [](const FoundStart& a, const FoundStart& b) {
        return std::tuple(a.share.unit, a.node, a.share.weight) <
               std::tuple(b.share.unit, b.node, b.share.weight);
    });
    std::vector<std::pair<Node, StartShare>> shares;
    std::vector<std::pair<Node, std::uint32_t>> seats;
    for (std::size_t first = 0; first < found.size();) {
        const auto number = static_cast<std::uint32_t>(start.weight.size());
        double sum = 0.0;
        Node seat = found[first].node;
        double most = 0.0;
        std::size_t next = first;
        while (next < found.size() && found[next].share.unit == found[first].share.unit) {
            const Node node = found[next].node;
            double of_node = 0.0;
            for (; next < found.size() && found[next].node == node &&
                   found[next].share.unit == found[first].share.unit;
                 ++next)
                of_node += found[next].share.weight;
            shares.emplace_back(node, StartShare{number, of_node});
            if (of_node > most) seat = node, most = of_node;
            sum += of_node;
        }
        seats.emplace_back(seat, number);
        start.weight.push_back(sum);
        first = next;
    }
    start.of_node = Lists<StartShare>(nodes, shares);
    start.seated = Lists<std::uint32_t>(nodes, seats);
    return start;
}

double measure_moved(const StartUnits& start, const std::vector<std::uint32_t>& unit_of) {
    if (start.is_empty()) return 0.0;
    std::vector<Overlap> overlaps;
    for (Node v = 0; v < unit_of.size(); ++v)
        for (const StartShare& share : start.of_node[v])
            overlaps.push_back({unit_of[v], share.unit, share.weight});
    return sum_unmatched(overlaps);
}

double weigh_moved(const StartUnits& start, std::span<const Node> members, Node without, Node with) {
    if (start.is_empty()) return 0.0;
    const auto for_each = [&](const auto& visit) {
        for (const Node v : members)
            if (v != without) visit(v);
        if (with != no_node) visit(with);
    };
    const auto weigh = [&](const auto& counts) {
        double sum = 0.0;
        for_each([&](Node v) {
            for (const StartShare& share : start.of_node[v])
                if (counts(share.unit)) sum += share.weight;
        });
        return sum;
    };
    double kept = 0.0;
    for_each([&](Node v) {
        for (const std::uint32_t seated : start.seated[v])
            kept = std::max(kept, weigh([&](std::uint32_t unit) { return unit == seated; }));
    });
    return weigh([](std::uint32_t) { return true; }) - kept;
}

}  // namespace lifang
