#include "publish/map/table.hpp"

#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/figures/views.hpp"
#include "evaluate/layout/unit_names.hpp"
#include "publish/cartography/colours.hpp"
#include "publish/cartography/style.hpp"
#include "publish/lettering/text_box.hpp"

#include <algorithm>
#include <span>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view ink = "#2b2622";
constexpr std::string_view pale = "#756d63";
constexpr std::string_view warning_ink = "#a82a1d";
constexpr std::size_t most_lines = 6;  // of a row
constexpr double column_gap = 14.0;
constexpr double narrowest_ems = 5.0;  // of a text that is broken into lines

std::string remark_of(const Unit& unit, UnitMark mark, const MapWords& words) {
    std::string remark;
    const auto add = [&](std::string_view text) {
        remark += (remark.empty() ? "" : words.pick("，", ", ")) + std::string(text);
    };
    for (const std::string& code : unit.violations) add(unit_violation(code, words.language()));
    if (mark == UnitMark::none) add(words.pick("图上未注", "not on the map"));
    return remark;
}

/// By unit; a share that is 0 of all of them is no news, and has no texts.
std::vector<std::string> figure_texts(const UnitFigure& figure, const std::vector<Unit>& units,
                                      const MapWords& words) {
    std::vector<std::string> texts;
    bool is_news = figure.measure != Figure::Measure::share;
    for (const Unit& unit : units) {
        const std::optional<double> number = number_of<FiguresOfUnit>(unit, figure.member);
        is_news = is_news || number.value_or(0.0) > 0.0;
        if (!number)
            texts.emplace_back();
        else if (figure.measure == Figure::Measure::square_metres)
            texts.push_back(words.floor_area(SquareMeters{*number}));
        else if (figure.measure == Figure::Measure::share)
            texts.push_back(fmt::format("{:.0f} %", *number * 100.0));
        else
            texts.push_back(figure_text(figure, number));
    }
    return is_news ? texts : std::vector<std::string>(units.size());
}

}  // namespace

struct MapTable::Shape {
    double size = 0.0;
    double width = 0.0;          ///< of a column of rows
    std::vector<double> widths;  ///< of the fields
    double gap = 0.0;            ///< between two fields
    bool is_possible = true;

    double line() const { return 1.45 * size; }
    double patch() const { return 2.2 * size; }
};

MapTable::MapTable(const Plan& plan, const PlannedLayout& layout, const std::vector<UnitMark>& marks,
                   const MapWords& words) {
    const auto colours = map_colours_of(plan, layout);
    Field code{words.pick("单元", "unit"), false, true, {}};
    Field name{words.pick("名称", "name"), false, true, {}};
    Field community{words.pick("社区", "community"), false, true, {}};
    Field remark{words.pick("备注", "remarks"), false, true, {}};
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const Unit& unit = layout.units[i];
        rows_.push_back({std::string(find_symbol("units", std::to_string(colours[i])).fill),
                         marks[i] == UnitMark::number ? unit_number(i) : "", !unit.violations.empty()});
        code.texts.push_back(unit.code);
        name.texts.push_back(unit.name == unit.code ? "" : unit_name_in(unit.name, words.language()));
        community.texts.push_back(unit.community ? at(plan.ground.communities, *unit.community).name : "");
        remark.texts.push_back(remark_of(unit, marks[i], words));
    }
    const auto fill = [&](std::vector<Field>& fields, const std::vector<Field>& before,
                          std::span<const std::string_view> figures) {
        for (const Field& field : before) add(fields, field);
        for (const std::string_view column : figures) {
            const UnitFigure& figure = unit_figure(column);
            add(fields, {std::string(short_name(figure).in(words.language())), true, false,
                         figure_texts(figure, layout.units, words)});
        }
        add(fields, remark);
    };
    fill(few_, {code}, views::map_table_few);
    fill(some_, {code}, views::map_table);
    fill(all_, {code, name, community}, views::map_table);
}

void MapTable::add(std::vector<Field>& fields, Field field) const {
    if (std::ranges::any_of(field.texts, [](const std::string& text) { return !text.empty(); }))
        fields.push_back(std::move(field));
}

/// Texts that are too long share what the others leave, and are broken into lines there.
MapTable::Shape MapTable::shape_of(const std::vector<Field>& fields, double size, double width) const {
    Shape shape{size, width, {}, 0.7 * size, true};
    const double gaps = static_cast<double>(fields.size()) - 1.0;
    std::vector<std::size_t> wrapping;
    double room = width - shape.patch() - shape.gap * gaps;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        double widest = text_width(fields[i].title, size);
        for (const std::string& text : fields[i].texts) widest = std::max(widest, text_width(text, size));
        shape.widths.push_back(widest);
        if (fields[i].may_wrap)
            wrapping.push_back(i);
        else
            room -= widest;
    }
    std::ranges::sort(wrapping, {}, [&](std::size_t i) { return shape.widths[i]; });
    for (std::size_t k = 0; k < wrapping.size(); ++k) {
        double& field = shape.widths[wrapping[k]];
        const double share = room / static_cast<double>(wrapping.size() - k);
        const double least = std::max(text_width(fields[wrapping[k]].title, size), narrowest_ems * size);
        if (share < std::min(field, least)) shape.is_possible = false;
        field = std::min(field, std::max(share, size));
        room -= field;
    }
    if (room > 0.0 && gaps > 0.0) shape.gap += std::min(room / gaps, 2.0 * size);
    return shape;
}

double MapTable::row_height(const std::vector<Field>& fields, const Shape& shape, std::size_t row) const {
    std::size_t lines = 1;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].may_wrap)
            lines = std::max(
                lines,
                break_lines(fields[i].texts[row], shape.size, shape.widths[i] + 0.01, most_lines).size());
    return shape.line() + 1.15 * shape.size * static_cast<double>(lines - 1);
}

void MapTable::draw_row(const std::vector<Field>& fields, const Shape& shape, std::size_t row, Pixel at,
                        SvgCanvas& canvas) const {
    const double size = shape.size;
    const double baseline = at.y + 1.1 * size;
    canvas.raw(
        fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"2\" "
                    "fill=\"{}\" fill-opacity=\"0.6\"/>\n",
                    at.x, at.y + 0.15 * size, 1.9 * size, 1.15 * size, rows_[row].fill));
    if (!rows_[row].number.empty()) {
        // Larger numbers in smaller type: the patch holds three digits, at most.
        const double fitting = std::min(0.9 * size, 1.85 * size * size / text_width(rows_[row].number, size));
        canvas.text({at.x + 0.95 * size, at.y + 0.72 * size + 0.36 * fitting}, rows_[row].number, fitting,
                    ink, "text-anchor=\"middle\"");
    }
    double x = at.x + shape.patch();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto lines = break_lines(fields[i].texts[row], size, shape.widths[i] + 0.01, most_lines);
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (lines[line].empty()) continue;
            canvas.text({fields[i].to_the_right ? x + shape.widths[i] : x,
                         baseline + 1.15 * size * static_cast<double>(line)},
                        lines[line], size, rows_[row].broken ? warning_ink : ink,
                        fields[i].to_the_right ? "text-anchor=\"end\"" : "");
        }
        x += shape.widths[i] + shape.gap;
    }
}

void MapTable::draw_titles(const std::vector<Field>& fields, const Shape& shape, Pixel at,
                           SvgCanvas& canvas) const {
    double x = at.x + shape.patch();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        canvas.text({fields[i].to_the_right ? x + shape.widths[i] : x, at.y + 1.1 * shape.size},
                    fields[i].title, shape.size, pale, fields[i].to_the_right ? "text-anchor=\"end\"" : "");
        x += shape.widths[i] + shape.gap;
    }
}

/// Writes rows from `first` on, column by column, or only looks (without a canvas) how far they reach.
std::size_t MapTable::fill_columns(const std::vector<Field>& fields, const Shape& shape, std::size_t first,
                                   int columns, const Room& room, SvgCanvas* canvas) const {
    std::size_t row = first;
    for (int column = 0; column < columns && row < rows_.size(); ++column) {
        Pixel at{room.top_left.x + column * (shape.width + column_gap), room.top_left.y};
        if (canvas) draw_titles(fields, shape, at, *canvas);
        at.y += shape.line();
        for (; row < rows_.size(); ++row) {
            const double height = row_height(fields, shape, row);
            if (at.y + height > room.top_left.y + room.height) break;
            if (canvas) draw_row(fields, shape, row, at, *canvas);
            at.y += height;
        }
    }
    return row;
}

/// Writes rows as fill_columns() does; where all that are left fit, the columns end at one height.
std::size_t MapTable::fill_evenly(const std::vector<Field>& fields, const Shape& shape, std::size_t first,
                                  int columns, const Room& room, SvgCanvas& canvas) const {
    Room even{room.top_left, room.width, 2.0 * shape.line()};
    while (even.height < room.height && fill_columns(fields, shape, first, columns, even, nullptr) < size())
        even.height += shape.line();
    even.height = std::min(even.height, room.height);
    return fill_columns(fields, shape, first, columns, even, &canvas);
}

bool MapTable::draw_beside_map(const Room& room, SvgCanvas& canvas) const {
    struct Style {
        const std::vector<Field>& fields;
        double size;
        int columns;
    };
    for (const Style& style : {Style{some_, 13.0, 1}, Style{some_, 12.0, 1}, Style{some_, 11.0, 1},
                               Style{few_, 11.0, 1}, Style{some_, 10.0, 1}, Style{few_, 10.0, 1},
                               Style{few_, 10.0, 2}, Style{few_, 9.0, 2}, Style{few_, 8.0, 2}}) {
        const double width = (room.width - (style.columns - 1) * column_gap) / style.columns;
        const Shape shape = shape_of(style.fields, style.size, width);
        if (!shape.is_possible || fill_columns(style.fields, shape, 0, style.columns, room, nullptr) < size())
            continue;
        fill_evenly(style.fields, shape, 0, style.columns, room, canvas);
        return true;
    }
    return false;
}

std::size_t MapTable::draw_on_sheet(std::size_t first, const Room& room, SvgCanvas& canvas) const {
    constexpr double size = 12.0;
    int columns = 1;
    Shape shape = shape_of(all_, size, room.width);
    for (int more = 2; more <= 4; ++more) {
        const Shape narrower = shape_of(all_, size, (room.width - (more - 1) * column_gap * 2.0) / more);
        if (narrower.is_possible) columns = more, shape = narrower;
    }
    shape.width += column_gap;  // columns of a sheet stand further apart
    return fill_evenly(all_, shape, first, columns, room, canvas);
}

}  // namespace lifang
