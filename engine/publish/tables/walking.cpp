#include "connect/segment.hpp"
#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "publish/tables/columns.hpp"
#include "publish/tables/judgement.hpp"
#include "publish/tables/tables.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr auto compounds = [](auto& plan) -> auto& { return plan.ground.compounds; };
constexpr auto facilities = [](auto& plan) -> auto& { return plan.site.facilities; };

struct EdgeRow {
    std::int64_t number = 0;  ///< its position in the network
    WalkEdge edge;
};

/// Nodes are where ends of edges are the same point: their numbers are there for other programs.
Table walk_edges_table() {
    const RowColumns<EdgeRow> columns{
        column<&EdgeRow::number>("edge_id"),
        computed<EdgeRow>("node_a", ValueType::integer,
                          [](const EdgeRow& row, const Plan&) { return to_value(row.edge.from); }),
        computed<EdgeRow>("node_b", ValueType::integer,
                          [](const EdgeRow& row, const Plan&) { return to_value(row.edge.to); }),
        column<&EdgeRow::edge, &WalkEdge::length>("length_m"),
        column<&EdgeRow::edge, &WalkEdge::road_class>("road_class"),
    };
    const auto each = [](const Plan& plan, auto emit) {
        const auto& edges = plan.walking.graph.edges;
        for (std::size_t i = 0; i < edges.size(); ++i) emit(EdgeRow{static_cast<std::int64_t>(i), edges[i]});
    };
    const auto take = [](Plan& plan, PlanKeys&, EdgeRow row) {
        auto& edges = plan.walking.graph.edges;
        if (row.number != static_cast<std::int64_t>(edges.size()) || row.edge.line.size() < 2)
            throw Error(ExitCode::input, Message("at_plan_table", {{"table", "walk_edges"}}),
                        Message("cell_without_meaning",
                                {{"column", "edge_id"}, {"value", std::to_string(row.number)}}));
        edges.push_back(std::move(row.edge));
    };
    Table table = row_table<EdgeRow, &EdgeRow::edge, &WalkEdge::line>("walk_edges", Geometry::line_string,
                                                                      columns, each, take);
    table.since_later = true;
    return table;
}

/// Where a compound or a facility steps onto an edge; one of the two is set.
struct GateRow {
    std::optional<CompoundId> compound{};
    std::optional<FacilityId> facility{};
    std::int64_t edge = 0;
    Attachment attachment{};
};

template <class Id, class Emit>
void emit_gates(const std::vector<std::vector<Attachment>>& gates_of, std::optional<Id> GateRow::*owner,
                const Emit& emit) {
    for (std::size_t i = 0; i < gates_of.size(); ++i)
        for (const Attachment& gate : gates_of[i]) {
            GateRow row{.edge = gate.edge, .attachment = gate};
            row.*owner = Id{i};
            emit(row);
        }
}

Point point_along(const LineString& line, Meters along) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Meters length = distance(line[i], line[i + 1]);
        if (along <= length && length.value > 0.0) return point_at({line[i], line[i + 1]}, along / length);
        along -= length;
    }
    return line.back();
}

void take_gate(Plan& plan, GateRow row) {
    const auto& edges = plan.walking.graph.edges;
    const bool is_there = row.edge >= 0 && row.edge < static_cast<std::int64_t>(edges.size());
    if (!is_there || row.compound.has_value() == row.facility.has_value())
        throw Error(
            ExitCode::input, Message("at_plan_table", {{"table", "walk_gates"}}),
            Message("cell_without_meaning", {{"column", "edge_id"}, {"value", std::to_string(row.edge)}}));
    row.attachment.edge = static_cast<std::uint32_t>(row.edge);
    row.attachment.foot = point_along(edges[row.attachment.edge].line, row.attachment.from_start);
    if (row.compound)
        at(plan.walking.gates, *row.compound).push_back(row.attachment);
    else
        at(plan.walking.facility_gates, *row.facility).push_back(row.attachment);
}

Table walk_gates_table() {
    const RowColumns<GateRow> columns{
        link<&GateRow::compound>("compound_id", compounds, &PlanKeys::compounds),
        link<&GateRow::facility>("facility_id", facilities, &PlanKeys::facilities),
        column<&GateRow::edge>("edge_id"),
        column<&GateRow::attachment, &Attachment::from_start>("along_m"),
        column<&GateRow::attachment, &Attachment::away>("away_m"),
    };
    const auto each = [](const Plan& plan, auto emit) {
        emit_gates(plan.walking.gates, &GateRow::compound, emit);
        emit_gates(plan.walking.facility_gates, &GateRow::facility, emit);
    };
    const auto take = [](Plan& plan, PlanKeys&, GateRow row) {
        plan.walking.gates.resize(plan.ground.compounds.size());
        plan.walking.facility_gates.resize(plan.site.facilities.size());
        take_gate(plan, std::move(row));
    };
    Table table = row_table<GateRow, &GateRow::attachment, &Attachment::gate>("walk_gates", Geometry::point,
                                                                              columns, each, take);
    table.since_later = true;
    return table;
}

}  // namespace

std::vector<Table> walking_tables() {
    return {walk_edges_table(), walk_gates_table(), service_areas_table()};
}

}  // namespace lifang
