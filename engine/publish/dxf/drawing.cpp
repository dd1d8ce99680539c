#include "publish/dxf/drawing.hpp"

#include "core/utf8.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "geometry/wkb.hpp"
#include "publish/tables/export_layers.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr CadLayer layers[] = {
    {"COMPOUNDS", 8, 18}, {"BORDERS", 5, 35},        {"UNITS", 1, 50},
    {"GATES", 3, 25},     {"COMPOUND_NAMES", 8, 18}, {"LABELS", 7, 25},
};

/// Signs that DXF or AutoCAD read as commands inside a text, as their twins of full width; characters beyond
/// the four hex digits of \U+XXXX as 〓, the sign of Chinese typesetters for a missing one.
std::string held_by_drawing(const std::string& text) {
    std::string held;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = next_character(text, at);
        if (!character || *character > 0xFFFF)
            held += "〓";
        else if (*character < 0x20 || *character == 0x7F)
            held += ' ';
        else if (std::u32string_view(U"{}\\\"^%~").find(*character) != std::u32string_view::npos)
            append_character(held, *character - '!' + U'！');
        else
            append_character(held, *character);
    }
    return held;
}

class Drawing {
  public:
    explicit Drawing(Issues& issues) : issues_(issues) {}

    void add_rings(std::string_view layer, const MultiPolygon& polygons) {
        for (const Polygon& polygon : polygons) {
            entities_.push_back({CadEntity::Kind::closed_line, layer, polygon.outer, {}, 0.0});
            for (const Ring& hole : polygon.holes)
                entities_.push_back({CadEntity::Kind::closed_line, layer, hole, {}, 0.0});
        }
    }
    void add_lines(std::string_view layer, const MultiLineString& lines) {
        for (const LineString& line : lines)
            entities_.push_back({CadEntity::Kind::line, layer, line, {}, 0.0});
    }
    void add_point(std::string_view layer, Point point) {
        entities_.push_back({CadEntity::Kind::point, layer, {point}, {}, 0.0});
    }
    /// `second` is a line below, empty: none.
    void add_text(std::string_view layer, const MultiPolygon& place, const std::string& first,
                  const std::string& second, double height) {
        if (place.empty() || first.empty()) return;
        const std::string held = held_by_drawing(first);
        if (held != first)
            issues_.push_back(
                {.severity = Severity::warning,
                 .code = "text_drawing",
                 .stage = Stage::publish,
                 .source_layer = std::string(layer),
                 .source_fid = static_cast<std::int64_t>(entities_.size()),
                 .message = Message("text_drawing", {{"layer", layer}, {"text", first}, {"kept", held}})});
        entities_.push_back({CadEntity::Kind::text,
                             layer,
                             {point_inside(place)},
                             second.empty() ? held : held + "\n" + second,
                             height});
    }
    std::vector<CadEntity> take() { return std::move(entities_); }

  private:
    std::vector<CadEntity> entities_;
    Issues& issues_;
};

/// Letters that are small in small areas and never larger than a house is wide.
double letter_height(SquareMeters area, double share, double least, double most) {
    const double height = std::clamp(std::sqrt(area.value) * share, least, most);
    return std::round(height * 10.0) / 10.0;
}

}  // namespace

std::span<const CadLayer> list_cad_layers() { return layers; }

std::vector<CadEntity> make_cad_drawing(const Plan& plan, const PlannedLayout& layout, const MapWords& words,
                                        Issues& issues) {
    Drawing drawing(issues);
    for (const Compound& compound : plan.ground.compounds) drawing.add_rings("COMPOUNDS", compound.footprint);
    for (const UnitBorder& border : layout.borders) drawing.add_lines("BORDERS", border.line);
    for (const Unit& unit : layout.units) drawing.add_rings("UNITS", unit.area_shape);
    for (const ExportLayer& layer : make_export_layers(plan, layout))
        if (layer.name == "gates")
            for (const Record& gate : layer.records)
                for (const Point point : read_wkb(gate.geometry).points) drawing.add_point("GATES", point);
    for (const Compound& compound : plan.ground.compounds)
        drawing.add_text("COMPOUND_NAMES", compound.footprint, compound.name, "",
                         letter_height(area(compound.footprint), 0.05, 1.5, 5.0));
    for (const Unit& unit : layout.units)
        drawing.add_text("LABELS", unit.area_shape, unit.code, words.floor_area(unit.floor_area),
                         letter_height(unit.area, 0.07, 3.0, 20.0));
    return drawing.take();
}

}  // namespace lifang
