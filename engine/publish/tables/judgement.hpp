#pragma once

#include "publish/tables/table.hpp"

namespace lifang {

// Tables of what the rooms of `evaluate` find out, one declared in the file of its room.

Table coverage_table();
Table stations_table();
Table service_areas_table();
Table gates_table();
Table start_units_table();
Table start_assignments_table();
Table moves_table();
Table programme_table();
Table unit_modes_table();
Table unit_money_table();
Table money_years_table();
Table entrances_table();
Table inventory_table();

}  // namespace lifang
