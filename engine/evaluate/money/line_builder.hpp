#pragma once

#include "core/policy/entry.hpp"
#include "evaluate/money/account.hpp"
#include "evaluate/money/fen.hpp"
#include "evaluate/money/lines.hpp"

namespace lifang {

/// A line with the rate of an entry and where it comes from, without an amount yet.
inline MoneyLine make_line(const Profile& profile, MoneyItem item, MoneySide side, MoneyMeasure measure,
                           const std::optional<double>& rate, const char* entry) {
    MoneyLine line{.item = item, .side = side, .measure = measure, .rate = rate, .entry = entry};
    if (rate) line.source = source_text(profile, entry, Language::en);
    return line;
}

/// Adds what each member has, in whole fen per compound. `quantity_of`: of a compound, empty where not known.
template <class QuantityOf>
MoneyLine sum_over(MoneyLine line, const UnitGround& unit, QuantityOf quantity_of) {
    Cny sum;
    double known = 0.0;
    for (const CompoundId member : unit.members) {
        const std::optional<double> quantity = quantity_of(at(unit.compounds, member));
        if (!quantity) {
            ++line.unknown;
            continue;
        }
        known += *quantity;
        if (line.rate) sum = sum + multiply(*quantity, *line.rate);
    }
    line.quantity = known;
    if (line.rate && line.unknown == 0) line.amount = sum;
    return line;
}

inline std::optional<double> floor_area_of(const Compound& compound) { return compound.floor_area.value; }

}  // namespace lifang
