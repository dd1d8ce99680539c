#pragma once

#include "core/run.hpp"
#include "publish/plan/plan.hpp"
#include "publish/print/page_file.hpp"

#include <string>
#include <vector>

namespace lifang {

struct ReportOptions {
    PageFile file;
    std::vector<UnitId> units{};  ///< with a sheet each; empty: all
    std::string title{};          ///< of the title sheet; empty: what the report is about
    std::string date{};           ///< of the title sheet; empty: a line to write it on
    std::string language = "zh";
};

/// Writes down a layout of a plan for those who decide: as a page to read and print, or printed already.
/// The same plan and options give the same bytes; the clock is not asked. Throws as require_page_file() and
/// print_pdf() do.
void write_report(const Plan& plan, const PlannedLayout& layout, const ReportOptions& options,
                  const Run& run);

/// The page itself.
std::string make_report(const Plan& plan, const PlannedLayout& layout, const ReportOptions& options,
                        const Run& run);

}  // namespace lifang
