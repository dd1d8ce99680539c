#pragma once

#include "publish/map/cutting.hpp"
#include "publish/map/legend.hpp"
#include "publish/map/words.hpp"

#include <string>
#include <vector>

namespace lifang {

/// A numbered place that the page tells of.
struct MapMark {
    Point at;
    std::string number;
    bool is_filled = false;  ///< dark with a white number, else white with a dark one
};

/// What a picture within a page shows.
struct MapView {
    Box ground;              ///< all of it is seen, and a little around
    double width_mm = 0.0;   ///< of the picture
    double height_mm = 0.0;  ///< at most; a flat ground takes less
    /// What it is about; the rest is pale. Empty: all.
    MultiPolygon about{};
    /// Those with their names on the map, ascending; empty: all.
    std::vector<CompoundId> named{};
    std::vector<MapMark> marks{};
    std::string name{};  ///< of its definitions: letters and digits, as no other picture of the page has
};

/// Maps within pages, of one layout: at a round scale on paper, with a scale bar and an arrow to the north;
/// title, legend and figures are the page's to tell.
class MapViews {
  public:
    /// Plan and layout must outlive it.
    MapViews(const Plan& plan, const PlannedLayout& layout, const MapWords& words);

    /// An `svg` element that needs nothing else.
    std::string draw(const MapView& view) const;
    /// The whole district; `name` as in a view.
    std::string draw_district(double width_mm, double height_mm, const std::string& name) const;
    /// What the map of the district shows.
    std::vector<LegendEntry> legend() const;
    /// The sign of an entry, an `svg` element of its own.
    static std::string draw_sign(const LegendEntry& entry, const std::string& name);

  private:
    const Plan& plan_;
    MapWords words_;
    MapCutting cutting_;
    std::vector<int> colours_;
};

}  // namespace lifang
