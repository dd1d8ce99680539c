#include "publish/report/report.hpp"

#include "publish/report/page.hpp"
#include "publish/report/sections.hpp"

namespace lifang {
namespace {

constexpr ReportSection sections[] = {write_candidates, write_layout_map,  write_unit_table,
                                      write_violations, write_left_out,    write_moves,
                                      write_coverage,   write_programme,   write_unit_sheets,
                                      write_issues,     write_assumptions, write_report_repetition};

std::vector<UnitId> all_units(const PlannedLayout& layout) {
    std::vector<UnitId> units;
    for (std::size_t i = 0; i < layout.units.size(); ++i) units.emplace_back(i);
    return units;
}

}  // namespace

std::string make_report(const Plan& plan, const PlannedLayout& layout, const ReportOptions& options,
                        const Run& run) {
    const MapWords words(options.language);
    const MapViews maps(plan, layout, words);
    const ReportMatter matter{
        plan, layout, options, words, maps, options.units.empty() ? all_units(layout) : options.units, run};
    Html first, html;
    write_title_sheet(matter, first);
    for (const ReportSection write : sections) write(matter, html);
    first.raw(html.contents());
    const std::string title = matter.say({"Management unit layout: report", "管理单元划分方案报告"});
    return make_page(options.title.empty() ? title : options.title, first.take() + html.take(),
                     words.language());
}

void write_report(const Plan& plan, const PlannedLayout& layout, const ReportOptions& options,
                  const Run& run) {
    require_page_file(options.file);
    write_page(make_report(plan, layout, options, run), options.file, run);
}

}  // namespace lifang
