#pragma once

#include <string>
#include <vector>

namespace lifang::testing {

struct DrawnRow {
    std::vector<std::string> values;  ///< "NULL" for NULL
    std::string wkt;
};

struct DrawnTable {
    std::string name;
    std::string geometry;  ///< point, line, lines, polygon, polygons; empty: none
    std::string columns;   ///< "name:real count:whole title": text where no type is written
    std::vector<DrawnRow> rows;
};

/// The tables of the plan that DrawnPlan describes.
std::vector<DrawnTable> draw_ground();   ///< compounds to borders
std::vector<DrawnTable> draw_layouts();  ///< layouts and what hangs on them
std::vector<DrawnTable> draw_account();  ///< inputs, issues, metadata

}  // namespace lifang::testing
