#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lifang {

/// Bounds of a row's geometry, and the row's number.
struct IndexEntry {
    std::int64_t row = 0;
    double min_x = 0.0, max_x = 0.0, min_y = 0.0, max_y = 0.0;
};

/// Pages of an SQLite R-tree, ready to be stored in its three tables. The root is page 1.
struct PackedIndex {
    struct Page {
        std::int64_t number = 1;
        std::vector<unsigned char> bytes;
    };
    std::vector<Page> pages;
    struct PageParent {
        std::int64_t page, parent;
    };
    std::vector<PageParent> parents;  ///< of all pages but the root; known when the last row is
    struct RowPage {
        std::int64_t row, page;
    };
    std::vector<RowPage> page_of_row;  ///< by row
};

/// Full pages instead of rows put in one by one: sorted by x into strips, each strip by y
/// (sort-tile-recursive: Leutenegger, López, Edgington 1997). n log n. The bounds are rounded outwards to
/// floats, to the same ones that SQLite itself would store. Rows may come in portions, each packed by itself:
/// of those before, a box is kept for some fifty rows.
class IndexPacker {
  public:
    /// `page_bytes`: the size this database gives its pages.
    explicit IndexPacker(std::size_t page_bytes) : page_bytes_(page_bytes) {}

    /// The pages of a portion: more rows than one page holds.
    PackedIndex pack(const std::vector<IndexEntry>& portion);
    /// The last rows, and the pages above all: from here on the tree is whole.
    PackedIndex finish(const std::vector<IndexEntry>& rest);

  private:
    /// What a page holds: a row, or on a higher level a page.
    struct Held {
        std::int64_t number;
        float min_x, max_x, min_y, max_y;
    };
    std::size_t per_page() const;
    static std::vector<Held> hold(const std::vector<IndexEntry>& entries);
    static void sort_into_tiles(std::vector<Held>& held, std::size_t per_page);
    static std::vector<unsigned char> make_page(const Held* begin, const Held* end, std::uint16_t level,
                                                std::size_t page_bytes);
    static Held around(const Held* begin, const Held* end, std::int64_t page);
    std::vector<Held> pack_level(std::vector<Held> held, bool holds_rows, PackedIndex& index);

    std::size_t page_bytes_;
    std::int64_t last_page_ = 1;  // the root's, which is made last
    std::vector<Held> leaves_;
};

/// All rows at once.
PackedIndex pack_index(const std::vector<IndexEntry>& entries, std::size_t page_bytes);

}  // namespace lifang
