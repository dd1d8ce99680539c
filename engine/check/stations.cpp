// Rule 6: what placed stations are worth, found again on the walking network.
#include "check/rules.hpp"
#include "check/servers.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace lifang::checking {
namespace {

constexpr double centimetre = 0.01;
constexpr double unreached_m = 10000.0;  // docs/plan-file.md: so far is a home that no way leads to

/// Stations that were chosen together, for whom, and the stations that were there.
struct Choice {
    std::vector<const StationRow*> stations;
    std::vector<std::size_t> homes;
    std::vector<Server> present;
};

std::vector<Choice> list_choices(const PlanRows& plan, std::size_t l, const Servers& servers) {
    const LayoutRow& layout = plan.layouts[l];
    const auto by_unit = servers.stations_by_unit(l);
    std::map<std::size_t, std::size_t> unit_of;
    Choice district{{}, {}, servers.of_kind(std::string(unit_station))};
    std::vector<Choice> units(layout.units.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit) units[unit].present = by_unit[unit];
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit) continue;
        unit_of[*row.compound] = *row.unit;
        units[*row.unit].homes.push_back(*row.compound);
        district.homes.push_back(*row.compound);
    }
    for (const StationRow& station : layout.stations)
        if (const auto unit = unit_of.find(station.compound); unit != unit_of.end())
            (station.per == "unit" ? units[unit->second] : district).stations.push_back(&station);
    units.push_back(std::move(district));
    std::erase_if(units, [](const Choice& choice) { return choice.stations.empty(); });
    return units;
}

/// Of each home to the nearest station, placed or present.
std::vector<double> walk(const Choice& choice, const Servers& servers, double limit) {
    std::vector<Server> placed;
    for (const StationRow* station : choice.stations) placed.push_back(servers.placed_in(station->compound));
    std::vector<double> metres = servers.measure(placed, choice.homes);
    for (double& one : metres) one = std::min(one, unreached_m);
    for (const Server& server : choice.present) {
        const std::vector<double> to = servers.measure({server}, choice.homes);
        for (std::size_t i = 0; i < to.size(); ++i) {
            const bool is_within = to[i] <= server.limit || to[i] == 0.0;
            // its own radius decides whom it serves, whatever the limit of others
            const double counted =
                is_within ? std::min(to[i], limit) : std::max(to[i], std::nextafter(limit, unreached_m));
            metres[i] = std::min(metres[i], counted);
        }
    }
    return metres;
}

double worth(const PlanRows& plan, const Choice& choice, const std::vector<double>& metres, double limit) {
    const std::string& objective = choice.stations.front()->objective;
    if (objective == "p-center") return *std::ranges::max_element(metres);
    const bool by_households = std::ranges::all_of(
        choice.homes, [&](std::size_t home) { return plan.compounds[home].households.has_value(); });
    double sum = 0.0, all = 0.0;
    for (std::size_t i = 0; i < metres.size(); ++i) {
        const CompoundRow& home = plan.compounds[choice.homes[i]];
        const double weight = by_households ? static_cast<double>(*home.households) : home.floor_area;
        all += weight;
        sum += weight * (objective == "coverage" ? (metres[i] <= limit ? 1.0 : 0.0) : metres[i]);
    }
    return all > 0.0 ? sum / all : 0.0;
}

bool is_right(const StationRow& station, double value) {
    if (!station.value || !station.bound || !station.gap) return false;
    const double larger = std::max(*station.value, *station.bound);
    const double gap = larger > 0.0 ? std::abs(*station.value - *station.bound) / larger : 0.0;
    const bool bounds = station.objective == "coverage" ? *station.bound >= *station.value - same
                                                        : *station.bound <= *station.value + centimetre;
    return bounds && is_close(*station.gap, gap, same, same) &&
           is_close(*station.value, value, same, station.objective == "coverage" ? same : centimetre);
}

}  // namespace

void check_stations(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    const bool has_any =
        std::ranges::any_of(plan.layouts, [](const LayoutRow& row) { return !row.stations.empty(); });
    if (!plan.has_walking || plan.policy.walk_limits.empty() || !has_any) return;
    const Servers servers(plan, grounds);
    const double limit = servers.limit_of(std::string(unit_station));
    std::size_t verified = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        for (const Choice& choice : list_choices(plan, l, servers)) {
            const double value = worth(plan, choice, walk(choice, servers, limit), limit);
            for (const StationRow* station : choice.stations) {
                ++verified;
                if (is_right(*station, value)) continue;
                report.broken(6, "wrong_station",
                              Message("check_wrong_station",
                                      {{"layout", plan.layouts[l].id},
                                       {"compound", plan.compounds[station->compound].id},
                                       {"objective", station->objective},
                                       {"stated", station->value ? digits(*station->value) : "NULL"},
                                       {"found", digits(value)}}));
            }
        }
    }
    report.verified(6, Message("rule_stations"), verified);
}

}  // namespace lifang::checking
