#pragma once

#include "publish/lettering/label_placement.hpp"
#include "scene/labels/lettering.hpp"
#include "scene/labels/line_pieces.hpp"
#include "scene/labels/unit_outlines.hpp"

#include <functional>
#include <map>
#include <optional>

namespace lifang::scene {

/// What is written on a map: everything here, and how wide texts are.
struct LabelContent {
    NameGroundPtr names;               ///< may be null
    UnitOutlinesPtr units;             ///< may be null
    std::vector<UnitText> unit_texts;  ///< by unit; missing ones have none
    LayerChoice layers;                ///< whose names, and streets of which classes
    double text_scale = 1.0;
    TextMeasure measure;
};

/// The labels of a whole map at one scale. Each gets the place that it would get if all were placed one after
/// the other, units first, then communities, streets, rivers and railways, then other areas; but only those
/// are worked out that are looked at, with those that could be in their way. So what is seen of a map does
/// not change by moving it, and costs what is seen.
class LabelSheet {
  public:
    /// `content` and `pieces` have to outlive it; null: there are no lines.
    LabelSheet(const LabelContent& content, const LinePieces* pieces, double metres_per_pixel);

    /// Labels of what meets a box of the map (pixels, y down), in the order in which they were to be placed.
    /// From where `is_late` says so only those are found that have their place already; another call goes on.
    std::vector<const Label*> find(const Box& seen, const std::function<bool()>& is_late = {});
    /// Whether the last call found all.
    bool is_whole() const { return is_whole_; }
    /// The form of a unit's label that has room in a part of the map that is fenced in, nearest to a
    /// wish; nothing where none has.
    std::optional<Label> find_unit_label(std::size_t unit, Pixel wish, const std::vector<PixelLine>& fences);
    std::vector<std::size_t> find_units(const Box& seen) const;
    bool has_label(std::size_t unit) const { return units_[unit].label.has_value(); }
    Box box_of_unit(std::size_t unit) const { return to_map((*content_.units)[unit].box); }

  private:
    /// What became of a thing: not looked at yet, or a label, or none.
    struct Place {
        bool is_settled = false;
        std::optional<Label> label;
    };
    void settle_unit(std::size_t unit);
    void settle_community(std::size_t community);
    void settle_piece(std::size_t piece);
    void settle_pieces_before(std::size_t number, const Box& box, const Box& far);
    void settle_area(std::size_t area);
    /// All that comes before streets, in a box of the map.
    void settle_above_lines(const Box& box);
    /// Where the label of an area may lie: in it, and if it is large around its middle.
    Box reach_of(const NamedArea& area) const;
    std::optional<Label> place_area(const NamedArea& area);
    std::optional<Label> place_along(const LinePiece& piece, const Box& box);
    bool is_near_namesake(const NamedLine& line, Pixel at) const;

    Pixel to_map(Point local) const { return {local.x / scale_, -local.y / scale_}; }
    Box to_map(const Box& local) const;
    Point to_ground(Pixel map) const { return {map.x * scale_, -map.y * scale_}; }
    Box to_ground(const Box& map) const;
    Outline outline_of(const MultiPolygon& area, Origin origin) const;
    const Outline& outline_of_unit(std::size_t unit);
    /// Of units, those edges that meet a box.
    std::vector<PixelLine> borders_in(const Box& box);

    /// Whether what could be in the way in a box has its place, because it lies in what is looked at: things
    /// are settled in their order there, and need not ask.
    bool is_settled(const Box& box) const;

    static constexpr double namesake_distance = 220.0;  // pixels at texts of 100 %

    const LabelContent& content_;
    Lettering lettering_;
    const LinePieces* pieces_;
    double scale_;  // metres per pixel
    Box seen_;      // what is looked at
    bool is_whole_ = true;
    LabelPlacement placement_;
    std::vector<Place> units_, communities_, lines_, areas_;
    std::vector<std::optional<Outline>> outlines_;                                      // of units
    std::map<std::string, std::vector<std::pair<const NamedLine*, Pixel>>> namesakes_;  // by name of a line
};

}  // namespace lifang::scene
