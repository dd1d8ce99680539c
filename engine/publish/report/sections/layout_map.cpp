#include "geometry/measure.hpp"
#include "publish/map/sheet.hpp"
#include "publish/report/sections.hpp"

#include <fmt/format.h>

namespace lifang {

void write_layout_map(const ReportMatter& matter, Html& html) {
    const Box district = find_district(matter.plan);
    const bool is_wide = district.width() > 1.15 * district.height();
    html.open("section", is_wide ? "wide" : "sheet");
    html.heading(2, matter.say({"Map of the layout", "方案图"}), "map");
    html.figure(is_wide ? matter.maps.draw_district(264.0, 128.0, "district")
                        : matter.maps.draw_district(178.0, 208.0, "district"),
                "");
    html.open("p", "legend");
    const auto entries = matter.maps.legend();
    for (std::size_t i = 0; i < entries.size(); ++i)
        html.raw(fmt::format("<span>{} {}</span>\n",
                             MapViews::draw_sign(entries[i], fmt::format("sign{}", i)),
                             escape_html(entries[i].label)));
    html.close("p");
    html.paragraph(matter.say({"A number stands for a unit too small for its code: see the table of units.",
                               "图上数字为管理单元表中的序号（单元过小，未注编码）。"}),
                   "pale");
    html.close("section");
}

}  // namespace lifang
