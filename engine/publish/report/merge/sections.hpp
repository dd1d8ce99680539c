#pragma once

#include "publish/map/view.hpp"
#include "publish/report/dossier.hpp"
#include "publish/report/html.hpp"

namespace lifang {

/// What the sections of a merge dossier are made of.
struct MergeMatter {
    const Plan& plan;
    const PlannedLayout& layout;
    const MergeJudgement& merger;
    const DossierOptions& options;
    const MapWords& words;

    Language language() const { return words.language(); }
    std::string say(Text text) const { return std::string(text.in(words.language())); }
};

// The sections in the order in which they are read; each writes nothing where it has nothing to tell.

void write_merge_title(const MergeMatter& matter, Html& html);
void write_merge_rules(const MergeMatter& matter, Html& html);
void write_merge_figures(const MergeMatter& matter, Html& html);
void write_merge_map(const MergeMatter& matter, Html& html);
void write_merge_roads(const MergeMatter& matter, Html& html);
void write_merge_inventory(const MergeMatter& matter, Html& html);
void write_merge_managers(const MergeMatter& matter, Html& html);
void write_merge_compounds(const MergeMatter& matter, Html& html);
void write_merge_consents(const MergeMatter& matter, Html& html);
void write_merge_layout(const MergeMatter& matter, Html& html);
void write_merge_sources(const MergeMatter& matter, Html& html);
void write_merge_repetition(const MergeMatter& matter, Html& html);

/// What a part or the whole goes by.
std::string part_title(const MergeMatter& matter, const Unit& unit);

}  // namespace lifang
