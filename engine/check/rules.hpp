#pragma once

#include "check/ground.hpp"
#include "check/plan_rows.hpp"
#include "check/report.hpp"
#include "check/segments.hpp"
#include "check/table.hpp"

#include <vector>

// One function per thing that is verified, each in the file of its name; docs/stages/check.md lists their
// codes and gives the reasons of their tolerances.
namespace lifang::checking {

// Rule 0, the shape of the file.
void check_tables(const std::vector<Table>& tables, Report& report);  ///< tables, columns, geometry types
void check_crs(const std::vector<Table>& tables, Report& report);     ///< one, projected, metric
void check_values(const std::vector<Table>& tables, const Run& run,
                  Report& report);                          ///< NULL, enumerations, keys, references
void check_metadata(const PlanRows& plan, Report& report);  ///< barriers by their codes
/// False where other rules would not end or not be able to work: not finite, rings open, too far apart.
bool check_coordinates(const std::vector<Table>& tables, Report& report);
void check_unknowns(const PlanRows& plan, Report& report);  ///< unknown is NULL, never 0
void check_parents(const PlanRows& plan, Report& report);   ///< no layout is its own ancestor
void check_codes(const PlanRows& plan, Report& report);     ///< of units: different, by the profile's pattern

// Rules 1-6.
void check_nothing_lost(const PlanRows& plan, Report& report);                                   // 1
void check_floor_areas(const PlanRows& plan, Report& report);                                    // 1
void check_assignments(const PlanRows& plan, Report& report);                                    // 2
void check_isolated(const PlanRows& plan, Report& report);                                       // 2
void check_connected(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report);  // 3
void check_straddles(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report);  // 3
void check_passable(const PlanRows& plan, Report& report);                                       // 3
void check_necks(const PlanRows& plan, Report& report);                                          // 3
void check_validity(const PlanRows& plan, Report& report);                                       // 4
void check_cells(const PlanRows& plan, const std::vector<Segment>& cell_edges, Report& report);  // 4
void check_footprints(const PlanRows& plan, Report& report);                                     // 4
void check_units(const PlanRows& plan, const std::vector<Ground>& grounds,
                 const std::vector<Segment>& cell_edges, Report& report);                           // 4
void check_water(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report);         // 4
void check_borders(const PlanRows& plan, const std::vector<Segment>& cell_edges, Report& report);   // 4
void check_edge(const PlanRows& plan, Report& report);                                              // 4
void check_service_areas(const PlanRows& plan, Report& report);                                     // 4
void check_unit_borders(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report);  // 4
void check_bounds(const PlanRows& plan, Report& report);                                            // 5
void check_figures(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report);       // 6
void check_floor_area_in_no_compound(const PlanRows& plan, Report& report);                         // 6
bool check_walking(const PlanRows& plan, Report& report);  ///< false: walks on it mean nothing         // 6
void check_coverage(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report);  // 6
void check_stations(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report);  // 6
void check_modes(const PlanRows& plan, Report& report);                                         // 6
void check_money(const PlanRows& plan, Report& report);                                         // 6
void check_programme(const PlanRows& plan, Report& report);                                     // 6
void check_robustness(const PlanRows& plan, const Run& run, Report& report);                    // 6
void check_survey_first(const PlanRows& plan, Report& report);                                  // 6
void check_retention(const PlanRows& plan, Report& report);                                     // 6
void check_gates(const PlanRows& plan, const Run& run, Report& report);                         // 6
void check_inventory(const PlanRows& plan, const Run& run, Report& report);                     // 6
void check_objectives(const PlanRows& plan, Report& report);                                    // 6

}  // namespace lifang::checking
