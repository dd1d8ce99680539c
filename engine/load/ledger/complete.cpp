#include "load/ledger/complete.hpp"

#include "core/words.hpp"
#include "load/ledger/match.hpp"
#include "load/text/name_likeness.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

Phrase to_words(int value) { return value; }
Phrase to_words(double value) { return fmt::format("{}", value); }
Phrase to_words(bool value) { return Message(value ? "value_yes" : "value_no"); }
Phrase to_words(SquareMeters value) {
    return Message("value_m2", {{"m2", fmt::format("{:.0f}", value.value)}});
}
Phrase to_words(Management value) { return management_mode(to_text(value)); }

template <class Value>
bool differs(const Value& a, const Value& b) {
    return a != b;
}
bool differs(SquareMeters a, SquareMeters b) {
    constexpr double rounding = 1.0;  // m²: one table rounds, the other does not
    return std::abs(a.value - b.value) > rounding;
}
bool differs(double a, double b) {
    constexpr double rounding = 0.005;  // of a share: half a percent
    return std::abs(a - b) > rounding;
}

class Completion {
  public:
    Completion(const Compound& compound, const Cursor& at) : compound_(compound), at_(at) {}

    template <class Value>
    void settle(const char* field, std::optional<Value>& known, const std::optional<Value>& told) const {
        if (!told) return;
        if (known && differs(*known, *told))
            at_.tell(Severity::warning, "ledger_conflict",
                     Message("ledger_conflict", {{"row", at_.source().fid},
                                                 {"field", field_name(field)},
                                                 {"compound", describe(compound_)},
                                                 {"here", to_words(*told)},
                                                 {"there", to_words(*known)},
                                                 {"layer", compound_.source.layer}}));
        known = told;
    }

  private:
    const Compound& compound_;
    const Cursor& at_;
};

}  // namespace

void complete(CompoundDraft& draft, const CompoundFields& told, const Cursor& at) {
    Compound& compound = draft.compound;
    const Completion row(compound, at);
    if (compound.name.empty())
        compound.name = told.name;
    else if (!told.name.empty() && plain_name(told.name) != plain_name(compound.name))
        at.tell(Severity::warning, "ledger_name_differs",
                Message("ledger_name_differs",
                        {{"row", at.source().fid}, {"compound", describe(compound)}, {"name", told.name}}));
    if (draft.community.empty()) {
        draft.community = told.community;
    } else if (!told.community.empty() && plain_name(told.community) != plain_name(draft.community)) {
        at.tell(Severity::warning, "ledger_conflict",
                Message("ledger_conflict", {{"row", at.source().fid},
                                            {"field", field_name("community")},
                                            {"compound", describe(compound)},
                                            {"here", told.community},
                                            {"there", draft.community},
                                            {"layer", compound.source.layer}}));
        draft.community = told.community;
    }
    row.settle("floor_area", draft.floor_area, told.floor_area);
    row.settle("households", compound.households, told.households);
    row.settle("residents", compound.residents, told.residents);
    row.settle("build_year", compound.build_year, told.build_year);
    row.settle("management", compound.management, told.management);
    row.settle("renovated", compound.renovated, told.renovated);
    row.settle("parking_spaces", compound.parking_spaces, told.parking_spaces);
    row.settle("consent", compound.consent, told.consent);
}

}  // namespace lifang
