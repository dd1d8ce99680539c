#include "publish/map/names.hpp"

#include "geometry/measure.hpp"
#include "publish/map/labels.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#include <fmt/format.h>

namespace lifang {
namespace {

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

/// Named streets of a class or stronger, the strongest first.
std::vector<NamedStreet> find_named_streets(const Plan& plan, Barrier least, Meters tolerance) {
    std::vector<NamedStreet> streets;
    for (const Road& road : plan.site.roads) {
        if (road.name.empty() || road.road_class < least || road.tunnel) continue;
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

constexpr std::string_view compound_ink = "#5d544a";

/// Writes lines one below the other, in the middle of an outline; whether there was room.
bool draw_lines(const std::vector<std::string>& lines, double size, const Outline& outline, Pixel wish,
                LabelPlacement& placement, SvgCanvas& canvas) {
    double width = 0.0;
    for (const std::string& line : lines) width = std::max(width, text_width(line, size));
    const double line_height = text_ascent + text_descent;
    const double height = line_height * size * static_cast<double>(lines.size()) + label_air;
    const auto box = placement.place_inside(outline, width + 2.0 * label_air, height, wish);
    if (!box) return false;
    double baseline = box->centre.y - height / 2.0 + label_air / 2.0 + text_ascent * size;
    for (const std::string& line : lines) {
        canvas.text({box->centre.x, baseline}, line, size, compound_ink,
                    fmt::format("text-anchor=\"middle\" {}", label_halo));
        baseline += line_height * size;
    }
    return true;
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
                                angle * 180.0 / std::numbers::pi, middle.x, middle.y, label_halo));
        return true;
    }
    return false;
}

}  // namespace

void draw_street_names(const Plan& plan, Barrier least, LabelPlacement& placement, SvgCanvas& canvas) {
    constexpr double bend = 2.0;  // pixels
    const Meters tolerance{bend / canvas.pixels_per_metre()};
    for (const NamedStreet& street : find_named_streets(plan, least, tolerance)) {
        const double size = street.road_class >= Barrier::primary ? 12.0 : 10.5;
        for (const Stretch& stretch : street.stretches)
            if (draw_along(stretch, street.name, size, placement, canvas)) break;
    }
}

void draw_community_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas) {
    for (const Community& community : plan.ground.communities) {
        if (community.name.empty() || community.area.empty()) continue;
        const Outline outline = canvas.outline(community.area);
        for (const double size : {13.0, 11.0, 9.5}) {
            const double height = (text_ascent + text_descent) * size + label_air;
            const auto box =
                placement.place_inside(outline, text_width(community.name, size) + 2.0 * label_air, height,
                                       middle_of(community.area, canvas));
            if (!box) continue;
            canvas.text({box->centre.x, box->centre.y - height / 2.0 + label_air / 2.0 + text_ascent * size},
                        community.name, size, "#7a5596",
                        fmt::format("text-anchor=\"middle\" {}", label_halo));
            break;
        }
    }
}

void draw_compound_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas) {
    constexpr double sizes[] = {9.0, 8.0, 7.0};  // smaller is not read on a sheet of A3
    for (const Cell& cell : plan.ground.cells) {
        if (!cell.compound || cell.area.empty()) continue;
        const Compound& compound = at(plan.ground.compounds, *cell.compound);
        const Outline outline = canvas.outline(cell.area);
        const Pixel wish = middle_of(cell.area, canvas);
        std::vector<std::vector<std::string>> choices;
        if (!compound.name.empty() && compound.name != compound.key)
            choices = {{compound.name, compound.key}, {compound.name}};
        choices.push_back({compound.key});
        bool is_written = false;
        for (const auto& lines : choices)
            for (const double size : sizes)
                is_written = is_written || draw_lines(lines, size, outline, wish, placement, canvas);
    }
}

}  // namespace lifang
