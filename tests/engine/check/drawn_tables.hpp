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

/// Every table of the plan that DrawnPlan describes.
std::vector<DrawnTable> draw_tables();

}  // namespace lifang::testing
