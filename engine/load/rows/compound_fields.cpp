#include "load/rows/compound_fields.hpp"

#include "geometry/measure.hpp"
#include "load/text/shares.hpp"
#include "load/text/values.hpp"
#include "load/text/years.hpp"

namespace lifang {

std::optional<double> read_size(const Cursor& at, std::string_view field, Measure measure,
                                const PlausibleRange& range) {
    return at.value(field, [&](std::string_view text, const ColumnWriting& writing) {
        const auto size =
            measure == Measure::storeys ? read_storeys(text, writing) : read_quantity(text, measure, writing);
        return size && *size > 0.0 && range.holds(*size) ? size : std::nullopt;
    });
}

std::optional<SquareMeters> read_floor_area(const Cursor& at, const PlausibleRange& ratio,
                                            const MultiPolygon& ground) {
    if (!at.fields().has("floor_area")) return std::nullopt;
    const double m2 = area(ground).value;
    const PlausibleRange range =
        m2 > 0.0 ? PlausibleRange{ratio.least * m2, ratio.most * m2} : PlausibleRange{};
    const auto size = read_size(at, "floor_area", Measure::area, range);
    return size ? std::optional(SquareMeters{*size}) : std::nullopt;
}

std::optional<int> read_heads(const Cursor& at, std::string_view field, Measure measure) {
    return at.value(field, [&](std::string_view text, const ColumnWriting& writing) {
        return read_count(text, measure, writing);
    });
}

std::optional<int> read_build_year(const Cursor& at, const Profile& profile) {
    std::string_view said;
    const auto told = at.value("build_year", [&](std::string_view text) {
        auto year = read_told_year(text);
        if (year && !profile.plausible.build_year.holds(year->year)) year.reset();
        if (year && said.empty()) said = text;
        return year;
    });
    if (!told) return std::nullopt;
    if (told->is_rounded)
        at.tell(Severity::info, "rounded_year",
                Message("rounded_year", {{"text", said}, {"year", told->year}}));
    return told->year;
}

CompoundFields read_compound_fields(const Cursor& at, const Profile& profile, const MultiPolygon& ground) {
    CompoundFields read;
    read.name = at.name("name");
    read.community = at.name("community");
    read.floor_area = read_floor_area(at, profile.plausible.floor_area_ratio, ground);
    read.households = read_heads(at, "households", Measure::households);
    read.residents = read_heads(at, "residents", Measure::people);
    read.build_year = read_build_year(at, profile);
    read.management = at.value("management", read_management);
    read.renovated = at.value("renovated", read_yes_no);
    read.parking_spaces = read_heads(at, "parking_spaces", Measure::spaces);
    read.consent = at.value("consent", read_share);
    return read;
}

}  // namespace lifang
