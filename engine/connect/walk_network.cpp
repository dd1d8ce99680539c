#include "connect/walk_network.hpp"

#include "core/parallel.hpp"
#include "geometry/overlay.hpp"
#include "load/site/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr Stage stage = Stage::connect;

bool is_on_main_part(const WalkGraph& graph, const std::vector<Attachment>& gates) {
    return std::ranges::any_of(
        gates, [&](const Attachment& gate) { return graph.part_of[graph.edges[gate.edge].from] == 0; });
}

Issue tell_parts(const WalkNetwork& network, std::size_t off_main) {
    const auto& parts = network.graph.parts;
    const Meters all = network.graph.length();
    return {.severity = Severity::info,
            .code = "walking_network_in_parts",
            .stage = stage,
            .message = Message("walking_network_in_parts",
                               {{"parts", parts.size()},
                                {"main", fmt::format("{:.1f}", parts.front().length.value / 1000.0)},
                                {"all", fmt::format("{:.1f}", all.value / 1000.0)},
                                {"off_main", off_main}})};
}

Issue tell_off_network(const Compound& compound, Meters limit) {
    const Point at = point_inside(compound.footprint);
    return make_issue(stage, Severity::info, "compound_off_network", compound.source,
                      Message("compound_off_network",
                              {{"compound", compound.key}, {"metres", fmt::format("{:.0f}", limit.value)}}),
                      Place{at.x, at.y});
}

Issue tell_off_network(const Facility& facility, Meters limit) {
    return make_issue(stage, Severity::info, "facility_off_network", facility.source,
                      Message("facility_off_network",
                              {{"facility", facility.key}, {"metres", fmt::format("{:.0f}", limit.value)}}),
                      Place{facility.at.x, facility.at.y});
}

Issues attach_facilities(const Site& site, const ConnectOptions& options, const Attacher& attacher,
                         WalkNetwork& network, const Run& run) {
    const auto& facilities = site.facilities;
    network.facility_gates.assign(facilities.size(), {});
    for_each_chunk(run, facilities.size(),
                   [&](std::size_t i) { network.facility_gates[i] = attacher.find_gates(facilities[i].at); });
    Issues issues;
    for (std::size_t i = 0; i < facilities.size(); ++i)
        if (network.facility_gates[i].empty())
            issues.push_back(tell_off_network(facilities[i], options.attachment_limit));
    return issues;
}

}  // namespace

Issues attach_facilities(const Site& site, const ConnectOptions& options, WalkNetwork& network,
                         const Run& run) {
    if (!network.graph.edges.empty())
        return attach_facilities(site, options,
                                 Attacher(network.graph, site, options.impassable, options.attachment_limit),
                                 network, run);
    network.facility_gates.assign(site.facilities.size(), {});
    return {};
}

WalkNetwork make_walk_network(const Site& site, const std::vector<Compound>& compounds,
                              const ConnectOptions& options, const Run& run) {
    WalkNetwork network;
    network.graph = make_walk_graph(site);
    network.gates.resize(compounds.size());
    network.facility_gates.resize(site.facilities.size());
    if (network.graph.edges.empty()) return network;

    const Attacher attacher(network.graph, site, options.impassable, options.attachment_limit);
    for_each_item(run, compounds.size(), [&](std::size_t i) {
        if (!compounds[i].footprint.empty()) network.gates[i] = attacher.find_gates(compounds[i].footprint);
    });

    std::size_t off_main = 0;
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        if (network.gates[i].empty())
            network.issues.push_back(tell_off_network(compounds[i], options.attachment_limit));
        else if (!is_on_main_part(network.graph, network.gates[i]))
            ++off_main;
    }
    for (Issue& issue : attach_facilities(site, options, attacher, network, run))
        network.issues.push_back(std::move(issue));
    if (network.graph.parts.size() > 1) network.issues.push_back(tell_parts(network, off_main));
    return network;
}

}  // namespace lifang
