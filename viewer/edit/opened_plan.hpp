#pragma once

#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"
#include "storage/database_file.hpp"

#include <filesystem>
#include <vector>

namespace lifang {

/// A plan ready for the screen, and how its file was when it was read.
struct OpenedPlan {
    scene::GroundPtr ground;
    std::vector<scene::LayoutPtr> layouts;  ///< those of the plan, in its order
    FileStamp stamp;
};

/// `colours`: of its file.
OpenedPlan make_opened_plan(Plan plan, PlanColours colours = {});
/// Throws what read_plan() throws.
OpenedPlan open_plan_file(const std::filesystem::path& path, const Run& run);

}  // namespace lifang
