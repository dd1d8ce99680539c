#pragma once

#include "check/plan_rows.hpp"
#include "check/segments.hpp"

namespace lifang::checking {

/// Area (m²) below which two shapes count as not overlapping, or one as lying inside the other: a millionth
/// of the shape, and the strip that rounding its edge to the millimetre can move.
double area_tolerance(const MultiPolygon& shape);

/// The edges of all cells, owned by their positions, and the district's walked the other way, owned by the
/// number of cells; sorted by place. Three rules look at them.
std::vector<Segment> find_cell_edges(const PlanRows& plan);

double overlap_area(const MultiPolygon& a, const MultiPolygon& b);

}  // namespace lifang::checking
