#include "publish/report/dossier.hpp"

#include "publish/report/merge/sections.hpp"
#include "publish/report/page.hpp"

namespace lifang {
namespace {

using MergeSection = void (*)(const MergeMatter& matter, Html& html);

constexpr MergeSection sections[] = {write_merge_title,    write_merge_rules,     write_merge_figures,
                                     write_merge_map,      write_merge_roads,     write_merge_inventory,
                                     write_merge_managers, write_merge_compounds, write_merge_consents,
                                     write_merge_layout,   write_merge_sources,   write_merge_repetition};

}  // namespace

std::string make_dossier(const Plan& plan, const PlannedLayout& layout, const MergeJudgement& merger,
                         const DossierOptions& options) {
    const MapWords words(options.language);
    const MergeMatter matter{plan, layout, merger, options, words};
    Html html;
    for (const MergeSection write : sections) write(matter, html);
    const std::string title = matter.say({"Merger: dossier", "合并管理论证材料"});
    return make_page(options.title.empty() ? title : options.title, html.take(), words.language());
}

void write_dossier(const Plan& plan, const PlannedLayout& layout, const MergeJudgement& merger,
                   const DossierOptions& options, const Run& run) {
    require_page_file(options.file);
    write_page(make_dossier(plan, layout, merger, options), options.file, run);
}

}  // namespace lifang
