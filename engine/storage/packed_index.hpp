#pragma once

#include <cstdint>
#include <vector>

namespace lifang {

/// Bounds of a row's geometry, and the row's number.
struct IndexEntry {
    std::int64_t row = 0;
    double min_x = 0.0, max_x = 0.0, min_y = 0.0, max_y = 0.0;
};

/// The pages of an SQLite R-tree, ready to be stored in its three tables. The root is page 1.
struct PackedIndex {
    struct Page {
        std::int64_t parent = 0;  ///< 0: the root's
        std::vector<unsigned char> bytes;
    };
    std::vector<Page> pages;  ///< page n at n − 1
    struct RowPage {
        std::int64_t row, page;
    };
    std::vector<RowPage> page_of_row;  ///< by row
};

/// Full pages instead of rows put in one by one: sorted by x into strips, each strip by y
/// (sort-tile-recursive: Leutenegger, López, Edgington 1997). n log n. `page_bytes`: the size this database
/// gives its pages. The bounds are rounded outwards to floats, to the same ones that SQLite itself would
/// store.
PackedIndex pack_index(std::vector<IndexEntry> entries, std::size_t page_bytes);

}  // namespace lifang
