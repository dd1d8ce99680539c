#include "check/servers.hpp"

#include "geometry/measure.hpp"

namespace lifang::checking {
namespace {

/// By facility: the first cell that holds it.
std::vector<Position> find_cells(const PlanRows& plan) {
    std::vector<Position> cells(plan.facilities.size());
    for (std::size_t c = 0; c < plan.cells.size(); ++c) {
        const Box box = bounds(plan.cells[c].area);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Point at = plan.facilities[i].at;
            if (!cells[i] && box.intersects({at, at}) && contains(plan.cells[c].area, at)) cells[i] = c;
        }
    }
    return cells;
}

}  // namespace

Servers::Servers(const PlanRows& plan, const std::vector<Ground>& grounds)
    : plan_(plan), grounds_(grounds), walks_(plan), cell_of_facility_(find_cells(plan)) {}

double Servers::limit_of(const std::string& kind) const {
    for (const std::string& name : {kind, std::string("default")})
        if (const auto found = plan_.policy.walk_limits.find(name); found != plan_.policy.walk_limits.end())
            return found->second;
    return 0.0;
}

std::vector<Server> Servers::of_kind(const std::string& kind) const {
    const bool has_households =
        kind == unit_station || kind == "guard_post" || kind == "waste_house" || kind == "property_room";
    std::vector<Server> servers;
    for (std::size_t i = 0; i < plan_.facilities.size(); ++i) {
        const FacilityRow& facility = plan_.facilities[i];
        if (facility.kind != kind) continue;
        Position home;
        if (cell_of_facility_[i]) home = plan_.cells[*cell_of_facility_[i]].compound;
        servers.push_back({i, home, facility.radius.value_or(limit_of(kind)),
                           has_households ? facility.capacity : std::nullopt, walks_.of_facility(i)});
    }
    return servers;
}

std::vector<std::vector<Server>> Servers::stations_by_unit(std::size_t layout) const {
    std::vector<std::vector<Server>> by_unit(plan_.layouts[layout].units.size());
    for (const Server& server : of_kind(std::string(unit_station)))
        if (const auto cell = cell_of_facility_[*server.facility])
            if (const auto unit = grounds_[layout].unit_of_cell[*cell]) by_unit[*unit].push_back(server);
    return by_unit;
}

Server Servers::placed_in(std::size_t compound) const {
    return {std::nullopt, compound, limit_of(std::string(unit_station)), std::nullopt,
            walks_.of_compound(compound)};
}

std::vector<double> Servers::measure(const std::vector<Server>& servers,
                                     const std::vector<std::size_t>& compounds) const {
    std::vector<GatesOfPlace> sources, targets;
    for (const Server& server : servers) sources.push_back(server.gates);
    for (const std::size_t compound : compounds) targets.push_back(walks_.of_compound(compound));
    std::vector<double> metres;
    for (const Walked& walked : walks_.measure(sources, targets)) metres.push_back(walked.metres);
    for (std::size_t i = 0; i < compounds.size(); ++i)
        for (const Server& server : servers)
            if (server.home == compounds[i]) metres[i] = 0.0;
    return metres;
}

}  // namespace lifang::checking
