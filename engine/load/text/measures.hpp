#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace lifang {

/// What a figure counts or measures. Its unit in a text must be one of it.
enum class Measure {
    area,    ///< m²
    length,  ///< m
    storeys,
    households,
    people,
    spaces,  ///< for cars
    places,  ///< of a facility: beds, seats
    buildings,
    none  ///< a number without a unit
};

struct UnitFound {
    Measure measure = Measure::none;
    double factor = 1.0;     ///< of the measure's own unit
    std::size_t length = 0;  ///< bytes of the name
};

/// The unit a text begins with, in half width and lower case: "㎡", "平方米", "m2", "户", "栋" … The longest
/// that fits; of names that stand for several measures (个) that of `wanted`.
std::optional<UnitFound> find_unit(std::string_view text, Measure wanted);

/// What a number of a column stands for by the column's name: 10,000 in 建筑面积（万平方米）, 0.01 in
/// 同意率（%）, 0.3048 in height_ft; 1 where the name tells none.
double unit_of_column(std::string_view name, Measure measure);

/// Whether the name says per cent: 同意率（%）.
bool is_in_per_cent(std::string_view name);

}  // namespace lifang
