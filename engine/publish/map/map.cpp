#include "publish/map/map.hpp"

#include "publish/cartography/colours.hpp"
#include "publish/map/labels.hpp"
#include "publish/map/layers.hpp"
#include "publish/map/names.hpp"
#include "publish/map/panel.hpp"
#include "publish/map/sheet.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double panel_width = 350.0;
constexpr double frame_width = sheet_width - panel_width - 3.0 * sheet_margin;
constexpr double frame_height = sheet_height - 2.0 * sheet_margin;
constexpr Pixel frame{sheet_margin, sheet_margin};

std::vector<UnitMark> draw_frame(const Plan& plan, const PlannedLayout& layout, const MapWords& words,
                                 SvgCanvas& canvas) {
    canvas.raw(fmt::format(
        "<clipPath id=\"frame\"><rect x=\"{0:.1f}\" y=\"{1:.1f}\" width=\"{2:.1f}\" "
        "height=\"{3:.1f}\"/></clipPath>\n"
        "<rect x=\"{0:.1f}\" y=\"{1:.1f}\" width=\"{2:.1f}\" height=\"{3:.1f}\" fill=\"#e9e5dc\"/>\n"
        "<g clip-path=\"url(#frame)\" stroke-linejoin=\"round\">\n",
        frame.x, frame.y, frame_width, frame_height));
    draw_ground(plan, layout, canvas);
    draw_unit_fills(layout, map_colours_of(plan, layout), canvas);
    draw_ways(plan, canvas);
    draw_unit_outlines(layout, canvas);
    draw_gates(layout, canvas);
    LabelPlacement placement(frame, frame_width, frame_height);
    const std::vector<UnitMark> marks = draw_unit_labels(layout, words, placement, canvas);
    draw_street_names(plan, Barrier::tertiary, placement, canvas);
    draw_community_names(plan, placement, canvas);
    draw_compound_names(plan, placement, canvas);
    canvas.raw(
        fmt::format("</g>\n<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"none\" "
                    "stroke=\"#8d877d\"/>\n",
                    frame.x, frame.y, frame_width, frame_height));
    return marks;
}

/// The table on sheets of its own, below the map; returns how many.
int draw_table_sheets(const MapTable& table, const PlannedLayout& layout, const MapWords& words,
                      SvgCanvas& canvas) {
    constexpr double title_size = 20.0, title_height = 36.0;
    int sheets = 0;
    for (std::size_t first = 0; first < table.size();) {
        const double top = ++sheets * sheet_height + sheet_margin;
        canvas.text(
            {sheet_margin, top + title_size},
            fmt::format(fmt::runtime(words.pick("管理单元表　方案 {}：{}", "Table of units, layout {}: {}")),
                        layout.key, layout_label(to_text(layout.label), words.language())),
            title_size, "#2b2622", "font-weight=\"bold\"");
        first = table.draw_on_sheet(first,
                                    {{sheet_margin, top + title_height},
                                     sheet_width - 2.0 * sheet_margin,
                                     sheet_height - 2.0 * sheet_margin - title_height},
                                    canvas);
    }
    return sheets;
}

}  // namespace

std::string draw_map(const Plan& plan, const PlannedLayout& layout, const std::string& language) {
    const MapWords words(language);
    SvgCanvas canvas(ground_on_sheet(find_district(plan), frame_width, frame_height), frame, frame_width);
    const std::vector<UnitMark> marks = draw_frame(plan, layout, words, canvas);
    const MapTable table(plan, layout, marks, words);
    const Room panel{{frame.x + frame_width + sheet_margin, frame.y}, panel_width, frame_height};
    int sheets = 1;
    if (!draw_panel(plan, layout, marks, table, words, panel, canvas))
        sheets += draw_table_sheets(table, layout, words, canvas);
    return sheets_head(sheets) + canvas.take() + "</svg>\n";
}

}  // namespace lifang
