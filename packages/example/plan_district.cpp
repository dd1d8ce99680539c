// plan_district INPUT PLAN.gpkg: a plan from the public headers of Lifang, with the profile that is taken
// unless told, and what came of it.
#include "check/check.hpp"
#include "core/error.hpp"
#include "pipeline/pipeline.hpp"
#include "publish/publish.hpp"

#include <cstdio>

int main(int count, char** words) {
    using namespace lifang;
    if (count != 3) {
        std::fprintf(stderr, "usage: plan_district INPUT PLAN.gpkg\n");
        return static_cast<int>(ExitCode::usage);
    }
    try {
        Scenario scenario;
        scenario.load.inputs = {words[1]};
        scenario.command = "plan_district";
        const Run run;
        const Plan plan = make_plan(scenario, run).plan;
        write_plan(plan, words[2], true, run);
        for (const PlannedLayout& layout : plan.layouts)
            std::printf("a layout of %zu units\n", layout.units.size());
        return check(words[2], run).holds() ? 0 : static_cast<int>(ExitCode::internal);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s: %s\n", error.where().c_str(), error.problem().c_str());
        return static_cast<int>(error.code());
    }
}
