#include "publish/report/trade_chart.hpp"

#include "core/figures/text.hpp"
#include "publish/lettering/text_box.hpp"
#include "publish/map/svg_canvas.hpp"
#include "publish/report/trade_axes.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double width = 1000.0, top = 42.0, axis_height = 250.0, side = 80.0;
constexpr std::string_view ink = "#2b2622", pale = "#8d877d";
constexpr std::string_view dashes[] = {"none", "7 3", "2 3", "10 3 2 3", "4 2", "1 4", "12 4", "6 2 2 2 2 2"};
constexpr std::string_view colours[] = {"#2f6db3", "#b35c1e", "#3d7d3a", "#8e4a80",
                                        "#8a6d00", "#22766d", "#a3423a", "#5d52a0"};

class Chart {
  public:
    Chart(std::vector<TradeAxis> axes, Language language)
        : axes_(std::move(axes)),
          language_(language),
          gap_((width - 2.0 * side) / static_cast<double>(axes_.size() - 1)) {}

    void draw_axes() {
        for (std::size_t i = 0; i < axes_.size(); ++i) {
            const TradeAxis& axis = axes_[i];
            canvas_.raw(fmt::format("<path d=\"M{:.1f} {:.1f}v{:.1f}\" stroke=\"{}\"/>\n", x_of(i), top,
                                    axis_height, pale));
            write(i, top - 7.0, figure_text(*axis.figure, axis.best), 9.5, ink);
            write(i, top + axis_height + 14.0, figure_text(*axis.figure, axis.worst), 9.5, ink);
            double y = top + axis_height + 28.0;
            const double room = std::min(gap_, 130.0) - 4.0;
            for (const std::string& line :
                 break_lines(short_name(*axis.figure).in(language_), 9.0, room, 5)) {
                write(i, y, line, 9.0, pale);
                y += 11.0;
            }
        }
    }

    void draw_layout(std::size_t number, const std::string& key, bool is_chosen) {
        std::string path;
        bool is_drawing = false;
        for (std::size_t i = 0; i < axes_.size(); ++i) {
            const auto& value = axes_[i].values[number];
            if (!value) {
                is_drawing = false;
                continue;
            }
            path += fmt::format("{}{:.1f} {:.1f}", is_drawing ? "L" : "M", x_of(i), y_of(i, *value));
            is_drawing = true;
        }
        const std::string_view colour = is_chosen ? ink : colours[number % std::size(colours)];
        canvas_.raw(fmt::format(
            "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" "
            "stroke-dasharray=\"{}\"/>\n",
            path, colour, is_chosen ? 2.8 : 1.4, is_chosen ? "none" : dashes[number % std::size(dashes)]));
        write_key(axes_.size() - 1, number, key, is_chosen, colour);
        write_key(0, number, key, is_chosen, colour);
    }

    std::string take() {
        constexpr double height = top + axis_height + 66.0;
        return fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"262mm\" height=\"{:.1f}mm\" "
            "viewBox=\"0 0 {} {}\" font-family=\"{}\">\n{}</svg>\n",
            262.0 * height / width, width, height, map_fonts, canvas_.take());
    }

  private:
    double x_of(std::size_t axis) const { return side + gap_ * static_cast<double>(axis); }
    double y_of(std::size_t axis, double value) const {
        return top + axis_height * axes_[axis].height_of(value);
    }

    /// In type that leaves the neighbours' texts their room.
    void write(std::size_t axis, double y, const std::string& text, double size, std::string_view colour) {
        const double fitting = std::min(size, size * (gap_ - 4.0) / text_width(text, size));
        const double half = text_width(text, fitting) / 2.0;
        const double x = std::clamp(x_of(axis), half, width - half);
        canvas_.text({x, y}, text, fitting, colour, "text-anchor=\"middle\"");
    }

    /// Outside the first and the last axis; layouts that end near one height write one beside the other.
    void write_key(std::size_t axis, std::size_t number, const std::string& key, bool is_chosen,
                   std::string_view colour) {
        const auto& value = axes_[axis].values[number];
        if (!value) return;
        constexpr double size = 9.5, line = 12.0;
        const double y = y_of(axis, *value), extent = text_width(key, size) + 2.0;
        double shift = 4.0;
        for (const Key& taken : keys_)
            if (taken.axis == axis && std::abs(taken.y - y) < line) shift = std::max(shift, taken.end);
        keys_.push_back({axis, y, shift + extent});
        const bool is_left = axis == 0;
        canvas_.text({x_of(axis) + (is_left ? -shift : shift), y + 3.5}, key, size, colour,
                     fmt::format("{}text-anchor=\"{}\"", is_chosen ? "font-weight=\"bold\" " : "",
                                 is_left ? "end" : "start"));
    }

    struct Key {
        std::size_t axis;
        double y;
        double end;  ///< how far from the axis the next one may begin
    };

    std::vector<TradeAxis> axes_;
    Language language_;
    double gap_;
    std::vector<Key> keys_;
    SvgCanvas canvas_{Box{{0.0, 0.0}, {1.0, 1.0}}, {0.0, 0.0}, 1.0};
};

}  // namespace

std::string draw_trade_chart(const std::vector<PlannedLayout>& layouts, const PlannedLayout& chosen,
                             const MapWords& words) {
    std::vector<const PlannedLayout*> compared;
    for (const PlannedLayout& layout : layouts) compared.push_back(&layout);
    std::vector<TradeAxis> axes = find_trade_axes(compared);
    if (layouts.size() < 2 || axes.size() < 2) return {};
    Chart chart(std::move(axes), words.language());
    chart.draw_axes();
    for (const bool is_chosen : {false, true})  // the chosen one above the others
        for (std::size_t i = 0; i < layouts.size(); ++i)
            if ((&layouts[i] == &chosen) == is_chosen) chart.draw_layout(i, layouts[i].key, is_chosen);
    return chart.take();
}

}  // namespace lifang
