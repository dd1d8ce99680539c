#include "edit/opened_plan.hpp"

#include "edit/beside_window.hpp"
#include "publish/plan_file/plan_colours.hpp"

namespace lifang {

OpenedPlan make_opened_plan(Plan plan, PlanColours colours) {
    OpenedPlan opened;
    opened.ground = share_beside_window(std::make_unique<const scene::Ground>(
        std::make_shared<const Plan>(std::move(plan)), std::move(colours)));
    for (const PlannedLayout& layout : opened.ground->plan().layouts)
        opened.layouts.emplace_back(opened.ground, &layout);  // lives as long as the plan
    return opened;
}

OpenedPlan open_plan_file(const std::filesystem::path& path, const Run& run) {
    FileStamp stamp;
    PlanColours colours;
    Plan plan = read_plan(path, run, &stamp, colours);
    run.check_stop();
    OpenedPlan opened = make_opened_plan(std::move(plan), std::move(colours));
    opened.stamp = stamp;
    return opened;
}

}  // namespace lifang
