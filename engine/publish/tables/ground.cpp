#include "geometry/measure.hpp"
#include "publish/tables/columns.hpp"
#include "publish/tables/tables.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include <fmt/format.h>

namespace lifang {
namespace {

using enum ValueType;

constexpr auto compounds = [](auto& plan) -> auto& { return plan.ground.compounds; };
constexpr auto blocks = [](auto& plan) -> auto& { return plan.ground.blocks; };
constexpr auto cells = [](auto& plan) -> auto& { return plan.ground.cells; };

/// Two rows at most: the edge that was used, and the boundary an input gave.
Table district_table() {
    Table table{"district", Geometry::multi_polygon, {{"kind", text}}, {}, {}};
    table.write = [](const Plan& plan, const std::function<void(const Record&)>& put) {
        if (!plan.ground.district.empty()) put({{std::string("edge")}, to_wkb(plan.ground.district)});
        if (!plan.site.boundary.empty()) put({{std::string("given_boundary")}, to_wkb(plan.site.boundary)});
    };
    table.read = [](const Record& record, Plan& plan, PlanKeys&) {
        const bool is_edge = record.values[0] == Value(std::string("edge"));
        read_shape("district", record, is_edge ? plan.ground.district : plan.site.boundary);
    };
    return table;
}

Table blocks_table() {
    return list_table<Block, &Block::area>(
        "blocks", Geometry::polygon,
        {
            column<&Block::key>("block_id"),
            computed<Block>("area_m2", real,
                            [](const Block& block, const Plan&) { return to_value(area(block.area)); }),
            column<&Block::water>("water"),
        },
        blocks, &PlanKeys::blocks);
}

Table cells_table() {
    return list_table<Cell, &Cell::area>(
        "cells", Geometry::multi_polygon,
        {
            column<&Cell::key>("cell_id"),
            link<&Cell::compound>("compound_id", compounds, &PlanKeys::compounds),
            link<&Cell::block>("block_id", blocks, &PlanKeys::blocks),
            computed<Cell>("area_m2", real,
                           [](const Cell& cell, const Plan&) { return to_value(area(cell.area)); }),
            column<&Cell::water>("water"),
        },
        cells, &PlanKeys::cells);
}

/// "none=12.5 residential=87.5": the length on each barrier, so that nothing is lost by naming the strongest.
Column<Border> barrier_lengths() {
    return {{"barrier_lengths", text},
            [](const Border& border, const Plan&) {
                std::vector<std::string> words;
                for (const Barrier barrier : all_barriers)
                    if (const Meters length = border.length_by_barrier[static_cast<std::size_t>(barrier)];
                        length.value > 0.0)
                        words.push_back(fmt::format("{}={}", to_text(barrier), length.value));
                return to_value(words);
            },
            [](Border& border, const Value& value, const PlanKeys&) {
                std::vector<std::string> words;
                if (!from_value(value, words)) return false;
                for (const std::string& word : words) {
                    const std::size_t sign = word.find('=');
                    const auto barrier = find_code<Barrier>(word.substr(0, sign));
                    if (!barrier || sign == std::string::npos) return false;
                    double& length = border.length_by_barrier[static_cast<std::size_t>(*barrier)].value;
                    const char* const end = word.data() + word.size();
                    if (std::from_chars(word.data() + sign + 1, end, length).ptr != end) return false;
                }
                return true;
            }};
}

Table borders_table() {
    return list_table<Border, &Border::line>(
        "borders", Geometry::multi_line_string,
        {
            link<&Border::a>("cell_a", cells, &PlanKeys::cells),
            link<&Border::b>("cell_b", cells, &PlanKeys::cells),
            column<&Border::length>("length_m"),
            column<&Border::barrier>("barrier"),
            column<&Border::barrier_name>("barrier_name"),
            column<&Border::passable>("passable"),
            barrier_lengths(),
        },
        [](auto& plan) -> auto& { return plan.graph.borders; });
}

Table edge_table() {
    Table table = list_table<EdgeStretch, &EdgeStretch::line>(
        "edge_stretches", Geometry::multi_line_string,
        {
            link<&EdgeStretch::cell>("cell_id", cells, &PlanKeys::cells),
            column<&EdgeStretch::length>("length_m"),
            column<&EdgeStretch::barrier>("barrier"),
            column<&EdgeStretch::barrier_name>("barrier_name"),
        },
        [](auto& plan) -> auto& { return plan.graph.edge; });
    table.since_later = true;
    return table;
}

/// A part of a border along which one of several things lies.
struct BorderBarrierRow {
    CellId a, b;
    BorderBarrier part;
};

Table border_barriers_table() {
    const RowColumns<BorderBarrierRow> columns{
        link<&BorderBarrierRow::a>("cell_a", cells, &PlanKeys::cells),
        link<&BorderBarrierRow::b>("cell_b", cells, &PlanKeys::cells),
        column<&BorderBarrierRow::part, &BorderBarrier::barrier>("barrier"),
        column<&BorderBarrierRow::part, &BorderBarrier::name>("name"),
        column<&BorderBarrierRow::part, &BorderBarrier::length>("length_m"),
    };
    const auto each = [](const Plan& plan, auto emit) {
        for (const Border& border : plan.graph.borders)
            for (const BorderBarrier& part : border.barriers)
                emit(BorderBarrierRow{border.a, border.b, part});
    };
    const auto take = [](Plan& plan, PlanKeys&, BorderBarrierRow row) {
        const auto border = std::lower_bound(plan.graph.borders.begin(), plan.graph.borders.end(), row,
                                             [](const Border& one, const BorderBarrierRow& wanted) {
                                                 return std::tie(one.a, one.b) < std::tie(wanted.a, wanted.b);
                                             });
        if (border != plan.graph.borders.end() && border->a == row.a && border->b == row.b)
            border->barriers.push_back(std::move(row.part));
    };
    Table table = row_table<BorderBarrierRow>("border_barriers", Geometry::none, columns, each, take);
    table.since_later = true;
    return table;
}

}  // namespace

std::vector<Table> ground_tables() {
    return {district_table(), blocks_table(),          cells_table(),
            borders_table(),  border_barriers_table(), edge_table()};
}

}  // namespace lifang
