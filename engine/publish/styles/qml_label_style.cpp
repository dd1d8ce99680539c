#include "publish/styles/qml_label_style.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr LabelStyle labels[] = {
    {.layer = "units",
     .text = R"("unit_code" || '\n' || format_number("floor_area_m2" / 10000, 1) || '万㎡')",
     .colour = "#2b2622",
     .colour_expression = R"(if("violations" IS NULL, '#2b2622', '#a82a1d'))",
     .size_pt = 9.5,
     .is_bold = true,
     .priority = 10},
    {.layer = "layout_compounds",
     .text = R"("name")",
     .colour = "#5c5040",
     .size_pt = 7.5,
     .from_scale = 5000,
     .priority = 4},
    {.layer = "roads",
     .text = R"(if("rank" >= 3 AND "tunnel" = 0, "name", NULL))",
     .colour = "#6d5f49",
     .size_pt = 7.5,
     .place = LabelStyle::Place::along,
     .from_scale = 25000,
     .priority = 3},
};

}  // namespace

const LabelStyle* find_labels(std::string_view layer) {
    const auto* found = std::ranges::find(labels, layer, &LabelStyle::layer);
    return found == std::end(labels) ? nullptr : found;
}

}  // namespace lifang
