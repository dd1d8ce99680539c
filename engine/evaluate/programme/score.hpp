#pragma once

#include "core/figures/values.hpp"
#include "core/policy/programme.hpp"
#include "core/policy/service.hpp"
#include "evaluate/programme/programme.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// What the programme knows of a unit: its own figures, those of `parts` that are shares as they are, the
/// others (age, households_per_cost, net) as measured.
struct ProgrammeUnit {
    std::string code;  ///< decides between equals
    SquareMeters floor_area;
    std::optional<int> households;
    ProgrammeParts parts;  ///< age: mean year, negative; households_per_cost: per m² or CNY; net: CNY per m²
    std::optional<Cny> cost;
};

/// What starting a unit costs; empty where the profile gives no price.
std::optional<Cny> start_cost(SquareMeters floor_area, const ProgrammePolicy& policy);

/// `members` are its compounds. Shares are by floor area of the compounds that know; consent by households
/// where all know theirs, else by floor area.
ProgrammeUnit make_programme_unit(std::string code, const FiguresOfUnit& figures,
                                  const std::vector<Compound>& compounds,
                                  const std::vector<CompoundId>& members, const ProgrammePolicy& policy,
                                  const Service& service);

/// Scores units against each other, in their order, without positions. What is measured is scaled from 0 for
/// the unit that speaks least for itself to 1 for the one that speaks most; where all are alike it tells
/// nothing and is empty. A mean leaves out what is empty.
std::vector<ProgrammeEntry> score_units(const std::vector<ProgrammeUnit>& units,
                                        const ProgrammePolicy& policy);

}  // namespace lifang
