#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "panels/district/district_parts.hpp"

namespace lifang {
namespace {

Line named(const QString& section, const QString& name, const QString& value, const QString& meaning = {}) {
    Line line;
    line.section = section;
    line.name = name;
    line.value = value;
    line.meaning = meaning;
    return line;
}

struct Totals {
    int compounds = 0, out_of_scope = 0, without_households = 0;
    qint64 households = 0, buildings = 0;
};

Totals add_up(const std::vector<Compound>& compounds) {
    Totals totals;
    for (const Compound& compound : compounds) {
        if (!compound.in_scope()) {
            ++totals.out_of_scope;
            continue;
        }
        ++totals.compounds;
        totals.buildings += compound.buildings;
        totals.households += compound.households.value_or(0);
        totals.without_households += compound.households ? 0 : 1;
    }
    return totals;
}

}  // namespace

void add_totals(const DistrictMatter& matter, std::vector<Line>& lines) {
    const QString section = DistrictWords::tr("District");
    const Totals totals = add_up(matter.plan.ground.compounds);
    const FloorAreaAccount& account = matter.account;
    lines.push_back(named(section, DistrictWords::tr("Compounds in scope"), count_text(totals.compounds)));
    lines.push_back(
        named(section, DistrictWords::tr("Compounds out of scope"), count_text(totals.out_of_scope),
              DistrictWords::tr("Each says why on the map: newer than the profile's limit, run by its "
                                "owner-unit, left out by a rule …")));
    lines.push_back(named(section, DistrictWords::tr("Floor area in scope"),
                          area_text(account.in_scope, matter.language)));
    lines.push_back(named(section, DistrictWords::tr("Buildings in scope"), count_text(totals.buildings)));
    const bool none_known = totals.without_households == totals.compounds && totals.compounds > 0;
    QString households = count_text(totals.households);
    if (totals.without_households > 0) households = DistrictWords::tr("at least %1").arg(households);
    Line line =
        named(section, DistrictWords::tr("Households in scope"), none_known ? unknown_text({}) : households);
    line.unknown = none_known;
    if (totals.without_households > 0)
        line.meaning = DistrictWords::tr("Not known of %n compound(s)", nullptr, totals.without_households);
    lines.push_back(std::move(line));
}

void add_floor_area_basis(const DistrictMatter& matter, std::vector<Line>& lines) {
    const QString section = DistrictWords::tr("What the floor area rests on");
    const FloorAreaAccount& account = matter.account;
    const auto add = [&](const QString& name, SquareMeters part, std::optional<double> share,
                         const QString& of, const QString& meaning) {
        Line line = named(section, name, area_text(part, matter.language), meaning);
        if (share) line.value = DistrictWords::tr("%1 (%2 %3)").arg(line.value, percent_text(*share, 1), of);
        lines.push_back(std::move(line));
    };
    const QString of_scope = DistrictWords::tr("of the scope"), of_all = DistrictWords::tr("of all");
    add(DistrictWords::tr("On assumed floors"), account.basis.assumed,
        account.of_scope(account.basis.assumed), of_scope,
        DistrictWords::tr("Neither floors nor height nor floor area of these buildings is known."));
    add(DistrictWords::tr("Of unknown kind"), account.basis.unknown_kind,
        account.of_scope(account.basis.unknown_kind), of_scope,
        DistrictWords::tr("Buildings whose use is not known count as housing."));
    add(DistrictWords::tr("Out of scope"), account.out_of_scope, account.of_all(account.out_of_scope), of_all,
        {});
    add(DistrictWords::tr("In no compound"), account.in_no_compound, account.of_all(account.in_no_compound),
        of_all, DistrictWords::tr("Schools, offices, shops and others that count for no unit."));
    for (std::size_t kind = 0; kind < building_kind_count; ++kind) {
        const SquareMeters area = account.in_no_compound_by_kind[kind];
        if (area.value > 0.0)
            add("   " + word_text(CodeSet::building_kind, to_text(static_cast<BuildingKind>(kind)),
                                  matter.language),
                area, {}, {}, {});
    }
}

}  // namespace lifang
