#include "evaluate/retention/retention.hpp"

#include "partition/objective/matching.hpp"

namespace lifang {

Retention measure_retention(const StartLayout& start, const std::vector<double>& weights,
                            const std::vector<std::optional<UnitId>>& unit_of, std::size_t units) {
    std::vector<Overlap> overlaps;
    std::vector<CompoundId> compounds;  // by overlap
    for (std::size_t i = 0; i < unit_of.size(); ++i) {
        const CompoundId compound{i};
        const auto before = start.unit_of(compound);
        if (!unit_of[i] || !before) continue;
        overlaps.push_back({unit_of[i]->index, before->index, weights[i]});
        compounds.push_back(compound);
    }
    const Matching goes_on = match_greatest(overlaps);
    Retention retention;
    retention.start_of_unit.resize(units);
    for (const auto& [unit, before] : goes_on.of_a) retention.start_of_unit[unit] = UnitId{before};

    std::vector<double> kept(units, 0.0), all(units, 0.0);
    double moved = 0.0, total = 0.0;
    for (std::size_t i = 0; i < overlaps.size(); ++i) {
        const auto& [unit, before, weight] = overlaps[i];
        all[unit] += weight;
        total += weight;
        if (goes_on.holds(unit, before)) {
            kept[unit] += weight;
        } else {
            moved += weight;
            retention.moved.push_back(compounds[i]);
        }
    }
    retention.of_unit.resize(units);
    for (std::size_t unit = 0; unit < units; ++unit)
        if (all[unit] > 0.0) retention.of_unit[unit] = kept[unit] / all[unit];
    if (total <= 0.0) return retention;
    retention.moved_share = moved / total;
    retention.share = 1.0 - retention.moved_share;
    return retention;
}

}  // namespace lifang
