#include "evaluate/make_programme.hpp"

#include "evaluate/layout/members.hpp"
#include "evaluate/programme/batches.hpp"

namespace lifang {

void make_programme(const Profile& profile, const std::vector<Compound>& compounds,
                    const ProgrammeRequest& request, const Run& run, PlannedLayout& layout) {
    const auto members = list_members<CompoundId>(layout.unit_of_compound, layout.units.size());
    std::vector<ProgrammeUnit> units;
    for (std::size_t i = 0; i < layout.units.size(); ++i)
        units.push_back(make_programme_unit(layout.units[i].code, layout.units[i], compounds, members[i],
                                            profile.programme, profile.service));
    std::vector<bool> is_started(units.size(), false);
    for (const UnitId unit : request.started) is_started[unit.index] = true;
    std::vector<ProgrammeEntry> entries = score_units(units, profile.programme);
    queue_units(units, is_started, request.budget_per_year, run, entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        layout.units[i].priority = entries[i].position;
        layout.units[i].programme = std::move(entries[i]);
    }
}

}  // namespace lifang
