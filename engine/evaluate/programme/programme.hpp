#pragma once

#include "core/codes.hpp"
#include "core/id.hpp"
#include "core/quantity.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What speaks for starting a unit before others: four parts of need, three of benefit, three of readiness.
enum class ProgrammePart {
    age,                  ///< its houses are older than those of other units
    not_renovated,        ///< share of its floor area
    uncovered,            ///< share of its households that no service reaches
    unmanaged,            ///< share of its floor area that nobody manages today
    households_per_cost,  ///< households for the money, against other units
    net,                  ///< net per m² and month, against other units
    incentive,            ///< 1: its floor area earns the incentive
    consent,              ///< of its owners
    known_floor_area,     ///< share of its floor area that does not rest on assumed floors
    in_bounds             ///< probability that it keeps the bounds
};
inline constexpr std::size_t programme_part_count = 10;
template <>
inline constexpr auto codes_of<ProgrammePart> = make_codes({"age", "not_renovated", "uncovered", "unmanaged",
                                                            "households_per_cost", "net", "incentive",
                                                            "consent", "known_floor_area", "in_bounds"});

/// One number for each part; empty where it is not known, or tells units apart in nothing.
using ProgrammeParts = std::array<std::optional<double>, programme_part_count>;
inline std::optional<double>& at(ProgrammeParts& parts, ProgrammePart part) {
    return parts[static_cast<std::size_t>(part)];
}
inline const std::optional<double>& at(const ProgrammeParts& parts, ProgrammePart part) {
    return parts[static_cast<std::size_t>(part)];
}

/// A unit's place in the programme of its layout: a row of the table `programme`.
struct ProgrammeEntry {
    bool is_started = false;      ///< it is out of the queue
    std::optional<int> position;  ///< 1: first; empty for what has been started
    std::optional<int> year;  ///< 1: the first year's batch; empty without a budget, or where none is enough
    std::optional<Cny> cost;  ///< of starting the unit
    std::optional<Cny> budget;                       ///< of a year
    double score = 0.0;                              ///< 0–1
    std::optional<double> need, benefit, readiness;  ///< 0–1: weighted means of the parts that are known
    ProgrammeParts parts;                            ///< 0–1

    friend bool operator==(const ProgrammeEntry&, const ProgrammeEntry&) = default;
};

}  // namespace lifang
