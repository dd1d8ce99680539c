#include "publish/map/names.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "publish/lettering/name_along.hpp"
#include "publish/map/labels.hpp"

#include <algorithm>
#include <functional>
#include <numbers>

#include <fmt/format.h>

namespace lifang {
namespace {

struct NamedStreet {
    std::string name;
    Barrier road_class = Barrier::none;
    MultiLineString lines;  ///< as long as they go on under the name, the longest first
};

/// Named streets of a class or stronger, the strongest first.
std::vector<NamedStreet> find_named_streets(const Plan& plan, Barrier least) {
    std::vector<NamedStreet> streets;
    for (const Road& road : plan.site.roads) {
        if (road.name.empty() || road.road_class < least || road.tunnel) continue;
        auto street = std::ranges::find(streets, road.name, &NamedStreet::name);
        if (street == streets.end()) street = streets.insert(street, {road.name, road.road_class, {}});
        street->road_class = std::max(street->road_class, road.road_class);
        street->lines.push_back(road.line);
    }
    for (NamedStreet& street : streets) {
        street.lines = merge_lines(street.lines);
        std::ranges::stable_sort(street.lines, std::greater(),
                                 [](const LineString& line) { return length(line).value; });
    }
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

bool draw_along(const LineString& line, const std::string& name, double size, LabelPlacement& placement,
                SvgCanvas& canvas) {
    std::vector<Pixel> way;
    for (const Point point : line) way.push_back(canvas.pixel(point));
    const double room = length(line).value * canvas.pixels_per_metre();
    const std::vector<std::string> parts = split_name(name);
    std::vector<double> widths;
    for (const std::string& part : parts) widths.push_back(text_width(part, size));
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
        const auto boxes = set_along(way, share * room, widths, size);
        if (!boxes ||
            !std::ranges::all_of(*boxes, [&](const TextBox& box) { return placement.is_free(box); }))
            continue;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const TextBox& box = (*boxes)[i];
            placement.take(box);
            canvas.text(
                {box.centre.x, box.centre.y + 0.36 * size}, parts[i], size, "#6d5f49",
                fmt::format("text-anchor=\"middle\" transform=\"rotate({:.1f} {:.1f} {:.1f})\" {}",
                            box.angle * 180.0 / std::numbers::pi, box.centre.x, box.centre.y, label_halo));
        }
        return true;
    }
    return false;
}

}  // namespace

void draw_street_names(const Plan& plan, Barrier least, LabelPlacement& placement, SvgCanvas& canvas) {
    for (const NamedStreet& street : find_named_streets(plan, least)) {
        const double size = street.road_class >= Barrier::primary ? 12.0 : 10.5;
        for (const LineString& line : street.lines)
            if (draw_along(line, street.name, size, placement, canvas)) break;
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
