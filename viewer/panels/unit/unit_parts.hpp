#pragma once

#include "model/line_list.hpp"
#include "model/words.hpp"
#include "publish/plan/plan.hpp"

#include <QCoreApplication>

namespace lifang {

/// What the sheet of one unit is made of.
struct UnitMatter {
    const Plan& plan;
    const PlannedLayout& layout;
    UnitId id;
    Language language;

    const Unit& unit() const { return at(layout.units, id); }
    const Compound& compound(CompoundId its) const { return at(plan.ground.compounds, its); }
};

/// Headings and words of the sheet that only the screen says.
class UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitSheet)
};

/// Parts of the sheet, in the order in which they are read. Each appends its section, or nothing where the
/// plan holds nothing about it.
using UnitPart = void (*)(const UnitMatter& matter, std::vector<Line>& lines);
void add_figures(const UnitMatter& matter, std::vector<Line>& lines);
void add_mode(const UnitMatter& matter, std::vector<Line>& lines);
void add_money(const UnitMatter& matter, std::vector<Line>& lines);
void add_money_years(const UnitMatter& matter, std::vector<Line>& lines);
void add_gates(const UnitMatter& matter, std::vector<Line>& lines);
void add_inventory(const UnitMatter& matter, std::vector<Line>& lines);
void add_coverage(const UnitMatter& matter, std::vector<Line>& lines);
void add_robustness(const UnitMatter& matter, std::vector<Line>& lines);
void add_place_in_programme(const UnitMatter& matter, std::vector<Line>& lines);
void add_compounds(const UnitMatter& matter, std::vector<Line>& lines);

}  // namespace lifang
