#include "publish/map_panel.hpp"

#include "publish/map_colours.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view ink = "#2b2622";
constexpr std::string_view pale = "#756d63";
constexpr double line_height = 21.0;

bool is_synthetic(const Plan& plan) {
    const auto says_so = [](const std::string& text) {
        return text.find("合成") != std::string::npos || text.find("synthetic") != std::string::npos;
    };
    return std::ranges::any_of(plan.site.inputs, [&](const InputLayer& input) {
        return says_so(input.name) || says_so(input.path);
    });
}

std::string crs_text(const Plan& plan, const MapWords& words) {
    if (plan.site.crs.definition.empty()) return words.pick("地方坐标（米）", "local metres");
    const bool has_code = plan.site.crs.definition.size() < 16;  // else it is WKT
    return has_code ? plan.site.crs.name + " (" + plan.site.crs.definition + ")" : plan.site.crs.name;
}

/// Writes down the panel line by line.
class Column {
  public:
    Column(SvgCanvas& canvas, Pixel top_left, double width) : canvas_(canvas), at_(top_left), width_(width) {}

    void write(std::string_view text, double size, std::string_view colour,
               std::string_view attributes = {}) {
        at_.y += size * 1.45;
        canvas_.text(at_, text, size, colour, attributes);
    }
    void row(std::string_view left, std::string_view right, std::string_view colour = ink,
             double indent = 0.0) {
        at_.y += line_height;
        canvas_.text({at_.x + indent, at_.y}, left, 13.5, colour);
        canvas_.text({at_.x + width_, at_.y}, right, 13.5, colour, "text-anchor=\"end\"");
    }
    void gap(double pixels = 12.0) { at_.y += pixels; }
    void rule() {
        at_.y += 10.0;
        canvas_.raw(
            fmt::format("<path d=\"M{:.1f} {:.1f}h{:.1f}\" stroke=\"#d6cfc3\"/>\n", at_.x, at_.y, width_));
    }
    Pixel& at() { return at_; }
    double width() const { return width_; }

  private:
    SvgCanvas& canvas_;
    Pixel at_;
    double width_;
};

void draw_figures(const PlannedLayout& layout, const MapWords& words, Column& column) {
    const auto percent = [](double share) { return fmt::format("{:.1f} %", share * 100.0); };
    column.row(words.pick("单元数", "units"), std::to_string(layout.units.size()));
    column.row(words.pick("目标建筑面积", "target floor area"),
               words.floor_area(SquareMeters{layout.target_m2}));
    column.row(words.pick("上下限", "range"), words.floor_area(SquareMeters{layout.min_m2}) + " – " +
                                                  words.floor_area(SquareMeters{layout.max_m2}));
    column.row(words.pick("最大偏差", "largest deviation"), percent(layout.max_abs_deviation));
    column.row(words.pick("平均偏差", "mean deviation"), percent(layout.mean_abs_deviation));
    column.row(words.pick("沿街单元界占比", "borders on streets"), percent(layout.road_border_share));
    column.row(words.pick("紧凑度", "compactness"), fmt::format("{:.2f}", layout.compactness));
    column.row(words.pick("状态", "status"), layout_status(layout.status, words.language()));
}

void draw_swatch(Pixel at, const Symbol& symbol, SvgCanvas& canvas) {
    if (!symbol.fill.empty()) {
        canvas.raw(
            fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"24\" height=\"13\" fill=\"{}\" "
                        "fill-opacity=\"{}\" stroke=\"{}\" "
                        "stroke-width=\"{}\"/>\n",
                        at.x, at.y - 11.0, symbol.hatched ? std::string_view("url(#hatch)") : symbol.fill,
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

bool is_on_map(const Plan& plan, std::string_view layer, std::string_view value) {
    const Site& site = plan.site;
    if (layer == "roads")
        return std::ranges::any_of(site.roads,
                                   [&](const Road& road) { return to_text(road.road_class) == value; });
    if (layer == "water_areas") return !site.water.empty();
    if (layer == "buildings") return !site.buildings.empty();
    if (layer == "communities") return !site.communities.empty();
    if (layer == "landuse")
        return std::ranges::any_of(site.landuse,
                                   [&](const Landuse& landuse) { return landuse.kind == value; });
    if (layer == "compounds")
        return std::ranges::any_of(
            site.compounds, [&](const Compound& compound) { return compound.in_scope() == (value == "1"); });
    if (layer == "barrier_lines")
        return std::ranges::any_of(site.barrier_lines, [&](const BarrierLine& line) {
            return value == "railway" && line.kind == BarrierLine::Kind::railway;
        });
    return layer == "unit_borders";
}

/// Only what the map really shows, in two columns.
void draw_legend(const Plan& plan, const MapWords& words, Column& column, SvgCanvas& canvas) {
    column.write(words.pick("图例", "Legend"), 15.0, ink, "font-weight=\"bold\"");
    int count = 0;
    for (const LayerStyle& style : map_style())
        for (const StyleRule& rule : style.rules) {
            if (!is_on_map(plan, style.layer, rule.value)) continue;
            const bool is_left = count++ % 2 == 0;
            if (is_left) column.at().y += line_height;
            const Pixel at{column.at().x + (is_left ? 0.0 : column.width() / 2.0), column.at().y};
            draw_swatch(at, rule.symbol, canvas);
            canvas.text({at.x + 31.0, at.y}, words.pick(rule.label_zh, rule.label_en), 12.0, ink);
        }
}

void draw_units_table(const PlannedLayout& layout, const MapWords& words, double bottom, Column& column,
                      SvgCanvas& canvas) {
    const auto colours = make_map_colours(layout);
    column.row(words.pick("单元", "unit"), words.pick("建筑面积 · 户数", "floor area · households"), pale);
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        if (column.at().y + 2.0 * line_height > bottom && i + 1 < layout.units.size()) {
            column.row(fmt::format(fmt::runtime(words.pick("……另有 {} 个单元", "… and {} more units")),
                                   layout.units.size() - i),
                       "", pale);
            return;
        }
        const Unit& unit = layout.units[i];
        std::string right = words.floor_area(unit.floor_area);
        if (unit.households) right += " · " + with_thousands(*unit.households);
        for (const std::string& code : unit.violations)
            right = std::string(unit_violation(code, words.language())) + " " + right;
        const Pixel before = column.at();
        column.row(unit.code, right, unit.violations.empty() ? ink : "#a82a1d", 22.0);
        const std::string_view colour = find_symbol("units", std::to_string(colours[i])).fill;
        canvas.raw(
            fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"14\" height=\"14\" rx=\"2\" fill=\"{}\" "
                        "fill-opacity=\"0.6\"/>\n",
                        before.x, before.y + 9.0, colour));
    }
}

}  // namespace

void draw_panel(const Plan& plan, const PlannedLayout& layout, const MapWords& words, Pixel top_left,
                double width, double height, SvgCanvas& canvas) {
    Column column(canvas, top_left, width);
    column.write(words.pick("管理单元划分方案", "Management unit layout"), words.is_chinese() ? 21.0 : 17.0,
                 ink, "font-weight=\"bold\"");
    column.write(fmt::format(fmt::runtime(words.pick("方案 {}：{}", "Layout {}: {}")), layout.key,
                             layout_label(layout.label, words.language())),
                 15.0, ink);
    if (is_synthetic(plan))
        column.write(words.pick("合成数据，仅供演示", "synthetic data, for demonstration"), 13.0, "#a82a1d");
    column.rule();
    draw_figures(layout, words, column);
    column.rule();
    column.gap(4.0);
    draw_legend(plan, words, column, canvas);
    column.rule();
    draw_units_table(layout, words, top_left.y + height - 42.0, column, canvas);
    const std::string policy =
        fmt::format(fmt::runtime(words.pick("政策参数 {}", "profile {}")), plan.site.profile.name);
    canvas.text({top_left.x, top_left.y + height - 19.0}, crs_text(plan, words), 11.0, pale);
    canvas.text({top_left.x, top_left.y + height - 4.0}, policy, 11.0, pale);
}

void draw_scale_bar(const MapWords& words, Pixel bottom_left, SvgCanvas& canvas) {
    // The longest of 1, 2, 5 × 10ⁿ metres that takes at most 200 pixels.
    double metres = 1.0;
    for (double next :
         {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0, 20000.0})
        if (next * canvas.pixels_per_metre() <= 200.0) metres = next;
    const double length = metres * canvas.pixels_per_metre();
    const std::string text = metres < 1000.0
                                 ? fmt::format(fmt::runtime(words.pick("{} 米", "{} m")), metres)
                                 : fmt::format(fmt::runtime(words.pick("{} 公里", "{} km")), metres / 1000.0);
    canvas.raw(fmt::format(
        "<rect x=\"{0:.1f}\" y=\"{1:.1f}\" width=\"{2:.1f}\" height=\"34\" rx=\"3\" fill=\"#ffffff\" "
        "fill-opacity=\"0.8\"/>\n<path d=\"M{3:.1f} {4:.1f}v6h{5:.1f}v-6\" fill=\"none\" stroke=\"{6}\" "
        "stroke-width=\"1.6\"/>\n",
        bottom_left.x, bottom_left.y - 34.0, length + 28.0, bottom_left.x + 14.0, bottom_left.y - 14.0,
        length, ink));
    canvas.text({bottom_left.x + 14.0 + length / 2.0, bottom_left.y - 16.0}, text, 12.0, ink,
                "text-anchor=\"middle\"");
}

void draw_north_arrow(Pixel centre, SvgCanvas& canvas) {
    canvas.raw(
        fmt::format("<circle cx=\"{0:.1f}\" cy=\"{1:.1f}\" r=\"24\" fill=\"#ffffff\" fill-opacity=\"0.8\"/>\n"
                    "<path d=\"M{0:.1f} {2:.1f}l8 26l-8 -6l-8 6z\" fill=\"{3}\"/>\n",
                    centre.x, centre.y, centre.y - 10.0, ink));
    canvas.text({centre.x, centre.y - 11.0}, "N", 11.0, ink, "text-anchor=\"middle\" font-weight=\"bold\"");
}

}  // namespace lifang
