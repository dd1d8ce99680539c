#pragma once

#include "geometry/shapes.hpp"
#include "publish/cartography/style.hpp"
#include "publish/lettering/pixel.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// Writes SVG: shapes in metres are brought onto a frame of the picture, texts and signs are placed in
/// pixels.
class SvgCanvas {
  public:
    /// The part of the ground that fills the frame at `left`, `top`, `width` pixels wide. Where several
    /// pictures share a page, `name` tells the ids of their definitions apart.
    SvgCanvas(const Box& ground, Pixel top_left, double width, std::string name = {});

    /// The id of a definition of this picture: "hatch" + its name.
    std::string id(std::string_view definition) const { return std::string(definition) + name_; }

    double frame_height() const { return ground_.height() * scale_; }
    double pixels_per_metre() const { return scale_; }
    Pixel pixel(Point point) const;
    Outline outline(const MultiPolygon& polygons) const;

    void polygons(const MultiPolygon& polygons, const Symbol& symbol);
    /// A line as one stroke; the casing, if any, is a stroke of its own below: draw all casings of a class
    /// first, so that crossings look like crossings.
    void line(const LineString& line, std::string_view colour, double width, std::string_view dash = {});
    /// A round mark of the symbol's size, in pixels whatever the scale.
    void point(Point at, const Symbol& symbol);
    void text(Pixel at, std::string_view words, double size, std::string_view colour,
              std::string_view attributes = {});
    void raw(std::string_view svg) { svg_ += svg; }

    /// Widths grow with the scale, less than in proportion: a whole city is no tangle, a quarter not threads.
    double weight() const;
    std::string take() { return std::move(svg_); }

  private:
    std::string path_of(const Ring& ring, bool closed) const;

    Box ground_;
    Pixel top_left_;
    double scale_ = 1.0;
    std::string name_;
    std::string svg_;
};

inline constexpr std::string_view map_fonts = "Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif";

}  // namespace lifang
