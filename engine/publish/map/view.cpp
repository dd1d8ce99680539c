#include "publish/map/view.hpp"

#include "geometry/measure.hpp"
#include "publish/cartography/colours.hpp"
#include "publish/map/labels.hpp"
#include "publish/map/layers.hpp"
#include "publish/map/names.hpp"
#include "publish/map/sheet.hpp"
#include "publish/map/signs.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double pixels_per_mm = 0.001 / sheet_metres_per_pixel;
constexpr double foot_height = 34.0;  // of the scale, below the frame
constexpr double lowest_frame = 150.0;

std::string path_of(const Outline& outline) {
    std::string path;
    for (const auto& ring : outline)
        for (std::size_t i = 0; i < ring.size(); ++i)
            path += fmt::format("{}{:.1f} {:.1f}", i == 0 ? "M" : "L", ring[i].x, ring[i].y);
    return path;
}

/// White gauze over all that the view is not about, and a strong line around it.
void draw_veil(const MapView& view, double width, double height, SvgCanvas& canvas) {
    if (view.about.empty()) return;
    const std::string path = path_of(canvas.outline(view.about));
    canvas.raw(
        fmt::format("<path d=\"M0 0H{:.1f}V{:.1f}H0z{}\" fill=\"#ffffff\" fill-opacity=\"0.55\" "
                    "fill-rule=\"evenodd\"/>\n"
                    "<path d=\"{}\" fill=\"none\" stroke=\"#2b2622\" stroke-width=\"4.5\"/>\n",
                    width, height, path, path));
}

/// Compounds that the view does not name: their cells are taken away.
void forget_others(const MapView& view, MapPart& part) {
    for (Cell& cell : part.plan.ground.cells)
        if (cell.compound && !view.named.empty() && !std::ranges::binary_search(view.named, *cell.compound))
            cell.area.clear();
}

/// Each at its place, or beside it with a line where another is too near.
void draw_marks(const std::vector<MapMark>& marks, LabelPlacement& placement, SvgCanvas& canvas) {
    constexpr double size = 8.5, radius = 6.5;
    constexpr std::string_view dark = "#2b2622", light = "#ffffff";
    for (const MapMark& mark : marks) {
        Pixel at = canvas.pixel(mark.at);
        if (!placement.place({at, 2.0 * radius, 2.0 * radius, 0.0}))
            if (const auto led = placement.place_beside(at, 2.0 * radius, 2.0 * radius)) {
                at = led->box.centre;
                canvas.raw(fmt::format("<path d=\"M{:.1f} {:.1f}L{:.1f} {:.1f}\" stroke=\"{}\"/>\n",
                                       led->foot.x, led->foot.y, at.x, at.y, dark));
            }
        canvas.raw(fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{}\" fill=\"{}\" stroke=\"{}\"/>\n",
                               at.x, at.y, radius, mark.is_filled ? dark : light, dark));
        canvas.text({at.x, at.y + 0.35 * size}, mark.number, size, mark.is_filled ? light : dark,
                    "text-anchor=\"middle\"");
    }
}

void draw_labels(const MapView& view, const MapPart& part, const MapWords& words, double width, double height,
                 SvgCanvas& canvas) {
    LabelPlacement placement({0.0, 0.0}, width, height);
    const Pixel north{width - 22.0, 32.0};
    placement.place({{north.x, north.y}, 34.0, 58.0, 0.0});
    draw_marks(view.marks, placement, canvas);
    for (const Facility& facility : part.plan.site.facilities) placement.mark(canvas.pixel(facility.at));
    // Numbers stand for the table of units: beside a map of all of them, it is at hand.
    draw_unit_labels(part.layout, words, placement, canvas, view.about.empty());
    draw_street_names(part.plan, view.about.empty() ? Barrier::tertiary : Barrier::residential, placement,
                      canvas);
    draw_community_names(part.plan, placement, canvas);
    draw_compound_names(part.plan, placement, canvas);
    canvas.raw(
        fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"19\" fill=\"#ffffff\" "
                    "fill-opacity=\"0.8\"/>\n",
                    north.x, north.y));
    draw_north_arrow(north, canvas);
}

}  // namespace

MapViews::MapViews(const Plan& plan, const PlannedLayout& layout, const MapWords& words)
    : plan_(plan), words_(words), cutting_(plan, layout), colours_(map_colours_of(plan, layout)) {}

std::string MapViews::draw(const MapView& view) const {
    const double width = view.width_mm * pixels_per_mm;
    const double most_height = view.height_mm * pixels_per_mm - foot_height;
    const double wanted = width * view.ground.height() / std::max(view.ground.width(), 1.0);
    const double height = std::clamp(wanted, std::min(lowest_frame, most_height), most_height);
    const Box ground = ground_on_sheet(view.ground, width, height);
    SvgCanvas canvas(ground, {0.0, 0.0}, width, view.name);
    constexpr double beyond = 10.0;  // pixels: where shapes are cut off is not seen
    MapPart part = cutting_.cut(ground.grown(beyond / canvas.pixels_per_metre()));

    canvas.raw(fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{:.1f}mm\" height=\"{:.1f}mm\" "
        "viewBox=\"0 0 {:.1f} {:.1f}\" font-family=\"{}\">\n",
        view.width_mm, (height + foot_height) / pixels_per_mm, width, height + foot_height, map_fonts));
    canvas.raw(hatch_definition(canvas.id("hatch")));
    canvas.raw(
        fmt::format("<clipPath id=\"{0}\"><rect width=\"{1:.1f}\" height=\"{2:.1f}\"/></clipPath>\n"
                    "<rect width=\"{1:.1f}\" height=\"{2:.1f}\" fill=\"#e9e5dc\"/>\n"
                    "<g clip-path=\"url(#{0})\" stroke-linejoin=\"round\">\n",
                    canvas.id("frame"), width, height));
    draw_ground(part.plan, part.layout, canvas);
    draw_unit_fills(part.layout, colours_, canvas);
    draw_ways(part.plan, canvas);
    draw_veil(view, width, height, canvas);
    draw_unit_outlines(part.layout, canvas);
    if (view.about.empty()) draw_gates(part.layout, canvas);
    for (const Facility& facility : part.plan.site.facilities)
        canvas.point(facility.at, find_symbol("facilities"));
    forget_others(view, part);
    draw_labels(view, part, words_, width, height, canvas);
    canvas.raw(
        fmt::format("</g>\n<rect x=\"0.5\" y=\"0.5\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"none\" "
                    "stroke=\"#8d877d\"/>\n",
                    width - 1.0, height - 1.0));
    draw_scale_bar(words_, {0.0, height + foot_height - 4.0}, width - 1.0, "", canvas);
    return canvas.take() + "</svg>\n";
}

std::string MapViews::draw_district(double width_mm, double height_mm, const std::string& name) const {
    return draw({find_district(plan_), width_mm, height_mm, {}, {}, {}, name});
}

std::vector<LegendEntry> MapViews::legend() const {
    std::vector<LegendEntry> entries = find_legend(plan_, cutting_.layout(), words_);
    if (!plan_.site.facilities.empty()) {
        const StyleRule& rule = find_style("facilities")->rules.front();
        entries.push_back({&rule.symbol, std::string(words_.pick(rule.label_zh, rule.label_en))});
    }
    return entries;
}

std::string MapViews::draw_sign(const LegendEntry& entry, const std::string& name) {
    SvgCanvas canvas({{0.0, 0.0}, {26.0, 15.0}}, {0.0, 0.0}, 26.0, name);
    canvas.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"6.8mm\" height=\"3.9mm\" "
        "viewBox=\"0 0 26 15\">");
    if (entry.symbol->hatched) canvas.raw(hatch_definition(canvas.id("hatch")));
    draw_swatch({1.0, 12.0}, *entry.symbol, canvas);
    return canvas.take() + "</svg>";
}

}  // namespace lifang
