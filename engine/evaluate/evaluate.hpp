#pragma once

#include "core/run.hpp"
#include "evaluate/ground/district_view.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "evaluate/layout/unit_names.hpp"
#include "partition/partition.hpp"

namespace lifang {

/// What people chose in a layout beside its units.
struct Choices {
    std::vector<PlacedStation> stations;
    std::vector<ChosenGate> gates;
};

/// Computes every figure of every layout from the cells, borders and ways themselves (not from the
/// optimizer's sums): unit polygons, perimeters, what lies along their borders, codes and names, violations.
/// Layouts in parallel. Layouts are named by numbers from `first_key` on. `kept`, for one layout made from
/// another: the names of its units by their numbers in it. `chosen`, for one layout: what people chose in it;
/// stations of compounds that are in none of its units are dropped, and so are choices of gates that its
/// units do not have, which issues tell.
Evaluation evaluate(const DistrictView& view, const Candidates& candidates, const Demand& demand,
                    const Run& run, std::size_t first_key = 1, const KeptNames* kept = nullptr,
                    const Choices& chosen = {});

}  // namespace lifang
