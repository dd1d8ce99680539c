#include "evaluate/robustness/errors.hpp"

namespace lifang {
namespace {

SquareMeters& part(FloorAreaError& error, FloorAreaSource source) {
    return error.most[static_cast<std::size_t>(source)];
}

SquareMeters most_error(const Building& building, const RobustnessPolicy& policy) {
    switch (building.levels_source) {
        case FloorAreaSource::attribute:
            return building.floor_area * policy.attribute_error;
        case FloorAreaSource::levels:
            return building.floor_area * policy.levels_error;
        case FloorAreaSource::height:
            return building.floor_area * policy.height_error;
        case FloorAreaSource::assumed:
            break;
    }
    return building.levels > 0.0 ? building.floor_area * (policy.assumed_levels / building.levels)
                                 : SquareMeters{};
}

bool is_given(const Compound& compound) {
    return compound.floor_area_source == FloorAreaSource::attribute && !compound.derived;
}

}  // namespace

double FloorAreaError::variance() const {
    double sum = 0.0;
    for (const SquareMeters bound : most) sum += bound.value * bound.value / 3.0;
    return sum;
}

std::vector<FloorAreaError> find_floor_area_errors(const Tessellation& ground,
                                                   const std::vector<Building>& buildings,
                                                   const RobustnessPolicy& policy) {
    std::vector<FloorAreaError> errors(ground.compounds.size());
    for (std::size_t i = 0; i < ground.compounds.size(); ++i)
        if (is_given(ground.compounds[i]))
            part(errors[i], FloorAreaSource::attribute) =
                ground.compounds[i].floor_area * policy.attribute_error;
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        const auto& compound = ground.compound_of_building[i];
        if (compound && !is_given(at(ground.compounds, *compound)))
            part(at(errors, *compound), buildings[i].levels_source) += most_error(buildings[i], policy);
    }
    return errors;
}

}  // namespace lifang
