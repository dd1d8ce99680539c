// Rule 0: a layout was made from one that was there before it.
#include "check/rules.hpp"

#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang::checking {
namespace {

/// For each layout the one it was made from; none also where that is not in the file, which check_values
/// tells.
std::vector<Position> find_parents(const std::vector<LayoutRow>& layouts) {
    std::map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < layouts.size(); ++i) positions.emplace(layouts[i].id, i);
    std::vector<Position> parents(layouts.size());
    for (std::size_t i = 0; i < layouts.size(); ++i)
        if (layouts[i].parent)
            if (const auto found = positions.find(*layouts[i].parent); found != positions.end())
                parents[i] = found->second;
    return parents;
}

}  // namespace

void check_parents(const PlanRows& plan, Report& report) {
    const std::vector<Position> parents = find_parents(plan.layouts);
    // On its way up a layout marks those it passes; one that meets its own mark has gone in a circle.
    std::vector<Position> passed_by(parents.size());
    for (std::size_t start = 0; start < parents.size(); ++start) {
        Position at = start;
        for (; at && !passed_by[*at]; at = parents[*at]) passed_by[*at] = start;
        if (!at || passed_by[*at] != start) continue;
        std::vector<std::string> circle{plan.layouts[*at].id};
        for (std::size_t next = *parents[*at]; next != *at; next = *parents[next])
            circle.push_back(plan.layouts[next].id);
        report.broken(
            0, "cyclic_parents",
            Message("check_cyclic_parents", {{"layouts", fmt::to_string(fmt::join(circle, ", "))}}));
    }
}

}  // namespace lifang::checking
