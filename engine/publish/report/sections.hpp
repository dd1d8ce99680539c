#pragma once

#include "publish/report/matter.hpp"

namespace lifang {

// The sections of a report, in the order in which they are read.

void write_title_sheet(const ReportMatter& matter, Html& html);
void write_candidates(const ReportMatter& matter, Html& html);
void write_layout_map(const ReportMatter& matter, Html& html);
void write_unit_table(const ReportMatter& matter, Html& html);
void write_violations(const ReportMatter& matter, Html& html);
void write_left_out(const ReportMatter& matter, Html& html);
void write_coverage(const ReportMatter& matter, Html& html);
void write_programme(const ReportMatter& matter, Html& html);
void write_moves(const ReportMatter& matter, Html& html);
void write_unit_sheets(const ReportMatter& matter, Html& html);
void write_issues(const ReportMatter& matter, Html& html);
void write_assumptions(const ReportMatter& matter, Html& html);
void write_report_repetition(const ReportMatter& matter, Html& html);

}  // namespace lifang
