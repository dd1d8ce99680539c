#pragma once

#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// What was recognised: one line per input layer with its role, features, CRS and fields.
std::string describe_inputs(const Site& site, Language language);

/// "EPSG:4543  CGCS2000 / 3-degree Gauss-Kruger CM 102E"; where nobody knows the CRS, that it is local
/// metres.
std::string describe_crs(const Crs& crs, Language language);

/// How many compounds take part, and why the others do not.
std::string describe_scope(const std::vector<Compound>& compounds, Language language);

/// One line per layout with the figures a planner compares; one line per unit of a layout.
std::string tabulate_layouts(const Plan& plan, Language language);
std::string tabulate_units(const Plan& plan, const PlannedLayout& layout, Language language);

/// One line per compound: its unit in the layout (null: none is asked about), or why it is out of scope.
std::string tabulate_compounds(const Plan& plan, const PlannedLayout* layout, Language language);

/// Units that break a rule.
int count_violations(const PlannedLayout& layout);

/// Throws Error(violations) about the first layout with such a unit, of a plan that is written at `path`.
void require_no_violations(const Plan& plan, const std::string& path);

}  // namespace lifang
