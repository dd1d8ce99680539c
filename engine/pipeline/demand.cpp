#include "core/error.hpp"
#include "pipeline/pipeline.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {

Demand make_demand(const Scenario& scenario, const Profile& profile) {
    Demand demand;
    demand.target = scenario.target_m2.value_or(profile.target.value);
    demand.min = scenario.min_m2.value_or(profile.min.value);
    demand.max = scenario.max_m2.value_or(profile.max.value);
    for (const double size : {demand.target, demand.min, demand.max})
        if (!std::isfinite(size) || size <= 0.0)
            throw Error(ExitCode::usage, Message("at_unit_size"),
                        Message("not_a_size", {{"size", fmt::format("{}", size)}}));
    if (demand.min > demand.target || demand.target > demand.max)
        throw Error(ExitCode::usage, Message("at_unit_size"),
                    Message("sizes_contradict", {{"min", fmt::format("{:.0f}", demand.min)},
                                                 {"target", fmt::format("{:.0f}", demand.target)},
                                                 {"max", fmt::format("{:.0f}", demand.max)},
                                                 {"profile", profile.name}}));
    return demand;
}

}  // namespace lifang
