#pragma once

#include "publish/map/labels.hpp"
#include "publish/map/svg_canvas.hpp"
#include "publish/map/words.hpp"
#include "publish/plan/plan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace lifang {

/// A part of a sheet, in pixels.
struct Room {
    Pixel top_left;
    double width = 0.0, height = 0.0;
};

/// The table of a layout's units: code, floor area, how much of it is assumed, households, and what is wrong,
/// if anything. Every unit has a row, in the order of the layout; units that the map knows by number carry
/// it.
class MapTable {
  public:
    MapTable(const Plan& plan, const PlannedLayout& layout, const std::vector<UnitMark>& marks,
             const MapWords& words);

    /// Beside the map: writes all rows in the largest type and the fewest columns that hold them, with more
    /// figures where there is room; or nothing, and returns false.
    bool draw_beside_map(const Room& room, SvgCanvas& canvas) const;
    /// On a sheet of its own, with more figures: writes as many rows as it holds, at least one, and returns
    /// the first that is left.
    std::size_t draw_on_sheet(std::size_t first, const Room& room, SvgCanvas& canvas) const;
    std::size_t size() const { return rows_.size(); }

  private:
    /// A column of the table; those that are empty in all rows are left out.
    struct Field {
        std::string title;
        bool to_the_right = false;
        bool may_wrap = false;
        std::vector<std::string> texts;  ///< by row
    };
    struct Row {
        std::string fill;    ///< of the unit on the map
        std::string number;  ///< as on the map; empty where the map has the code
        bool broken = false;
    };
    struct Shape;  ///< type size and widths

    void add(std::vector<Field>& fields, Field field) const;
    Shape shape_of(const std::vector<Field>& fields, double size, double width) const;
    double row_height(const std::vector<Field>& fields, const Shape& shape, std::size_t row) const;
    std::size_t fill_columns(const std::vector<Field>& fields, const Shape& shape, std::size_t first,
                             int columns, const Room& room, SvgCanvas* canvas) const;
    std::size_t fill_evenly(const std::vector<Field>& fields, const Shape& shape, std::size_t first,
                            int columns, const Room& room, SvgCanvas& canvas) const;
    void draw_row(const std::vector<Field>& fields, const Shape& shape, std::size_t row, Pixel at,
                  SvgCanvas& canvas) const;
    void draw_titles(const std::vector<Field>& fields, const Shape& shape, Pixel at, SvgCanvas& canvas) const;

    std::vector<Row> rows_;
    std::vector<Field> few_, some_, all_;  ///< beside the map, there if they fit, and on a sheet
};

}  // namespace lifang
