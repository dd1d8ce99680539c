#include "load/text/measures.hpp"

#include "load/text/forms.hpp"
#include "load/text/numerals.hpp"

#include <array>
#include <string>

namespace lifang {
namespace {

struct Unit {
    std::string_view name;
    Measure measure;
    double factor = 1.0;
};

constexpr double hectare = 1e4, square_kilometre = 1e6, mu = 2000.0 / 3.0, foot = 0.3048;

using enum Measure;
constexpr std::array units = {
    Unit{"㎡", area},
    Unit{"m²", area},
    Unit{"m2", area},
    Unit{"m^2", area},
    Unit{"м²", area},
    Unit{"м2", area},
    Unit{"кв.м", area},
    Unit{"кв. м", area},
    Unit{"qm", area},
    Unit{"sqm", area},
    Unit{"sq m", area},
    Unit{"sq.m", area},
    Unit{"平方米", area},
    Unit{"平方公尺", area},
    Unit{"平米", area},
    Unit{"平方", area},
    Unit{"平", area},
    Unit{"方", area},  // 2万方
    Unit{"公顷", area, hectare},
    Unit{"ha", area, hectare},
    Unit{"亩", area, mu},
    Unit{"平方公里", area, square_kilometre},
    Unit{"km²", area, square_kilometre},
    Unit{"km2", area, square_kilometre},
    Unit{"sqft", area, foot* foot},
    Unit{"sq ft", area, foot* foot},
    Unit{"ft²", area, foot* foot},
    Unit{"m", length},
    Unit{"м", length},
    Unit{"米", length},
    Unit{"meter", length},
    Unit{"meters", length},
    Unit{"metres", length},
    Unit{"cm", length, 0.01},
    Unit{"厘米", length, 0.01},
    Unit{"km", length, 1000.0},
    Unit{"公里", length, 1000.0},
    Unit{"ft", length, foot},
    Unit{"feet", length, foot},
    Unit{"英尺", length, foot},
    Unit{"层", storeys},
    Unit{"层楼", storeys},
    Unit{"楼", storeys},
    Unit{"f", storeys},
    Unit{"floors", storeys},
    Unit{"storeys", storeys},
    Unit{"stories", storeys},
    Unit{"levels", storeys},
    Unit{"geschosse", storeys},
    Unit{"этажей", storeys},
    Unit{"этажа", storeys},
    Unit{"эт.", storeys},
    Unit{"эт", storeys},
    Unit{"户", households},
    Unit{"套", households},
    Unit{"家", households},
    Unit{"households", households},
    Unit{"人", people},
    Unit{"口", people},
    Unit{"口人", people},
    Unit{"persons", people},
    Unit{"people", people},
    Unit{"车位", spaces},
    Unit{"个车位", spaces},
    Unit{"个停车位", spaces},
    Unit{"个泊位", spaces},
    Unit{"泊位", spaces},
    Unit{"个", spaces},
    Unit{"位", spaces},
    Unit{"辆", spaces},
    Unit{"个", places},
    Unit{"张", places},
    Unit{"床", places},
    Unit{"张床", places},
    Unit{"床位", places},
    Unit{"张床位", places},
    Unit{"个床位", places},
    Unit{"座", places},
    Unit{"人", places},
    Unit{"位", places},
    Unit{"栋", buildings},
    Unit{"幢", buildings},
    Unit{"座", buildings},
    Unit{"栋楼", buildings},
    Unit{"幢楼", buildings},
    Unit{"个单元", none},
    Unit{"单元", none},
    Unit{"间", none},
    Unit{"个院落", none},
};

/// What follows a column's own name: the content of its last bracket, or what stands behind the last '_' or
/// blank.
std::string unit_part(std::string_view name) {
    std::string part = fold_case(fold_width(name));
    if (const std::size_t open = part.find_last_of("(["); open != std::string::npos) {
        part = part.substr(open + 1);
        part.resize(part.find_last_not_of(")] ") + 1);
        if (const std::size_t colon = part.rfind(':'); colon != std::string::npos)
            part = part.substr(colon + 1);
    } else if (const std::size_t behind = part.find_last_of("_ "); behind != std::string::npos) {
        part = part.substr(behind + 1);
    }
    return std::string(trim(part));
}

}  // namespace

std::optional<UnitFound> find_unit(std::string_view text, Measure wanted) {
    std::optional<UnitFound> found;
    for (const Unit& unit : units) {
        const bool is_longer = !found || unit.name.size() > found->length ||
                               (unit.name.size() == found->length && unit.measure == wanted);
        if (is_longer && text.starts_with(unit.name))
            found = UnitFound{unit.measure, unit.factor, unit.name.size()};
    }
    return found;
}

double unit_of_column(std::string_view name, Measure measure) {
    const auto factor_of = [&](std::string_view text) -> std::optional<double> {
        double power = 1.0;
        for (const auto& [word, value] :
             {std::pair<std::string_view, double>{"亿", 1e8}, {"万", 1e4}, {"千", 1e3}})
            if (text.starts_with(word)) {
                power = value;
                text.remove_prefix(word.size());
                break;
            }
        if (text.empty()) return power > 1.0 ? std::optional(power) : std::nullopt;
        const auto unit = find_unit(text, measure);
        if (!unit || unit->measure != measure || unit->length != text.size()) return std::nullopt;
        return power * unit->factor;
    };
    const std::string part = unit_part(name);
    if (const auto factor = factor_of(part)) return *factor;
    // 建筑面积万平方米: without a bracket only what cannot be part of the name
    for (const std::string_view unit : {"万平方米", "万平米", "万㎡", "万m²", "万m2"})
        if (part.find(unit) != std::string::npos) return 1e4;
    return 1.0;
}

bool is_in_per_cent(std::string_view name) {
    const std::string folded = fold_width(name);
    return folded.find('%') != std::string::npos || folded.find("百分") != std::string::npos;
}

}  // namespace lifang
