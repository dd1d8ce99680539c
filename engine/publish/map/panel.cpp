#include "publish/map/panel.hpp"

#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/figures/views.hpp"
#include "core/message.hpp"
#include "evaluate/figures/floor_area_account.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "evaluate/layout/trade.hpp"
#include "publish/lettering/text_box.hpp"
#include "publish/map/legend.hpp"
#include "publish/map/signs.hpp"
#include "publish/plan/synthetic.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view ink = "#2b2622";
constexpr std::string_view pale = "#756d63";
constexpr std::string_view warning_ink = "#a82a1d";
constexpr double line_height = 19.5;

std::string crs_text(const Plan& plan, const MapWords& words) {
    if (plan.site.crs.definition.empty()) return words.pick("地方坐标（米）", "local metres");
    const bool has_code = plan.site.crs.definition.size() < 16;  // else it is WKT
    return has_code ? plan.site.crs.name + " (" + plan.site.crs.definition + ")" : plan.site.crs.name;
}

/// Writes down the panel line by line.
class Column {
  public:
    Column(SvgCanvas& canvas, Pixel top_left, double width) : canvas_(canvas), at_(top_left), width_(width) {}

    /// In as many lines as it takes, within reason.
    void write(std::string_view text, double size, std::string_view colour,
               std::string_view attributes = {}) {
        constexpr std::size_t most_lines = 6;
        at_.y += size * 0.25;
        for (const std::string& line : break_lines(text, size, width_, most_lines)) {
            at_.y += size * 1.2;
            canvas_.text(at_, line, size, colour, attributes);
        }
    }
    void row(std::string_view left, std::string_view right, std::string_view colour = ink) {
        at_.y += line_height;
        canvas_.text(at_, left, 13.5, colour);
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

std::string percent(const MapWords& words, std::optional<double> share) {
    return share ? fmt::format("{:.1f} %", *share * 100.0) : std::string(words.pick("未知", "unknown"));
}

void write_figures(const PlannedLayout& layout, std::span<const std::string_view> columns,
                   const MapWords& words, Column& column) {
    for (const std::string_view name : columns)
        column.row(find_figure(name)->name.in(words.language()),
                   figure_text(*find_figure(name), figure_of(layout, name)));
}

void draw_figures(const PlannedLayout& layout, const MapWords& words, Column& column) {
    column.row(unit_count_figure().name.in(words.language()), std::to_string(layout.units.size()));
    column.row(words.pick("目标建筑面积", "target floor area"),
               words.floor_area(SquareMeters{layout.target_m2}));
    column.row(words.pick("上下限", "range"), words.floor_area(SquareMeters{layout.min_m2}) + " – " +
                                                  words.floor_area(SquareMeters{layout.max_m2}));
    column.row(words.pick("最大偏差 / 平均偏差", "largest / mean deviation"),
               percent(words, layout.max_abs_deviation) + " / " + percent(words, layout.mean_abs_deviation));
    write_figures(layout, views::map_panel, words, column);
    column.row(words.pick("状态", "status"), layout_status(to_text(layout.status), words.language()));
}

/// What the floor areas rest on: without it a size looks measured that is not.
void draw_basis(const Plan& plan, const PlannedLayout& layout, const MapWords& words, Column& column) {
    const FloorAreaAccount account = account_floor_area(plan.ground, plan.site.buildings);
    write_figures(layout, views::map_panel_basis, words, column);
    column.row(words.pick("片区建筑面积不在任何小区", "district's floor area in no compound"),
               percent(words, account.of_all(account.in_no_compound)));
}

/// Two entries beside each other, long ones alone.
void draw_legend(const Plan& plan, const PlannedLayout& layout, const MapWords& words, Column& column,
                 SvgCanvas& canvas) {
    constexpr double size = 12.0, patch = 31.0, legend_line = 19.0;
    column.write(words.pick("图例", "Legend"), 15.0, ink, "font-weight=\"bold\"");
    const double half = column.width() / 2.0;
    bool is_left = true;
    for (const LegendEntry& entry : find_legend(plan, layout, words)) {
        const bool is_long = text_width(entry.label, size) > half - patch;
        if (is_long) is_left = true;
        if (is_left) column.at().y += legend_line;
        const Pixel at{column.at().x + (is_left ? 0.0 : half), column.at().y};
        draw_swatch(at, *entry.symbol, canvas);
        const auto lines = break_lines(entry.label, size, is_long ? column.width() - patch : half - patch, 3);
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (line > 0) column.at().y += 1.2 * size;
            canvas.text({at.x + patch, column.at().y}, lines[line], size, ink);
        }
        is_left = is_long || !is_left;
    }
}

/// What the numbers on the map mean, and how many units have not even one.
void draw_notes(const std::vector<UnitMark>& marks, const MapWords& words, Column& column) {
    if (std::ranges::count(marks, UnitMark::number) > 0)
        column.write(
            words.pick("图上数字为单元表中的编号", "Numbers on the map are those of the table of units"),
            12.0, pale);
    if (const auto unmarked = std::ranges::count(marks, UnitMark::none); unmarked > 0)
        column.write(fmt::format(fmt::runtime(words.pick("{} 个单元图上未注，见单元表备注",
                                                         "{} units are not labelled; see remarks")),
                                 unmarked),
                     12.0, warning_ink);
}

}  // namespace

bool draw_panel(const Plan& plan, const PlannedLayout& layout, const std::vector<UnitMark>& marks,
                const MapTable& table, const MapWords& words, const Room& room, SvgCanvas& canvas) {
    constexpr double north_arrow = 46.0;
    const Pixel top_left = room.top_left;
    Column head(canvas, top_left, room.width - north_arrow);
    head.write(words.pick("管理单元划分方案", "Management unit layout"), words.is_chinese() ? 24.0 : 19.0,
               ink, "font-weight=\"bold\"");
    head.write(fmt::format(fmt::runtime(words.pick("方案 {}：{}", "Layout {}: {}")), layout.key,
                           layout_label(to_text(layout.label), words.language())),
               15.0, ink);
    if (is_synthetic(plan))
        head.write(words.pick("合成数据，仅供演示", "synthetic data, for demonstration"), 13.0, warning_ink);
    draw_north_arrow({top_left.x + room.width - north_arrow / 2.0, top_left.y + 27.0}, canvas);

    Column column(canvas, {top_left.x, std::max(head.at().y, top_left.y + 54.0)}, room.width);
    if (const Message trade = describe_trade(plan.layouts, layout); !trade.empty())
        column.write(trade.in(words.language()), 12.0, pale);
    column.rule();
    draw_figures(layout, words, column);
    draw_basis(plan, layout, words, column);
    column.rule();
    column.gap(2.0);
    draw_legend(plan, layout, words, column, canvas);
    column.rule();

    // From the bottom up: what the coordinates are, the scale, and between that and the legend the table.
    constexpr double small = 11.0, scale_height = 44.0;
    const std::string policy =
        fmt::format(fmt::runtime(words.pick("政策参数：{}", "profile: {}")), plan.site.profile.name);
    auto foot = break_lines(crs_text(plan, words), small, room.width, 3);
    std::ranges::move(break_lines(policy, small, room.width, 2), std::back_inserter(foot));
    double y = top_left.y + room.height - 0.3 * small - 1.35 * small * static_cast<double>(foot.size() - 1);
    const double scale_bottom = y - 1.6 * small;
    for (const std::string& line : foot) {
        canvas.text({top_left.x, y}, line, small, pale);
        y += 1.35 * small;
    }
    draw_scale_bar(words, {top_left.x, scale_bottom}, room.width, "A3", canvas);
    const double bottom = scale_bottom - scale_height;

    draw_notes(marks, words, column);
    const Pixel top{top_left.x, column.at().y + 6.0};
    const bool table_is_here = table.draw_beside_map({top, room.width, bottom - top.y}, canvas);
    if (!table_is_here)
        column.write(words.pick("单元表见下一张", "The table of units is on the next sheet"), 12.0, pale);
    return table_is_here;
}

}  // namespace lifang
