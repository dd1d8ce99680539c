#pragma once

#include "publish/report/matter.hpp"

namespace lifang {

// The parts of a unit's sheet, in the order in which they are read.

void write_unit_figures(const ReportMatter& matter, UnitId unit, Html& html);
void write_unit_compounds(const ReportMatter& matter, UnitId unit, Html& html);
void write_unit_gates(const ReportMatter& matter, UnitId unit, Html& html);
void write_unit_inventory(const ReportMatter& matter, UnitId unit, Html& html);
void write_unit_coverage(const ReportMatter& matter, UnitId unit, Html& html);

void write_unit_mode(const ReportMatter& matter, UnitId unit, Html& html);
void write_unit_money(const ReportMatter& matter, UnitId unit, Html& html);
void write_unit_robustness(const ReportMatter& matter, UnitId unit, Html& html);
void write_unit_programme(const ReportMatter& matter, UnitId unit, Html& html);

}  // namespace lifang
