// Where a label may lie: inside what it names or along it, on no label that is there, across no border.
#include "geometry/measure.hpp"
#include "publish/lettering/name_along.hpp"
#include "scene/labels/label_sheet.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {
namespace {

constexpr double reach_of_name = 240.0;  // of the name of an area, from its middle, pixels at texts of 100 %

bool has_room_for(const Box& box, const LabelBlock& block) {
    return box.width() >= block.width && box.height() >= block.height;
}

Box bounds_of(Pixel a, Pixel b) {
    Box box;
    box.include(Point{a.x, a.y});
    box.include(Point{b.x, b.y});
    return box;
}

Outline rectangle(const Box& box) {
    const Pixel north_west{box.min.x, box.min.y}, south_east{box.max.x, box.max.y};
    return {{north_west, {south_east.x, north_west.y}, south_east, {north_west.x, south_east.y}, north_west}};
}

void add_edges(const Outline& outline, const Box& box, std::vector<PixelLine>& edges) {
    for (const auto& ring : outline)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            if (bounds_of(ring[i], ring[i + 1]).intersects(box)) edges.push_back({ring[i], ring[i + 1]});
}

/// Streets are the borders of many units: a name may run along a border, and never across one.
bool crosses(const std::vector<TextBox>& boxes, const std::vector<PixelLine>& borders) {
    const Pixel first = boxes.front().centre, last = boxes.back().centre;
    const double angle =
        boxes.size() == 1 ? boxes.front().angle : std::atan2(last.y - first.y, last.x - first.x);
    constexpr double steep = 0.5;  // sine of 30°
    Box around;
    for (const TextBox& box : boxes) around.include(bounds_of(box.bounds().first, box.bounds().second));
    return std::ranges::any_of(borders, [&](const PixelLine& border) {
        if (!bounds_of(border.from, border.to).intersects(around)) return false;
        const TextBox edge = box_of_line(border.from, border.to, 0.1);
        return std::abs(std::sin(edge.angle - angle)) >= steep &&
               std::ranges::any_of(boxes, [&](const TextBox& box) { return overlap(box, edge); });
    });
}

}  // namespace

std::optional<Label> LabelSheet::find_unit_label(std::size_t unit, Pixel wish,
                                                 const std::vector<PixelLine>& fences) {
    if (unit >= content_.unit_texts.size()) return std::nullopt;
    const UnitOutline& outline = (*content_.units)[unit];
    const Box box = to_map(outline.box);
    if (lettering_.is_too_small(box)) return std::nullopt;
    const double room = outline.anchor.radius / scale_;
    for (LabelForm& lines :
         lettering_.forms_of_unit(content_.unit_texts[unit], std::sqrt(box.width() * box.height()))) {
        const LabelBlock form = lettering_.measure(std::move(lines));
        if (!has_room_for(box, form)) continue;
        const bool is_in_the_middle = fences.empty() && std::hypot(form.width, form.height) / 2.0 <= room;
        const auto found = is_in_the_middle ? std::optional(TextBox{wish, form.width, form.height, 0.0})
                                            : placement_.find_inside(outline_of_unit(unit), form.width,
                                                                     form.height, wish, fences);
        if (found) return Label{Layer::units, unit, form.set_in(*found)};
    }
    return std::nullopt;
}

Box LabelSheet::reach_of(const NamedArea& area) const {
    const Box box = to_map(area.box);
    if (area.layer == Layer::compounds) return box;
    const Pixel middle = to_map(area.middle);
    const double reach = lettering_.scaled(reach_of_name);
    return {{std::max(box.min.x, middle.x - reach), std::max(box.min.y, middle.y - reach)},
            {std::min(box.max.x, middle.x + reach), std::min(box.max.y, middle.y + reach)}};
}

std::optional<Label> LabelSheet::place_area(const NamedArea& area) {
    const Box reach = reach_of(area);
    const Origin origin = content_.names->origin();
    Outline outline;
    std::vector<PixelLine> fences;
    for (LabelForm& lines : lettering_.forms_of_area(area.layer, area.name)) {
        const LabelBlock form = lettering_.measure(std::move(lines));
        if (!has_room_for(reach, form)) continue;
        if (outline.empty() && area.layer == Layer::compounds) {
            outline = outline_of(*area.area, origin);  // which its unit has all around
        } else if (outline.empty()) {
            outline = rectangle(reach);
            fences = borders_in(reach);
            add_edges(outline_of(*area.area, origin), reach, fences);
        }
        const auto place =
            placement_.find_inside(outline, form.width, form.height, to_map(area.middle), fences);
        if (!place || !contains(*area.area, origin.world(to_ground(place->centre)))) continue;
        placement_.take(*place);
        return Label{area.layer, area.feature, form.set_in(*place)};
    }
    return std::nullopt;
}

std::optional<Label> LabelSheet::place_along(const LinePiece& piece, const Box& box) {
    const NamedLine& line = *piece.line;
    const int size = lettering_.size_along(line.layer, line.road_class >= Barrier::primary);
    const std::vector<std::string> parts = split_name(line.name);
    std::vector<double> widths;
    for (const std::string& part : parts) widths.push_back(lettering_.width(part, size, false));
    std::vector<Pixel> way;
    double length = 0.0;
    for (const Point point : piece.points) {
        way.push_back(to_map(point));
        if (way.size() > 1)
            length += std::hypot(way.back().x - way[way.size() - 2].x, way.back().y - way[way.size() - 2].y);
    }
    std::optional<std::vector<PixelLine>> borders;
    for (const double share : {0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72}) {
        const auto boxes = set_along(way, share * length, widths, size);
        if (!boxes) continue;
        if (!borders) borders = borders_in(box);
        const Pixel middle = (*boxes)[boxes->size() / 2].centre;
        if (is_near_namesake(line, middle) || crosses(*boxes, *borders) ||
            !std::ranges::all_of(*boxes, [&](const TextBox& b) { return placement_.is_free(b.grown(1.0)); }))
            continue;
        Label label{line.layer, 0, {}};
        for (std::size_t i = 0; i < boxes->size(); ++i) {
            label.pieces.push_back({parts[i], (*boxes)[i], size, false});
            placement_.take((*boxes)[i].grown(1.0));
        }
        namesakes_[line.name].emplace_back(&line, middle);
        return label;
    }
    return std::nullopt;
}

/// The other carriageway has the name of its street already; along one line names are apart anyway.
bool LabelSheet::is_near_namesake(const NamedLine& line, Pixel at) const {
    const auto found = namesakes_.find(line.name);
    return found != namesakes_.end() && std::ranges::any_of(found->second, [&](const auto& other) {
               return other.first != &line && std::hypot(at.x - other.second.x, at.y - other.second.y) <
                                                  lettering_.scaled(namesake_distance);
           });
}

Outline LabelSheet::outline_of(const MultiPolygon& area, Origin origin) const {
    Outline outline;
    const auto add = [&](const Ring& ring) {
        auto& points = outline.emplace_back();
        points.reserve(ring.size());
        for (const Point point : ring) points.push_back(to_map(origin.local(point)));
    };
    for (const Polygon& polygon : area) {
        add(polygon.outer);
        for (const Ring& hole : polygon.holes) add(hole);
    }
    return outline;
}

const Outline& LabelSheet::outline_of_unit(std::size_t unit) {
    auto& outline = outlines_[unit];
    if (!outline) outline = outline_of((*content_.units)[unit].area, Origin{});
    return *outline;
}

std::vector<PixelLine> LabelSheet::borders_in(const Box& box) {
    std::vector<PixelLine> borders;
    for (const std::size_t unit : find_units(box)) add_edges(outline_of_unit(unit), box, borders);
    return borders;
}

}  // namespace lifang::scene
