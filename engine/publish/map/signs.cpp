#include "publish/map/signs.hpp"

#include "publish/map/sheet.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view ink = "#2b2622";

}  // namespace

void draw_scale_bar(const MapWords& words, Pixel bottom_left, double width, std::string_view paper,
                    SvgCanvas& canvas) {
    // The longest of 1, 2, 5 × 10ⁿ metres that takes at most half the width.
    double metres = 1.0;
    for (double next : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0,
                        20000.0, 50000.0})
        if (next * canvas.pixels_per_metre() <= width / 2.0) metres = next;
    const double length = metres * canvas.pixels_per_metre();
    const std::string text = metres < 1000.0
                                 ? fmt::format(fmt::runtime(words.pick("{} 米", "{} m")), metres)
                                 : fmt::format(fmt::runtime(words.pick("{} 公里", "{} km")), metres / 1000.0);
    canvas.raw(
        fmt::format("<path d=\"M{:.1f} {:.1f}v6h{:.1f}v-6\" fill=\"none\" stroke=\"{}\" "
                    "stroke-width=\"1.6\"/>\n",
                    bottom_left.x + 1.0, bottom_left.y - 8.0, length, ink));
    canvas.text({bottom_left.x + 1.0 + length / 2.0, bottom_left.y - 11.0}, text, 12.0, ink,
                "text-anchor=\"middle\"");
    const double denominator = 1.0 / (canvas.pixels_per_metre() * sheet_metres_per_pixel);
    std::string scale = fmt::format(fmt::runtime(words.pick("比例尺 1:{}", "scale 1:{}")),
                                    with_thousands(std::llround(denominator)));
    if (!paper.empty()) scale += fmt::format(fmt::runtime(words.pick("（{}）", " ({})")), paper);
    canvas.text({bottom_left.x + width, bottom_left.y - 2.0}, scale, 13.0, ink, "text-anchor=\"end\"");
}

void draw_north_arrow(Pixel centre, SvgCanvas& canvas) {
    canvas.raw(fmt::format("<path d=\"M{0:.1f} {1:.1f}l9 30l-9 -7l-9 7z\" fill=\"{2}\"/>\n", centre.x,
                           centre.y - 8.0, ink));
    canvas.text({centre.x, centre.y - 11.0}, "N", 12.0, ink, "text-anchor=\"middle\" font-weight=\"bold\"");
}

}  // namespace lifang
