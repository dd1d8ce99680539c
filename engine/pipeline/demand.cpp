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
            throw Error(ExitCode::usage, "size of a unit",
                        fmt::format("{} m² is not a floor area above zero", size),
                        "Give --target, --min and --max in square metres of floor area");
    if (demand.min > demand.target || demand.target > demand.max)
        throw Error(
            ExitCode::usage, "size of a unit",
            fmt::format("min {:.0f} ≤ target {:.0f} ≤ max {:.0f} m² does not hold", demand.min, demand.target,
                        demand.max),
            fmt::format("What is not given comes from the profile '{}': give --min and --max with --target",
                        profile.name));
    return demand;
}

}  // namespace lifang
