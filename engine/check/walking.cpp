// Rule 6: the walking network is what its lines and points say.
#include "check/rules.hpp"
#include "geometry/measure.hpp"

#include <cmath>

namespace lifang::checking {
namespace {

constexpr double centimetre = 0.01;

Point point_along(const LineString& line, double along) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double length = distance(line[i], line[i + 1]).value;
        if (along <= length && length > 0.0) {
            const double share = along / length;
            return {line[i].x + share * (line[i + 1].x - line[i].x),
                    line[i].y + share * (line[i + 1].y - line[i].y)};
        }
        along -= length;
    }
    return line.back();
}

bool is_on_outline(const MultiPolygon& polygons, Point point) {
    const auto near = [&](const Ring& ring) { return distance(point, ring).value <= centimetre; };
    for (const Polygon& polygon : polygons) {
        if (near(polygon.outer)) return true;
        for (const Ring& hole : polygon.holes)
            if (near(hole)) return true;
    }
    return false;
}

/// Whether it stands where it says, beside the edge that it says.
bool is_right(const PlanRows& plan, const WalkGateRow& gate) {
    if (gate.compound.has_value() == gate.facility.has_value()) return false;
    const WalkEdgeRow& edge = plan.walk_edges[static_cast<std::size_t>(gate.edge)];
    if (gate.along_m > edge.length_m + centimetre) return false;
    const double away = distance(gate.at, point_along(edge.line, gate.along_m)).value;
    if (std::abs(away - gate.away_m) > centimetre) return false;
    return gate.compound ? is_on_outline(plan.compounds[*gate.compound].footprint, gate.at)
                         : distance(gate.at, plan.facilities[*gate.facility].at).value <= centimetre;
}

}  // namespace

bool check_walking(const PlanRows& plan, Report& report) {
    bool is_whole = true;
    for (std::size_t i = 0; i < plan.walk_edges.size(); ++i) {
        const WalkEdgeRow& edge = plan.walk_edges[i];
        const double found = length(edge.line).value;
        if (edge.id == static_cast<std::int64_t>(i) && std::abs(found - edge.length_m) <= centimetre)
            continue;
        is_whole = false;
        report.broken(
            6, "wrong_walk_edge",
            Message("check_wrong_walk_edge",
                    {{"edge", edge.id}, {"stated", decimals(edge.length_m)}, {"found", decimals(found)}}));
    }
    for (const WalkGateRow& gate : plan.walk_gates) {
        const bool has_edge = gate.edge >= 0 && gate.edge < static_cast<std::int64_t>(plan.walk_edges.size());
        if (has_edge && is_right(plan, gate)) continue;
        is_whole = false;
        report.broken(6, "wrong_walk_gate",
                      Message("check_wrong_walk_gate",
                              {{"edge", gate.edge}, {"x", decimals(gate.at.x)}, {"y", decimals(gate.at.y)}}));
    }
    if (plan.has_walking && is_whole)
        report.verified(6, Message("rule_walking"), plan.walk_edges.size() + plan.walk_gates.size());
    return is_whole;
}

}  // namespace lifang::checking
