#pragma once

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/cells/tessellation.hpp"
#include "tessellate/plane/contact.hpp"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

namespace lifang::testing {

/// The promises of a tessellation, held against it: valid cells that tile the district without gap or
/// overlap, one for every compound, and vertices shared one by one.
inline void check_coverage(const Tessellation& made) {
    double sum = 0.0;
    std::vector<int> cells_of(made.compounds.size(), 0);
    std::vector<MultiPolygon> areas;
    for (const Cell& cell : made.cells) {
        CAPTURE(cell.key);
        CHECK(is_valid(cell.area));
        CHECK_FALSE(cell.area.empty());
        sum += area(cell.area).value;
        areas.push_back(cell.area);
        if (cell.compound) ++cells_of[cell.compound->index];
    }
    CHECK(sum == Approx(area(made.district).value).epsilon(1e-9));
    for (std::size_t i = 0; i < cells_of.size(); ++i) {
        CAPTURE(made.compounds[i].key);
        CHECK(cells_of[i] == 1);
    }
    // What is not shared by two cells is the district's edge, no more: so no vertex stands against an edge.
    double unshared = 0.0;
    for (const SharedSegment& segment : find_shared_segments(areas))
        if (segment.right == SharedSegment::outside) unshared += distance(segment.from, segment.to).value;
    CHECK(unshared == Approx(perimeter(made.district).value).epsilon(1e-9));
    // With no gap inside, equal areas leave no room for an overlap.
    MultiPolygon all;
    for (const MultiPolygon& cell : areas) all.insert(all.end(), cell.begin(), cell.end());
    CHECK(area(unite(all)).value == Approx(sum).epsilon(1e-7));

    double blocks = 0.0;
    for (const Block& block : made.blocks) blocks += area(block.area).value;
    CHECK(blocks == Approx(sum).epsilon(1e-9));
}

inline const Cell& cell_of(const Tessellation& made, const std::string& key) {
    for (const Cell& cell : made.cells)
        if (cell.key == key || (cell.compound && at(made.compounds, *cell.compound).key == key)) return cell;
    FAIL("no cell " + key);
    return made.cells.front();
}

inline bool has_issue(const Tessellation& made, const std::string& code) {
    return std::any_of(made.issues.begin(), made.issues.end(),
                       [&](const Issue& issue) { return issue.code == code; });
}

}  // namespace lifang::testing
