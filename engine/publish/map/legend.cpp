#include "publish/map/legend.hpp"

#include "core/words.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

bool is_on_map(const Plan& plan, const PlannedLayout& layout, std::string_view layer,
               std::string_view value) {
    const Site& site = plan.site;
    if (layer == "roads")
        return std::ranges::any_of(
            site.roads, [&](const Road& road) { return !road.tunnel && to_text(road.road_class) == value; });
    if (layer == "water_areas") return !site.water.empty();
    if (layer == "buildings") return !site.buildings.empty();
    if (layer == "communities") return !plan.ground.communities.empty();
    if (layer == "landuse")
        return std::ranges::any_of(site.landuse,
                                   [&](const Landuse& landuse) { return landuse.kind == value; });
    if (layer == "compounds")
        return std::ranges::any_of(plan.ground.compounds, [&](const Compound& compound) {
            return compound.in_scope() == (value == "1");
        });
    if (layer == "barrier_lines")
        return std::ranges::any_of(site.barrier_lines, [&](const BarrierLine& line) {
            return value == "railway" && line.kind == BarrierLine::Kind::railway && line.parts_ground();
        });
    if (layer == "gates")
        return std::ranges::any_of(layout.units, [&](const Unit& unit) {
            return std::ranges::any_of(unit.gates_at,
                                       [&](const Gate& gate) { return to_text(gate.kind) == value; });
        });
    return layer == "unit_borders";
}

/// " (no floor area 2, excluded by hand 1)": why compounds are left out, and how many.
std::string list_reasons(const Plan& plan, const MapWords& words) {
    std::map<ScopeReason, int> counts;
    for (const Compound& compound : plan.ground.compounds)
        if (compound.scope_reason) ++counts[*compound.scope_reason];
    std::string list;
    for (const auto& [reason, count] : counts)
        list += fmt::format("{}{} {}", list.empty() ? "" : words.pick("，", ", "),
                            scope_reason(to_text(reason), words.language()), count);
    return fmt::format(fmt::runtime(words.pick("（{}）", " ({})")), list);
}

bool look_alike(const Symbol& a, const Symbol& b) {
    return a.fill == b.fill && a.stroke == b.stroke && a.stroke_width == b.stroke_width &&
           a.hatched == b.hatched && a.dash == b.dash && a.casing == b.casing;
}

}  // namespace

std::vector<LegendEntry> find_legend(const Plan& plan, const PlannedLayout& layout, const MapWords& words) {
    std::vector<LegendEntry> entries;
    for (const LayerStyle& style : map_style())
        for (const StyleRule& rule : style.rules) {
            if (!is_on_map(plan, layout, style.layer, rule.value)) continue;
            std::string label(words.pick(rule.label_zh, rule.label_en));
            if (style.layer == "compounds" && rule.value == "0") label += list_reasons(plan, words);
            if (!entries.empty() && look_alike(*entries.back().symbol, rule.symbol))
                entries.back().label += words.pick("、", ", ") + label;
            else
                entries.push_back({&rule.symbol, label});
        }
    return entries;
}

void draw_swatch(Pixel at, const Symbol& symbol, SvgCanvas& canvas) {
    if (symbol.size > 0.0) {
        canvas.raw(fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{}\" fill=\"{}\" stroke=\"{}\"/>\n",
                               at.x + 12.0, at.y - 4.5, symbol.size / 2.0, symbol.fill, symbol.stroke));
        return;
    }
    if (!symbol.fill.empty()) {
        canvas.raw(fmt::format(
            "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"24\" height=\"13\" fill=\"{}\" "
            "fill-opacity=\"{}\" stroke=\"{}\" "
            "stroke-width=\"{}\"/>\n",
            at.x, at.y - 11.0, symbol.hatched ? "url(#" + canvas.id("hatch") + ")" : std::string(symbol.fill),
            symbol.fill_opacity, symbol.stroke.empty() ? symbol.fill : symbol.stroke,
            std::min(symbol.stroke_width, 1.6)));
        return;
    }
    const auto stroke = [&](std::string_view colour, double width, std::string_view dash) {
        canvas.raw(fmt::format(
            "<path d=\"M{:.1f} {:.1f}h24\" stroke=\"{}\" stroke-width=\"{:.1f}\" stroke-dasharray=\"{}\"/>\n",
            at.x, at.y - 4.5, colour, width, dash.empty() ? "none" : dash));
    };
    if (!symbol.casing.empty()) stroke(symbol.casing, symbol.stroke_width + 2.0 * symbol.casing_width, "");
    stroke(symbol.stroke, symbol.stroke_width, symbol.dash);
}

}  // namespace lifang
