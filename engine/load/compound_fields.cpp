#include "load/compound_fields.hpp"

#include "load/values.hpp"

namespace lifang {

std::optional<SquareMeters> read_floor_area(const Cursor& at, double most) {
    const double unit = at.fields().unit("floor_area");
    const auto value = at.value("floor_area", [&](std::string_view text) -> std::optional<double> {
        const auto number = read_in_unit(text, unit);
        return number && *number > 0.0 && *number <= most ? number : std::nullopt;
    });
    return value ? std::optional(SquareMeters{*value}) : std::nullopt;
}

std::optional<int> read_build_year(const Cursor& at) {
    const auto told = at.value("build_year", read_told_year);
    if (!told) return std::nullopt;
    if (told->is_rounded)
        at.tell(Severity::info, "rounded_year",
                Message("rounded_year", {{"text", at.text("build_year")}, {"year", told->year}}));
    return told->year;
}

CompoundFields read_compound_fields(const Cursor& at) {
    constexpr double largest = 1e8;  // 100 km² of floors
    CompoundFields read;
    read.name = at.name("name");
    read.community = at.name("community");
    read.floor_area = read_floor_area(at, largest);
    read.households = at.value("households", read_count);
    read.residents = at.value("residents", read_count);
    read.build_year = read_build_year(at);
    read.management = at.value("management", read_management);
    read.renovated = at.value("renovated", read_yes_no);
    read.parking_spaces = at.value("parking_spaces", read_count);
    read.consent = at.value("consent", read_share);
    return read;
}

}  // namespace lifang
