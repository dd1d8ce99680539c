#include "check/row_reader.hpp"

namespace lifang::checking {
namespace {

void read_gates(std::vector<Table>& tables, const Positions& layouts, const std::vector<Positions>& units,
                const Positions& roads, PlanRows& plan) {
    Reader rows(tables, "gates");
    for (std::size_t i = 0; i < rows.count(); ++i)
        if (const Position l = find(layouts, rows.view(i, "layout_id"))) {
            const Shapes shapes = rows.take_shape(i);
            plan.layouts[*l].gates.push_back(
                {find(units[*l], rows.view(i, "unit_id")), find(roads, rows.view(i, "road_id")),
                 shapes.points.empty() ? Point{} : shapes.points.front(),
                 find_code<Barrier>(rows.view(i, "road_class").value_or("")).value_or(Barrier::path),
                 rows.view(i, "kind") == "keep", rows.text(i, "kept_for"), rows.word(i, "advised"),
                 split_codes(rows.text(i, "closed_against")), rows.number(i, "drivable")});
        }
}

}  // namespace

void read_enclosures(std::vector<Table>& tables, const Positions& layouts,
                     const std::vector<Positions>& units, const Positions& compounds, const Positions& roads,
                     PlanRows& plan) {
    read_gates(tables, layouts, units, roads, plan);
    Reader entrances(tables, "entrances"), inventory(tables, "inventory");
    plan.has_entrances = find_table(tables, "entrances") != nullptr;
    plan.has_inventory = find_table(tables, "inventory") != nullptr;
    for (std::size_t i = 0; i < entrances.count(); ++i)
        if (const Position l = find(layouts, entrances.view(i, "layout_id")))
            plan.layouts[*l].entrances.push_back({find(compounds, entrances.view(i, "compound_id")),
                                                  find(units[*l], entrances.view(i, "unit_id")),
                                                  entrances.word(i, "way_out"), entrances.number(i, "walk_m"),
                                                  entrances.number(i, "walk_open_m")});
    for (std::size_t i = 0; i < inventory.count(); ++i)
        if (const Position l = find(layouts, inventory.view(i, "layout_id")))
            plan.layouts[*l].inventory.push_back({find(units[*l], inventory.view(i, "unit_id")),
                                                  inventory.word(i, "item"), inventory.word(i, "class"),
                                                  inventory.word(i, "name"), inventory.word(i, "measure"),
                                                  inventory.amount(i, "amount")});
}

}  // namespace lifang::checking
