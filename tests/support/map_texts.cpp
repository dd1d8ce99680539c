#include "support/map_texts.hpp"

#include "core/utf8.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <cmath>
#include <cstdlib>

namespace lifang::testing {
namespace {

std::string attribute(const std::string& element, const std::string& name) {
    const std::string start = " " + name + "=\"";
    const std::size_t at = element.find(start);
    if (at == std::string::npos) return "";
    const std::size_t from = at + start.size();
    return element.substr(from, element.find('"', from) - from);
}

double ems(const std::string& words) {
    double width = 0.0;
    for (std::size_t at = 0; at < words.size();) {
        const char32_t character = next_character(words, at).value_or(U'?');
        if (character == '&') at = words.find(';', at) + 1;  // &amp;
        width += character >= 0x2000 ? 1.0 : 0.6;
    }
    return width;
}

/// A rectangle to the right of and around a baseline, turned about a point.
Polygon turned(double left, double baseline, double width, double size, double degrees, Point about) {
    const double angle = degrees * std::acos(-1.0) / 180.0;
    Ring ring;
    for (const Point corner :
         {Point{left, baseline - 0.85 * size}, Point{left + width, baseline - 0.85 * size},
          Point{left + width, baseline + 0.15 * size}, Point{left, baseline + 0.15 * size},
          Point{left, baseline - 0.85 * size}}) {
        const double x = corner.x - about.x, y = corner.y - about.y;
        ring.push_back({about.x + x * std::cos(angle) - y * std::sin(angle),
                        about.y + x * std::sin(angle) + y * std::cos(angle)});
    }
    return {ring, {}};
}

}  // namespace

std::vector<MapText> find_map_texts(const std::string& svg) {
    std::vector<MapText> texts;
    for (std::size_t at = svg.find("<text "); at != std::string::npos; at = svg.find("<text ", at + 1)) {
        const std::size_t open_end = svg.find('>', at);
        const std::string element = svg.substr(at, open_end - at);
        const std::string words = svg.substr(open_end + 1, svg.find("</text>", at) - open_end - 1);
        const double x = std::atof(attribute(element, "x").c_str());
        const double y = std::atof(attribute(element, "y").c_str());
        const double size = std::atof(attribute(element, "font-size").c_str());
        const double width = ems(words) * size;
        const std::string anchor = attribute(element, "text-anchor");
        const double left = anchor == "middle" ? x - width / 2.0 : anchor == "end" ? x - width : x;
        double degrees = 0.0;
        Point about{x, y};
        const std::string transform = attribute(element, "transform");
        if (transform.starts_with("rotate(")) {
            char* rest = nullptr;
            degrees = std::strtod(transform.c_str() + 7, &rest);
            about.x = std::strtod(rest, &rest);
            about.y = std::strtod(rest, &rest);
        }
        texts.push_back({words, turned(left, y, width, size, degrees, about)});
    }
    return texts;
}

std::vector<std::string> find_overprints(const std::string& svg) {
    const std::string view = attribute(svg.substr(svg.find("<svg")), "viewBox");
    char* rest = nullptr;
    std::strtod(view.c_str(), &rest);
    std::strtod(rest, &rest);
    const double width = std::strtod(rest, &rest), height = std::strtod(rest, &rest);

    const std::vector<MapText> texts = find_map_texts(svg);
    std::vector<Box> boxes;
    for (const MapText& text : texts) boxes.push_back(bounds(text.box));
    std::vector<std::string> problems;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Box& box = boxes[i];
        if (box.min.x < 0.0 || box.min.y < 0.0 || box.max.x > width || box.max.y > height)
            problems.push_back("'" + texts[i].words + "' leaves the sheet");
        for (std::size_t k = i + 1; k < texts.size(); ++k)
            if (box.intersects(boxes[k]) &&
                area(intersect(MultiPolygon{texts[i].box}, MultiPolygon{texts[k].box})).value > 0.5)
                problems.push_back("'" + texts[i].words + "' and '" + texts[k].words + "' overlap");
    }
    return problems;
}

}  // namespace lifang::testing
