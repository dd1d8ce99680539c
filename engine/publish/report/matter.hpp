#pragma once

#include "core/run.hpp"
#include "publish/map/view.hpp"
#include "publish/report/html.hpp"
#include "publish/report/report.hpp"

#include <cstddef>
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
    std::vector<std::size_t> units;  ///< with a sheet of their own, by their place in the layout
    const Run& run;

    Language language() const { return words.language(); }
    std::string say(Text text) const { return std::string(text.in(words.language())); }
};

/// A part of a report: writes itself, with its heading, or nothing where the plan holds nothing about it. A new
/// one is a file in sections/ and a line in the list of report.cpp.
using ReportSection = void (*)(const ReportMatter& matter, Html& html);
/// A part of the sheet of one unit; a new one is a file in unit/ and a line in the list of unit_sheets.cpp.
using UnitSection = void (*)(const ReportMatter& matter, const Unit& unit, Html& html);

/// Where a unit's sheet is on the page: "unit-u03".
std::string sheet_id(const ReportMatter& matter, std::size_t unit);

}  // namespace lifang
