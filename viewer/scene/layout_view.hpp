#pragma once

#include "scene/border_tiles.hpp"
#include "scene/drawing.hpp"
#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"
#include "scene/sign_tiles.hpp"
#include "scene/unit_fill.hpp"

namespace lifang::scene {

/// A layout on its ground: everything follows from the unit of each cell, never from stored outlines, so a
/// layout that is being edited is drawn as any other. Immutable.
class LayoutView {
  public:
    /// `before`: the view of this ground that is on the screen; of a layout in no file, units keep the
    /// colours they had in it, and only borders that came or went are drawn anew. Linear in the cells and
    /// borders; a whole layout takes a tenth of a second at 10,000 compounds, an edit some milliseconds.
    LayoutView(GroundPtr ground, LayoutPtr layout, const FillChoice& fill, const Style& style,
               const LayoutView* before = nullptr);

    const GroundPtr& ground() const { return ground_; }
    const LayoutPtr& layout() const { return layout_; }
    const std::vector<int>& map_colours() const { return map_colours_; }
    const UnitFills& fills() const { return fills_; }
    const std::vector<CellId>& cells_of(UnitId unit) const { return at(cells_of_unit_, unit); }
    std::optional<UnitId> unit_of(CellId cell) const;
    std::optional<UnitId> unit_of(CompoundId compound) const;
    /// Around the cells of a unit, relative to the origin.
    Box bounds_of(UnitId unit) const;

    /// Hands over the subjects and tints that hang on the layout: all of them are made.
    void draw(Drawing& drawing) const;
    /// The outline of the unit, as line strokes.
    void add_outline_of(UnitId unit, Shape& shape) const;
    /// How many groups of borders and of signs this view had to draw.
    std::size_t drawn_groups() const { return borders_.drawn_groups() + violations_.drawn_groups(); }
    std::size_t drawn_sign_groups() const {
        return kept_.drawn_groups() + closable_.drawn_groups() + stations_.drawn_groups();
    }

  private:
    GroundPtr ground_;
    LayoutPtr layout_;
    std::vector<std::vector<CellId>> cells_of_unit_;
    std::vector<int> map_colours_;
    UnitFills fills_;
    BorderTiles borders_;
    BorderTiles violations_;
    SignTiles kept_, closable_, stations_;
    Colours cell_colours_, compound_colours_;
};

}  // namespace lifang::scene
