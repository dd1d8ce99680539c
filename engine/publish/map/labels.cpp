#include "publish/map/labels.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view ink = "#2b2622";
constexpr std::string_view warning_ink = "#a82a1d";

constexpr double sizes_of_code_and_area[] = {17.0, 15.0, 13.5, 12.0, 10.5, 9.5};
constexpr double sizes_of_code[] = {10.5, 9.5, 8.5};
constexpr double sizes_of_number[] = {10.0, 9.0, 8.0};
constexpr double area_size = 0.82;     // of the floor area below a code, as a share of the code's size
constexpr double line_of_area = 1.12;  // from one baseline to the next, likewise

/// Writes the labels of one layout's units.
class UnitLabels {
  public:
    UnitLabels(const MapWords& words, LabelPlacement& placement, SvgCanvas& canvas)
        : words_(words), placement_(placement), canvas_(canvas) {}

    /// Inside the unit; nothing is written where nothing fits.
    UnitMark write_inside(const Unit& unit, std::size_t number, bool with_number) {
        const Outline outline = canvas_.outline(unit.area_shape);
        const Pixel wish = middle_of(unit.area_shape, canvas_);
        const double liked = std::max(std::sqrt(unit.area.value) * canvas_.pixels_per_metre() / 9.0,
                                      *std::ranges::min_element(sizes_of_code_and_area));
        for (const double size : sizes_of_code_and_area)
            if (size <= liked && write_code_and_area(unit, outline, wish, size)) return UnitMark::code;
        for (const double size : sizes_of_code)
            if (write_code(unit, outline, wish, size)) return UnitMark::code;
        if (!with_number) return UnitMark::none;
        for (const double size : sizes_of_number) {
            const std::string text = unit_number(number);
            const auto box = placement_.place_inside(outline, width_of_number(text, size), 1.35 * size, wish);
            if (!box) continue;
            write_number(unit, text, *box, size);
            return UnitMark::number;
        }
        return UnitMark::none;
    }

    UnitMark write_beside(const Unit& unit, std::size_t number, Pixel foot) {
        const std::string text = unit_number(number);
        constexpr double size = 9.0;
        const auto led = placement_.place_beside(foot, width_of_number(text, size), 1.35 * size);
        if (!led) return UnitMark::none;
        canvas_.raw(fmt::format(
            "<path d=\"M{:.1f} {:.1f}L{:.1f} {:.1f}\" stroke=\"{}\" "
            "stroke-width=\"0.9\"/>\n<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"1.8\" "
            "fill=\"{}\"/>\n",
            led->foot.x, led->foot.y, led->tip.x, led->tip.y, ink, led->foot.x, led->foot.y, ink));
        write_number(unit, text, led->box, size);
        return UnitMark::number;
    }

  private:
    static std::string code_of(const Unit& unit) { return (unit.violations.empty() ? "" : "⚠ ") + unit.code; }

    bool write_code_and_area(const Unit& unit, const Outline& outline, Pixel wish, double size) {
        const std::string code = code_of(unit), floor_area = words_.floor_area(unit.floor_area);
        const double width =
            std::max(text_width(code, size), text_width(floor_area, size * area_size)) + 2.0 * label_air;
        const double height =
            (text_ascent + line_of_area + text_descent * area_size) * size + 2.0 * label_air;
        const auto box = placement_.place_inside(outline, width, height, wish);
        if (!box) return false;
        const double baseline = box->centre.y - height / 2.0 + label_air + text_ascent * size;
        write(unit, code, {box->centre.x, baseline}, size, "font-weight=\"bold\" ");
        write(unit, floor_area, {box->centre.x, baseline + line_of_area * size}, size * area_size, "");
        return true;
    }

    bool write_code(const Unit& unit, const Outline& outline, Pixel wish, double size) {
        const std::string code = code_of(unit);
        const double height = (text_ascent + text_descent) * size + label_air;
        const auto box =
            placement_.place_inside(outline, text_width(code, size) + 2.0 * label_air, height, wish);
        if (!box) return false;
        const double baseline = box->centre.y - height / 2.0 + label_air / 2.0 + text_ascent * size;
        write(unit, code, {box->centre.x, baseline}, size, "font-weight=\"bold\" ");
        return true;
    }

    static double width_of_number(const std::string& text, double size) {
        return text_width(text, size) + 0.7 * size;
    }

    void write(const Unit& unit, const std::string& text, Pixel at, double size, std::string_view weight) {
        const bool is_code = !weight.empty();
        canvas_.text(at, text, size, is_code && !unit.violations.empty() ? warning_ink : ink,
                     fmt::format("{}text-anchor=\"middle\" {}", weight, label_halo));
    }

    void write_number(const Unit& unit, const std::string& text, const TextBox& box, double size) {
        const std::string_view colour = unit.violations.empty() ? ink : warning_ink;
        canvas_.raw(
            fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" "
                        "rx=\"{:.1f}\" fill=\"#ffffff\" stroke=\"{}\" stroke-width=\"0.8\"/>\n",
                        box.centre.x - box.width / 2.0, box.centre.y - box.height / 2.0, box.width,
                        box.height, box.height / 2.0, colour));
        canvas_.text({box.centre.x, box.centre.y + 0.36 * size}, text, size, colour,
                     "text-anchor=\"middle\"");
    }

    const MapWords& words_;
    LabelPlacement& placement_;
    SvgCanvas& canvas_;
};

}  // namespace

Pixel middle_of(const MultiPolygon& polygons, const SvgCanvas& canvas) {
    const auto& largest =
        *std::ranges::max_element(polygons, {}, [](const Polygon& polygon) { return area(polygon).value; });
    return canvas.pixel(centroid(largest));
}

std::string unit_number(std::size_t unit) { return std::to_string(unit + 1); }

std::vector<UnitMark> draw_unit_labels(const PlannedLayout& layout, const MapWords& words,
                                       LabelPlacement& placement, SvgCanvas& canvas, bool with_numbers) {
    UnitLabels labels(words, placement, canvas);
    std::vector<UnitMark> marks(layout.units.size(), UnitMark::none);
    std::vector<std::size_t> left_over;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const Unit& unit = layout.units[i];
        if (unit.area_shape.empty()) continue;
        marks[i] = labels.write_inside(unit, i, with_numbers);
        if (marks[i] == UnitMark::none && with_numbers) left_over.push_back(i);
    }
    std::vector<Pixel> feet;
    for (const std::size_t i : left_over) {
        feet.push_back(canvas.pixel(point_inside(layout.units[i].area_shape)));
        placement.mark(feet.back());
    }
    for (std::size_t i = 0; i < left_over.size(); ++i)
        marks[left_over[i]] = labels.write_beside(layout.units[left_over[i]], left_over[i], feet[i]);
    return marks;
}

}  // namespace lifang
