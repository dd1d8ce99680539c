#pragma once

#include "core/run.hpp"
#include "publish/map/view.hpp"
#include "publish/report/html.hpp"
#include "publish/report/report.hpp"

#include <string>
#include <vector>

namespace lifang {

/// What the sections of a report are made of.
struct ReportMatter {
    const Plan& plan;
    const PlannedLayout& layout;
    const ReportOptions& options;
    const MapWords& words;
    const MapViews& maps;
    std::vector<UnitId> units;  ///< with a sheet of their own
    const Run& run;

    Language language() const { return words.language(); }
    std::string say(Text text) const { return std::string(text.in(words.language())); }
};

/// A part of a report: writes itself, with its heading, or nothing where the plan holds nothing about it. A
/// new one is a file in sections/ and a line in the list of report.cpp.
using ReportSection = void (*)(const ReportMatter& matter, Html& html);
/// A part of the sheet of one unit; a new one is a file in unit/ and a line in the list of unit_sheets.cpp.
using UnitSection = void (*)(const ReportMatter& matter, UnitId unit, Html& html);

/// The compounds of a unit, in the order of the plan.
inline std::vector<CompoundId> find_members(const PlannedLayout& layout, UnitId unit) {
    std::vector<CompoundId> members;
    for (std::size_t i = 0; i < layout.unit_of_compound.size(); ++i)
        if (layout.unit_of_compound[i] == unit) members.emplace_back(i);
    return members;
}

}  // namespace lifang
