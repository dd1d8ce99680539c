#pragma once
// Private to core/policy/: what the rows of the table of entries are written with.

#include "core/policy/entry.hpp"

namespace lifang::policy {

/// slot<&Profile::target>, slot<&Profile::prices, &Prices::fee_per_m2>: which member an entry sets.
template <auto member>
PolicySlot slot(Profile& profile) {
    return &(profile.*member);
}
template <auto part, auto member>
PolicySlot slot(Profile& profile) {
    return &(profile.*part.*member);
}
template <auto part, auto range, auto member>
PolicySlot slot(Profile& profile) {
    return &(profile.*part.*range.*member);
}
/// A member that is an array by the values of an enumeration.
template <auto list, std::size_t index>
PolicySlot item(Profile& profile) {
    return &(profile.*list)[index];
}
template <auto part, auto list, std::size_t index>
PolicySlot item_of(Profile& profile) {
    return &(profile.*part.*list)[index];
}

inline constexpr Text metres{"m", "米"}, square_metres{"m²", "平方米"}, years{"years", "年"};
inline constexpr Text floors{"storeys", "层"}, share{"share 0–1", "比例（0—1）"}, count{"number", "个"};
inline constexpr Text per_m2_month{"CNY per m² and month", "元/平方米·月"};
inline constexpr Text per_m2_year{"CNY per m² and year", "元/平方米·年"};
inline constexpr Text per_household_month{"CNY per household and month", "元/户·月"};
inline constexpr Text weight{"weight", "权重"};

inline constexpr double longest_way = 100'000.0, largest_area = 1e9, highest_price = 10'000.0;

/// The rows, table by table.
std::span<const PolicyEntry> ground_entries();
std::span<const PolicyEntry> judgement_entries();
std::span<const PolicyEntry> money_entries();

}  // namespace lifang::policy
