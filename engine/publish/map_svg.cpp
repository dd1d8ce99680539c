#include "geometry/measure.hpp"
#include "publish/map_layers.hpp"
#include "publish/map_panel.hpp"
#include "publish/publish.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double picture_width = 1600.0;
constexpr double panel_width = 330.0;
constexpr double margin = 24.0;

/// The district with a little air around it, not flatter or higher than a sheet of paper.
Box ground_to_show(const Plan& plan) {
    Box box = bounds(plan.district);
    for (const Compound& compound : plan.site.compounds)
        if (plan.district.empty()) box.include(bounds(compound.footprint));
    if (box.is_empty()) box = {{0.0, 0.0}, {1.0, 1.0}};
    box = box.grown(0.02 * std::max(box.width(), box.height()));
    constexpr double flattest = 0.66, highest = 1.45;
    const double lack_of_height = std::max(0.0, flattest * box.width() - box.height()) / 2.0;
    const double lack_of_width = std::max(0.0, box.height() / highest - box.width()) / 2.0;
    return {{box.min.x - lack_of_width, box.min.y - lack_of_height},
            {box.max.x + lack_of_width, box.max.y + lack_of_height}};
}

std::string head(double height, Pixel frame, double frame_width, double frame_height) {
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 "
        "{0:.0f} {1:.0f}\" "
        "font-family=\"{2}\">\n<defs>"
        "<clipPath id=\"frame\"><rect x=\"{3:.1f}\" y=\"{4:.1f}\" width=\"{5:.1f}\" "
        "height=\"{6:.1f}\"/></clipPath>"
        "<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\">"
        "<path d=\"M0 0v6\" stroke=\"{7}\" stroke-width=\"2\"/></pattern></defs>\n"
        "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
        "<rect x=\"{3:.1f}\" y=\"{4:.1f}\" width=\"{5:.1f}\" height=\"{6:.1f}\" fill=\"#e9e5dc\"/>\n",
        picture_width, height, map_fonts, frame.x, frame.y, frame_width, frame_height,
        find_symbol("compounds", "0").fill);
}

}  // namespace

std::string draw_map(const Plan& plan, const PlannedLayout& layout, const std::string& language) {
    const MapWords words(language);
    const Pixel frame{margin, margin};
    const double frame_width = picture_width - panel_width - 3.0 * margin;
    SvgCanvas canvas(ground_to_show(plan), frame, frame_width);
    const double frame_height = canvas.frame_height();
    const double height = frame_height + 2.0 * margin;

    canvas.raw(head(height, frame, frame_width, frame_height));
    canvas.raw("<g clip-path=\"url(#frame)\" stroke-linejoin=\"round\">\n");
    draw_ground(plan, layout, canvas);
    draw_unit_fills(layout, canvas);
    draw_ways(plan, canvas);
    draw_unit_outlines(layout, canvas);
    draw_street_names(plan, canvas);
    draw_unit_labels(layout, words, canvas);
    canvas.raw("</g>\n");
    draw_scale_bar(words, {frame.x + 14.0, frame.y + frame_height - 14.0}, canvas);
    draw_north_arrow({frame.x + frame_width - 40.0, frame.y + 40.0}, canvas);
    draw_panel(plan, layout, words, {frame.x + frame_width + margin, frame.y - 6.0}, panel_width,
               frame_height + 6.0, canvas);
    canvas.raw("</svg>\n");
    return canvas.take();
}

}  // namespace lifang
