#include "evaluate/retention/household_weights.hpp"

namespace lifang {

std::vector<double> weigh_households(const std::vector<Compound>& compounds) {
    double households = 0.0;
    SquareMeters floor_area;
    for (const Compound& compound : compounds)
        if (compound.households) households += *compound.households, floor_area += compound.floor_area;
    const bool is_known = households > 0.0 && floor_area.value > 0.0;
    const double per_household = is_known ? floor_area.value / households : 1.0;  // m²
    std::vector<double> weights;
    weights.reserve(compounds.size());
    for (const Compound& compound : compounds)
        weights.push_back(is_known && compound.households ? static_cast<double>(*compound.households)
                                                          : compound.floor_area.value / per_household);
    return weights;
}

}  // namespace lifang
