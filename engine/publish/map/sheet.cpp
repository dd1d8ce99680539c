#include "publish/map/sheet.hpp"

#include "geometry/measure.hpp"
#include "publish/cartography/style.hpp"
#include "publish/map/svg_canvas.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

/// The next scale with two digits that are not zero, in steps of a tenth or less.
double round_up_to_scale(double denominator) {
    const double power = std::pow(10.0, std::floor(std::log10(denominator)));
    for (const double step : {1.0, 1.1, 1.2, 1.25, 1.4, 1.5, 1.6, 1.8, 2.0, 2.2, 2.5, 2.8, 3.0,
                              3.2, 3.5, 4.0, 4.5,  5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 9.0})
        if (step * power >= denominator * (1.0 - 1e-9)) return step * power;
    return 10.0 * power;
}

}  // namespace

Box find_district(const Plan& plan) {
    Box box = bounds(plan.ground.district);
    for (const Compound& compound : plan.ground.compounds)
        if (plan.ground.district.empty()) box.include(bounds(compound.footprint));
    return box;
}

Box ground_on_sheet(const Box& district, double frame_width, double frame_height) {
    constexpr double air = 1.03;
    constexpr double smallest = 100.0;  // 1:100: nothing a district has is worth a larger scale
    const double metres_per_pixel =
        air * std::max(district.width() / frame_width, district.height() / frame_height);
    const double denominator =
        round_up_to_scale(std::max(smallest, metres_per_pixel / sheet_metres_per_pixel));
    const double width = frame_width * denominator * sheet_metres_per_pixel;
    const double height = frame_height * denominator * sheet_metres_per_pixel;
    const Point centre = district.is_empty() ? Point{}
                                             : Point{(district.min.x + district.max.x) / 2.0,
                                                     (district.min.y + district.max.y) / 2.0};
    return {{centre.x - width / 2.0, centre.y - height / 2.0},
            {centre.x + width / 2.0, centre.y + height / 2.0}};
}

std::string hatch_definition(const std::string& id) {
    return fmt::format(
        "<defs><pattern id=\"{}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><path d=\"M0 0v6\" stroke=\"{}\" "
        "stroke-width=\"2\"/></pattern></defs>\n",
        id, find_symbol("compounds", "0").fill);
}

std::string sheets_head(int sheets) {
    return fmt::format(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"420mm\" height=\"{}mm\" viewBox=\"0 0 "
               "{:.0f} "
               "{:.2f}\" font-family=\"{}\">\n",
               297 * sheets, sheet_width, sheet_height * sheets, map_fonts) +
           hatch_definition("hatch") + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
}

}  // namespace lifang
