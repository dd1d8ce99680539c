#pragma once

#include "model/workspace.hpp"

#include <vector>

namespace lifang {

/// All layouts of the plan on the desk, in the order of its lists.
std::vector<scene::LayoutPtr> list_layouts(const Workspace& workspace);

/// "Most even"; of a layout that is being edited or was made by hand what it is called.
QString layout_name(const PlannedLayout& layout, Language language);

/// Code and floor area of a unit, parted by a line break: what a map writes in it.
QString unit_label(const Unit& unit, Language language);
QStringList unit_labels(const std::vector<Unit>& units, Language language);

}  // namespace lifang
