// Rule 6: who is served, found again on the walking network of the file by code of its own.
#include "check/places.hpp"
#include "check/rules.hpp"
#include "check/servers.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace lifang::checking {
namespace {

constexpr double centimetre = 0.01;
constexpr std::string_view covered = "covered", beyond = "beyond", full = "full";

struct Nearest {
    double metres = std::numeric_limits<double>::infinity();
    bool is_within = false;
};

/// The rows of one kind about the compounds of a unit or of the whole layout.
struct Question {
    const LayoutRow& layout;
    std::string kind;
    std::vector<Server> servers;
    std::vector<const CoverageRow*> rows;
};

class Judge {
  public:
    Judge(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report)
        : plan_(plan), report_(report), servers_(plan, grounds) {}

    std::size_t judge(std::size_t layout) {
        const LayoutRow& row = plan_.layouts[layout];
        std::map<std::string, std::vector<const CoverageRow*>> by_kind;
        for (const CoverageRow& one : row.coverage)
            if (one.compound) by_kind[one.kind].push_back(&one);
        for (const auto& [kind, rows] : by_kind) {
            check_complete(row, kind, rows);
            for (Question& question : ask(layout, kind, rows)) answer(question);
        }
        return row.coverage.size();
    }

  private:
    /// Every compound of the layout once.
    void check_complete(const LayoutRow& layout, const std::string& kind,
                        const std::vector<const CoverageRow*>& rows) {
        std::set<std::size_t> asked, told;
        for (const AssignmentRow& row : layout.assignments)
            if (row.compound) asked.insert(*row.compound);
        for (const CoverageRow* row : rows) told.insert(*row->compound);
        if (asked != told || told.size() != rows.size())
            report_.broken(6, "coverage_rows",
                           Message("check_coverage_rows", {{"layout", layout.id},
                                                           {"kind", kind},
                                                           {"rows", rows.size()},
                                                           {"compounds", asked.size()}}));
    }

    std::vector<Question> ask(std::size_t l, const std::string& kind,
                              const std::vector<const CoverageRow*>& rows) const {
        const LayoutRow& layout = plan_.layouts[l];
        if (kind != unit_station) return {{layout, kind, servers_.of_kind(kind), rows}};
        std::map<std::size_t, std::size_t> unit_of;
        for (const AssignmentRow& row : layout.assignments)
            if (row.compound && row.unit) unit_of[*row.compound] = *row.unit;
        std::vector<Question> by_unit;
        for (std::vector<Server>& stations : servers_.stations_by_unit(l))
            by_unit.push_back({layout, kind, std::move(stations), {}});
        for (const StationRow& station : layout.stations)
            if (const auto unit = unit_of.find(station.compound); unit != unit_of.end())
                by_unit[unit->second].servers.push_back(servers_.placed_in(station.compound));
        for (const CoverageRow* row : rows)
            if (const auto unit = unit_of.find(*row->compound); unit != unit_of.end())
                by_unit[unit->second].rows.push_back(row);
        return by_unit;
    }

    std::vector<double> measure(const std::vector<Server>& servers,
                                const std::vector<const CoverageRow*>& rows) const {
        std::vector<std::size_t> compounds;
        for (const CoverageRow* row : rows) compounds.push_back(*row->compound);
        return servers_.measure(servers, compounds);
    }

    std::vector<Nearest> find_nearest(const Question& question) const {
        std::map<double, std::vector<Server>> by_limit;
        for (const Server& server : question.servers) by_limit[server.limit].push_back(server);
        std::vector<Nearest> nearest(question.rows.size());
        for (const auto& [limit, servers] : by_limit) {
            const std::vector<double> metres = measure(servers, question.rows);
            for (std::size_t i = 0; i < nearest.size(); ++i) {
                const bool is_home = metres[i] == 0.0;
                const Nearest found{metres[i], metres[i] <= limit || is_home};
                if (std::isinf(found.metres) || found.is_within < nearest[i].is_within) continue;
                if (found.is_within > nearest[i].is_within || found.metres < nearest[i].metres)
                    nearest[i] = found;
            }
        }
        return nearest;
    }

    void tell(const Question& question, const CoverageRow& row, std::string_view column, std::string stated,
              std::string found) {
        report_.broken(6, "wrong_coverage",
                       Message("check_wrong_coverage", {{"layout", question.layout.id},
                                                        {"compound", plan_.compounds[*row.compound].id},
                                                        {"kind", question.kind},
                                                        {"column", column},
                                                        {"stated", std::move(stated)},
                                                        {"found", std::move(found)}}));
    }

    std::string state_of(const Nearest& nearest, const CoverageRow& row) const {
        if (std::isinf(nearest.metres))
            return servers_.is_on_network(*row.compound) ? "unreachable" : "off_network";
        return std::string(nearest.is_within ? covered : beyond);
    }

    void answer(const Question& question) {
        const std::vector<Nearest> nearest = find_nearest(question);
        const bool counts_places = std::ranges::any_of(
            question.servers, [](const Server& server) { return server.places.has_value(); });
        std::map<std::pair<Position, Position>, std::vector<const CoverageRow*>> by_server;
        for (std::size_t i = 0; i < nearest.size(); ++i) {
            const CoverageRow& row = *question.rows[i];
            const std::string expected = state_of(nearest[i], row);
            const bool is_full = counts_places && row.state == full && expected == covered;
            if (row.state != expected && !is_full) tell(question, row, "state", row.state, expected);
            if (!counts_places && row.served)
                tell(question, row, "households_served", std::to_string(*row.served), "NULL");
            if (std::isinf(nearest[i].metres) != !row.walk.has_value())
                tell(question, row, "walk_m", row.walk ? decimals(*row.walk) : "NULL",
                     decimals(nearest[i].metres));
            if (row.walk && !row.served && std::abs(*row.walk - nearest[i].metres) > centimetre)
                tell(question, row, "walk_m", decimals(*row.walk), decimals(nearest[i].metres));
            if (row.facility || row.station_in) by_server[{row.facility, row.station_in}].push_back(&row);
        }
        for (const auto& [named, rows] : by_server) check_named(question, named.first, named.second, rows);
        if (counts_places) check_places_of(question);
    }

    /// That the walk leads to the one that is named.
    void check_named(const Question& question, Position facility, Position station_in,
                     const std::vector<const CoverageRow*>& rows) {
        const auto server = std::ranges::find_if(question.servers, [&](const Server& one) {
            return facility ? one.facility == facility : !one.facility && one.home == station_in;
        });
        const bool is_there = server != question.servers.end();
        const std::vector<double> metres =
            is_there ? measure({*server}, rows) : std::vector<double>(rows.size(), std::nan(""));
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!is_there || !rows[i]->walk || std::abs(*rows[i]->walk - metres[i]) > centimetre)
                tell(question, *rows[i], "facility_id",
                     facility ? plan_.facilities[*facility].id : plan_.compounds[*station_in].id,
                     is_there ? decimals(metres[i]) + " m" : "NULL");
    }

    void check_places_of(const Question& question) {
        PlaceProblem problem;
        double told = 0.0;
        for (const CoverageRow* row : question.rows) {
            const CompoundRow& compound = plan_.compounds[*row->compound];
            // what a rule excluded since then had its place in the layouts that hold it
            const double households = static_cast<double>(compound.households.value_or(0));
            problem.households.push_back(households);
            if (!row->served) continue;
            const double served = static_cast<double>(*row->served);
            if (served > households || (served < households) != (row->state == full))
                tell(question, *row, "households_served", decimals(served, 0), decimals(households, 0));
            told += served;
        }
        for (const Server& server : question.servers) {
            const std::vector<double> metres = measure({server}, question.rows);
            problem.places.push_back(server.places ? Number(std::floor(*server.places)) : std::nullopt);
            for (std::size_t i = 0; i < metres.size(); ++i)
                if (metres[i] <= server.limit || metres[i] == 0.0)
                    problem.ways.emplace_back(i, problem.places.size() - 1);
        }
        if (const double most = count_served(problem); std::abs(most - told) > 0.5)
            report_.broken(6, "wrong_coverage_places",
                           Message("check_wrong_places", {{"layout", question.layout.id},
                                                          {"kind", question.kind},
                                                          {"stated", decimals(told, 0)},
                                                          {"found", decimals(most, 0)}}));
    }

    const PlanRows& plan_;
    Report& report_;
    Servers servers_;
};

}  // namespace

void check_coverage(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    if (!plan.has_walking || plan.policy.walk_limits.empty()) return;
    Judge judge(plan, grounds, report);
    std::size_t rows = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) rows += judge.judge(l);
    report.verified(6, Message("rule_coverage"), rows);
}

}  // namespace lifang::checking
