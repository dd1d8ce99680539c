#include "publish/map_labels.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view ink = "#2b2622";
constexpr std::string_view warning_ink = "#a82a1d";
constexpr std::string_view halo =
    "stroke=\"#ffffff\" stroke-width=\"3\" stroke-opacity=\"0.85\" "
    "stroke-linejoin=\"round\" paint-order=\"stroke\"";
constexpr double air = 2.0;  // pixels between a text and what is around it, on each side

constexpr double sizes_of_code_and_area[] = {17.0, 15.0, 13.5, 12.0, 10.5, 9.5};
constexpr double sizes_of_code[] = {10.5, 9.5, 8.5};
constexpr double sizes_of_number[] = {10.0, 9.0, 8.0};
constexpr double area_size = 0.82;     // of the floor area below a code, as a share of the code's size
constexpr double line_of_area = 1.12;  // from one baseline to the next, likewise

Outline outline_of(const MultiPolygon& polygons, const SvgCanvas& canvas) {
    Outline outline;
    const auto add = [&](const Ring& ring) {
        std::vector<Pixel>& pixels = outline.emplace_back();
        for (const Point point : ring) pixels.push_back(canvas.pixel(point));
    };
    for (const Polygon& polygon : polygons) {
        add(polygon.outer);
        std::ranges::for_each(polygon.holes, add);
    }
    return outline;
}

/// Where the eye looks for the label of an area: the middle of its largest part.
Pixel middle_of(const MultiPolygon& polygons, const SvgCanvas& canvas) {
    const auto& largest =
        *std::ranges::max_element(polygons, {}, [](const Polygon& polygon) { return area(polygon).value; });
    return canvas.pixel(centroid(largest));
}

/// Writes the labels of one layout's units.
class UnitLabels {
  public:
    UnitLabels(const MapWords& words, LabelPlacement& placement, SvgCanvas& canvas)
        : words_(words), placement_(placement), canvas_(canvas) {}

    /// Inside the unit; nothing is written where nothing fits.
    UnitMark write_inside(const Unit& unit, std::size_t number) {
        const Outline outline = outline_of(unit.area_shape, canvas_);
        const Pixel wish = middle_of(unit.area_shape, canvas_);
        const std::string code = (unit.violations.empty() ? "" : "⚠ ") + unit.code;
        const std::string floor_area = words_.floor_area(unit.floor_area);
        const double liked = std::sqrt(unit.area.value) * canvas_.pixels_per_metre() / 9.0;
        for (const double size : sizes_of_code_and_area) {
            if (size > std::max(liked, sizes_of_code_and_area[5])) continue;
            const double width =
                std::max(text_width(code, size), text_width(floor_area, size * area_size)) + 2.0 * air;
            const double height = (text_ascent + line_of_area + text_descent * area_size) * size + 2.0 * air;
            if (const auto box = placement_.place_inside(outline, width, height, wish)) {
                const double baseline = box->centre.y - height / 2.0 + air + text_ascent * size;
                write(unit, code, {box->centre.x, baseline}, size, "font-weight=\"bold\" ");
                write(unit, floor_area, {box->centre.x, baseline + line_of_area * size}, size * area_size,
                      "");
                return UnitMark::code;
            }
        }
        for (const double size : sizes_of_code) {
            const double height = (text_ascent + text_descent) * size + air;
            if (const auto box =
                    placement_.place_inside(outline, text_width(code, size) + 2.0 * air, height, wish)) {
                write(unit, code,
                      {box->centre.x, box->centre.y - height / 2.0 + air / 2.0 + text_ascent * size}, size,
                      "font-weight=\"bold\" ");
                return UnitMark::code;
            }
        }
        for (const double size : sizes_of_number) {
            const std::string text = unit_number(number);
            if (const auto box =
                    placement_.place_inside(outline, width_of_number(text, size), 1.35 * size, wish)) {
                write_number(unit, text, *box, size);
                return UnitMark::number;
            }
        }
        return UnitMark::none;
    }

    UnitMark write_beside(const Unit& unit, std::size_t number, Pixel foot) {
        const std::string text = unit_number(number);
        constexpr double size = 9.0;
        const auto led = placement_.place_beside(foot, width_of_number(text, size), 1.35 * size);
        if (!led) return UnitMark::none;
        canvas_.raw(fmt::format(
            "<path d=\"M{:.1f} {:.1f}L{:.1f} {:.1f}\" stroke=\"{}\" "
            "stroke-width=\"0.9\"/>\n<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"1.8\" "
            "fill=\"{}\"/>\n",
            led->foot.x, led->foot.y, led->tip.x, led->tip.y, ink, led->foot.x, led->foot.y, ink));
        write_number(unit, text, led->box, size);
        return UnitMark::number;
    }

  private:
    static double width_of_number(const std::string& text, double size) {
        return text_width(text, size) + 0.7 * size;
    }

    void write(const Unit& unit, const std::string& text, Pixel at, double size, std::string_view weight) {
        const bool is_code = !weight.empty();
        canvas_.text(at, text, size, is_code && !unit.violations.empty() ? warning_ink : ink,
                     fmt::format("{}text-anchor=\"middle\" {}", weight, halo));
    }

    void write_number(const Unit& unit, const std::string& text, const TextBox& box, double size) {
        const std::string_view colour = unit.violations.empty() ? ink : warning_ink;
        canvas_.raw(
            fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" "
                        "rx=\"{:.1f}\" fill=\"#ffffff\" stroke=\"{}\" stroke-width=\"0.8\"/>\n",
                        box.centre.x - box.width / 2.0, box.centre.y - box.height / 2.0, box.width,
                        box.height, box.height / 2.0, colour));
        canvas_.text({box.centre.x, box.centre.y + 0.36 * size}, text, size, colour,
                     "text-anchor=\"middle\"");
    }

    const MapWords& words_;
    LabelPlacement& placement_;
    SvgCanvas& canvas_;
};

struct Stretch {
    Point from, to;
    double length = 0.0;
};

/// The stretches of a line that are straight enough to carry a name: no point further than this from the
/// straight way.
std::vector<Stretch> straight_stretches(const LineString& line, Meters tolerance) {
    std::vector<Stretch> stretches;
    for (std::size_t first = 0; first + 1 < line.size();) {
        std::size_t last = first + 1;
        const auto is_straight = [&](std::size_t end) {
            return std::all_of(line.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                               line.begin() + static_cast<std::ptrdiff_t>(end), [&](Point point) {
                                   return distance(point, line[first], line[end]) <= tolerance;
                               });
        };
        while (last + 1 < line.size() && is_straight(last + 1)) ++last;
        stretches.push_back({line[first], line[last], distance(line[first], line[last]).value});
        first = last;
    }
    return stretches;
}

struct NamedStreet {
    std::string name;
    Barrier road_class = Barrier::none;
    std::vector<Stretch> stretches;
};

/// Streets worth a name, the strongest first.
std::vector<NamedStreet> find_named_streets(const Plan& plan, Meters tolerance) {
    std::vector<NamedStreet> streets;
    for (const Road& road : plan.site.roads) {
        if (road.name.empty() || road.road_class < Barrier::tertiary || road.tunnel) continue;
        auto street = std::ranges::find(streets, road.name, &NamedStreet::name);
        if (street == streets.end()) street = streets.insert(street, {road.name, road.road_class, {}});
        street->road_class = std::max(street->road_class, road.road_class);
        std::ranges::copy(straight_stretches(road.line, tolerance), std::back_inserter(street->stretches));
    }
    for (NamedStreet& street : streets)
        std::ranges::stable_sort(street.stretches, std::greater(), &Stretch::length);
    std::ranges::stable_sort(streets, [](const NamedStreet& a, const NamedStreet& b) {
        if (a.road_class != b.road_class) return a.road_class > b.road_class;
        return a.name < b.name;
    });
    return streets;
}

bool draw_along(const Stretch& stretch, const std::string& name, double size, LabelPlacement& placement,
                SvgCanvas& canvas) {
    Pixel from = canvas.pixel(stretch.from), to = canvas.pixel(stretch.to);
    if (from.x > to.x) std::swap(from, to);  // never upside down
    const double room = std::hypot(to.x - from.x, to.y - from.y);
    const double width = text_width(name, size);
    if (room < width) return false;
    const double slack = (1.0 - width / room) / 2.0;
    for (const double shift : {0.0, -0.5, 0.5, -1.0, 1.0}) {
        const double share = 0.5 + shift * slack;
        const Pixel middle{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
        const double angle = std::atan2(to.y - from.y, to.x - from.x);
        const TextBox box{middle, width, 1.2 * size, angle};
        if (!placement.place(box)) continue;
        canvas.text({middle.x, middle.y + 0.36 * size}, name, size, "#6d5f49",
                    fmt::format("text-anchor=\"middle\" transform=\"rotate({:.1f} {:.1f} {:.1f})\" {}",
                                angle * 180.0 / 3.14159265358979, middle.x, middle.y, halo));
        return true;
    }
    return false;
}

}  // namespace

std::string unit_number(std::size_t unit) { return std::to_string(unit + 1); }

std::vector<UnitMark> draw_unit_labels(const PlannedLayout& layout, const MapWords& words,
                                       LabelPlacement& placement, SvgCanvas& canvas) {
    UnitLabels labels(words, placement, canvas);
    std::vector<UnitMark> marks(layout.units.size(), UnitMark::none);
    std::vector<std::size_t> left_over;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const Unit& unit = layout.units[i];
        if (unit.area_shape.empty()) continue;
        marks[i] = labels.write_inside(unit, i);
        if (marks[i] == UnitMark::none) left_over.push_back(i);
    }
    std::vector<Pixel> feet;
    for (const std::size_t i : left_over) {
        feet.push_back(canvas.pixel(point_inside(layout.units[i].area_shape)));
        placement.mark(feet.back());
    }
    for (std::size_t i = 0; i < left_over.size(); ++i)
        marks[left_over[i]] = labels.write_beside(layout.units[left_over[i]], left_over[i], feet[i]);
    return marks;
}

void draw_street_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas) {
    constexpr double bend = 2.0;  // pixels
    const Meters tolerance{bend / canvas.pixels_per_metre()};
    for (const NamedStreet& street : find_named_streets(plan, tolerance)) {
        const double size = street.road_class >= Barrier::primary ? 12.0 : 10.5;
        for (const Stretch& stretch : street.stretches)
            if (draw_along(stretch, street.name, size, placement, canvas)) break;
    }
}

void draw_community_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas) {
    for (const Community& community : plan.site.communities) {
        if (community.name.empty() || community.area.empty()) continue;
        const Outline outline = outline_of(community.area, canvas);
        for (const double size : {13.0, 11.0, 9.5}) {
            const double height = (text_ascent + text_descent) * size + air;
            const auto box = placement.place_inside(outline, text_width(community.name, size) + 2.0 * air,
                                                    height, middle_of(community.area, canvas));
            if (!box) continue;
            canvas.text({box->centre.x, box->centre.y - height / 2.0 + air / 2.0 + text_ascent * size},
                        community.name, size, "#7a5596", fmt::format("text-anchor=\"middle\" {}", halo));
            break;
        }
    }
}

}  // namespace lifang
