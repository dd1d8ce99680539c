#include "publish/map/svg_canvas.hpp"

#include "publish/files/xml.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Two decimals without trailing zeros: a hundredth of a pixel is more than anyone sees.
std::string number(double value) {
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

/// Points nearer to the one before them are left out of a path.
constexpr double smallest_step = 0.35;

}  // namespace

SvgCanvas::SvgCanvas(const Box& ground, Pixel top_left, double width, std::string name)
    : ground_(ground),
      top_left_(top_left),
      scale_(width / std::max(ground.width(), 1.0)),
      name_(std::move(name)) {}

Pixel SvgCanvas::pixel(Point point) const {
    return {top_left_.x + (point.x - ground_.min.x) * scale_,
            top_left_.y + (ground_.max.y - point.y) * scale_};
}

Outline SvgCanvas::outline(const MultiPolygon& polygons) const {
    Outline outline;
    const auto add = [&](const Ring& ring) {
        std::vector<Pixel>& pixels = outline.emplace_back();
        for (const Point point : ring) pixels.push_back(pixel(point));
    };
    for (const Polygon& polygon : polygons) {
        add(polygon.outer);
        std::ranges::for_each(polygon.holes, add);
    }
    return outline;
}

double SvgCanvas::weight() const {
    constexpr double usual_scale = 0.8;  // pixels per metre: a sub-district on a screen
    return std::clamp(std::sqrt(scale_ / usual_scale), 0.4, 1.6);
}

std::string SvgCanvas::path_of(const Ring& ring, bool closed) const {
    std::string path;
    Pixel last;
    const std::size_t count = closed ? ring.size() - 1 : ring.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Pixel here = pixel(ring[i]);
        if (i == 0) {
            path = "M" + number(here.x) + " " + number(here.y);
            last = here;
            continue;
        }
        const bool is_end = !closed && i + 1 == count;
        if (!is_end && std::hypot(here.x - last.x, here.y - last.y) < smallest_step) continue;
        // Steps are rounded against where the pen really is, so that errors do not add up.
        const double dx = std::round((here.x - last.x) * 100.0) / 100.0;
        const double dy = std::round((here.y - last.y) * 100.0) / 100.0;
        path += "l" + number(dx) + " " + number(dy);
        last = {last.x + dx, last.y + dy};
    }
    return closed ? path + "z" : path;
}

void SvgCanvas::polygons(const MultiPolygon& polygons, const Symbol& symbol) {
    std::string path;
    for (const Polygon& polygon : polygons) {
        path += path_of(polygon.outer, true);
        for (const Ring& hole : polygon.holes) path += path_of(hole, true);
    }
    if (path.empty()) return;
    svg_ += fmt::format("<path d=\"{}\" fill=\"{}\"", path,
                        symbol.hatched        ? "url(#" + id("hatch") + ")"
                        : symbol.fill.empty() ? std::string("none")
                                              : std::string(symbol.fill));
    if (symbol.fill_opacity < 1.0) svg_ += fmt::format(" fill-opacity=\"{}\"", symbol.fill_opacity);
    if (!symbol.stroke.empty())
        svg_ += fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", symbol.stroke,
                            number(symbol.stroke_width * weight()));
    if (!symbol.dash.empty()) svg_ += fmt::format(" stroke-dasharray=\"{}\"", symbol.dash);
    svg_ += "/>\n";
}

void SvgCanvas::line(const LineString& line, std::string_view colour, double width, std::string_view dash) {
    svg_ += fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"",
                        path_of(line, false), colour, number(width * weight()));
    svg_ += dash.empty() ? " stroke-linecap=\"round\"" : fmt::format(" stroke-dasharray=\"{}\"", dash);
    svg_ += "/>\n";
}

void SvgCanvas::point(Point at, const Symbol& symbol) {
    const Pixel centre = pixel(at);
    svg_ +=
        fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\"/>\n",
                    number(centre.x), number(centre.y), number(symbol.size / 2.0), symbol.fill, symbol.stroke,
                    number(symbol.stroke_width));
}

void SvgCanvas::text(Pixel at, std::string_view words, double size, std::string_view colour,
                     std::string_view attributes) {
    svg_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" {}>{}</text>\n", number(at.x),
                        number(at.y), number(size), colour, attributes, escape_xml(words));
}

}  // namespace lifang
