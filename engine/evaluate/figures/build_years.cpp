#include "evaluate/figures/build_years.hpp"

#include <cstdlib>
#include <map>

namespace lifang {
namespace {

constexpr int years_apart = 10;
constexpr double rounding = 1e-9;  // of sums: half is half, whatever their order

using FloorAreaByYear = std::map<int, double>;

/// The first year by whose end half of the floor area was built.
int median_year(const FloorAreaByYear& built, double all) {
    double sum = 0.0;
    for (const auto& [year, floor_area] : built) {
        sum += floor_area;
        if (sum >= (0.5 - rounding) * all) return year;
    }
    return built.rbegin()->first;
}

}  // namespace

std::optional<double> measure_homogeneity(const std::vector<Compound>& compounds,
                                          const std::vector<CompoundId>& members) {
    FloorAreaByYear built;
    double all = 0.0, known = 0.0, like = 0.0;
    for (const CompoundId member : members) {
        const Compound& compound = at(compounds, member);
        all += compound.floor_area.value;
        if (!compound.build_year) continue;
        built[*compound.build_year] += compound.floor_area.value;
    }
    // Summed year by year, as its parts are: no part is above the whole by rounding.
    for (const auto& [year, floor_area] : built) known += floor_area;
    if (known <= 0.0 || known < (0.5 - rounding) * all) return std::nullopt;
    const int median = median_year(built, known);
    for (const auto& [year, floor_area] : built)
        if (std::abs(year - median) <= years_apart) like += floor_area;
    return like / known;
}

}  // namespace lifang
