#pragma once

#include "evaluate/figures/floor_area_account.hpp"
#include "model/line_list.hpp"
#include "model/words.hpp"
#include "publish/plan/plan.hpp"

#include <QCoreApplication>

namespace lifang {

/// What the sheet of a district and of the layout that is shown is made of.
struct DistrictMatter {
    const Plan& plan;
    const PlannedLayout& layout;
    const FloorAreaAccount& account;  ///< of the plan
    Language language;
};

class DistrictWords {
    Q_DECLARE_TR_FUNCTIONS(DistrictSheet)
};

/// Parts of the sheets; each appends its section, or nothing where the plan holds nothing about it.
void add_totals(const DistrictMatter& matter, std::vector<Line>& lines);
void add_floor_area_basis(const DistrictMatter& matter, std::vector<Line>& lines);
void add_layout_figures(const DistrictMatter& matter, std::vector<Line>& lines);
/// The layout's, and the units that are least sure to keep their bounds.
void add_layout_robustness(const DistrictMatter& matter, std::vector<Line>& lines);
/// Units that break a rule.
void add_violations(const DistrictMatter& matter, std::vector<Line>& lines);

/// Every number of the profile with its source, by table, then rules of modes; last what is unset.
void add_profile_entries(const Profile& profile, Language language, std::vector<Line>& lines);

/// A sum over units' accounts, year by year; empty where no unit has years.
struct YearSum {
    int year = 1;
    Cny income, subsidy, cost, net;
    int units_unknown = 0;  ///< whose net of the year is not known: in no sum
};
std::vector<YearSum> sum_years(const PlannedLayout& layout);

}  // namespace lifang
