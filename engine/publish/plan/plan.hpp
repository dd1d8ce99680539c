#pragma once

#include "connect/graph.hpp"
#include "connect/walk_network.hpp"
#include "core/rule_kind.hpp"
#include "evaluate/coverage/service_area.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "evaluate/retention/start_layout.hpp"
#include "load/site/site.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lifang {

/// A rule of people for single compounds: a row of the table `constraints`.
struct PlanConstraint {
    RuleKind kind = RuleKind::lock;
    CompoundId compound{};
    std::optional<CompoundId> other{};  ///< together, apart
    std::string unit{};  ///< lock, pin: its text id in the layout the rule was made for; else empty
    std::string note{};
    std::string author{};

    friend bool operator==(const PlanConstraint&, const PlanConstraint&) = default;
};

/// A whole plan in memory: what the plan file holds, as the values the stages made. Written by write_plan(),
/// read back by read_plan(); indices are positions in the lists here, text ids the `key`s.
struct Plan {
    Site site;            ///< as read; what became of its compounds and communities is in `ground`
    Tessellation ground;  ///< with all compounds and communities; without strips
    CellGraph graph;
    WalkNetwork walking;                     ///< empty in a plan of before that was read
    std::vector<ServiceArea> service_areas;  ///< by kind
    std::optional<StartLayout> start;        ///< the older layout that was redrawn; empty: none
    std::vector<PlannedLayout> layouts;
    std::vector<PlanConstraint> constraints;
    Issues issues;                                              ///< of all stages, in stage order
    std::vector<std::pair<std::string, std::string>> metadata;  ///< key → value, in this order
};

}  // namespace lifang
