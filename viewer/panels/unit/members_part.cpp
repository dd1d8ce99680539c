#include "load/site/compound_title.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "panels/unit/unit_parts.hpp"
#include "publish/report/words.hpp"

namespace lifang {
namespace {

/// What else is known of a compound.
QString facts(const Compound& compound, Language language) {
    QStringList says;
    says << word_text(CodeSet::floor_area_source, to_text(compound.floor_area_source), language);
    says << (compound.households ? UnitWords::tr("%n household(s)", nullptr, *compound.households)
                                 : UnitWords::tr("households not known"));
    if (compound.build_year) says << UnitWords::tr("built in %1").arg(*compound.build_year);
    if (compound.management)
        says << word_text(CodeSet::management_mode, to_text(*compound.management), language);
    if (compound.renovated)
        says << (*compound.renovated ? UnitWords::tr("renovated") : UnitWords::tr("not renovated"));
    if (compound.consent)
        says << UnitWords::tr("%1 of the owners consent").arg(percent_text(*compound.consent));
    return says.join('\n');
}

QString score_text(const std::optional<double>& score) {
    return score ? QString::number(*score, 'f', 2) : unknown_text({});
}

}  // namespace

void add_compounds(const UnitMatter& matter, std::vector<Line>& lines) {
    const auto& unit_of = matter.layout.unit_of_compound;
    for (std::size_t i = 0; i < unit_of.size(); ++i) {
        if (unit_of[i] != matter.id) continue;
        const Compound& compound = matter.plan.ground.compounds[i];
        Line line;
        line.section = UnitWords::tr("Compounds");
        line.name = to_qstring(compound_title(compound));
        line.value = area_text(compound.floor_area, matter.language);
        line.meaning = facts(compound, matter.language);
        line.compound = static_cast<int>(i);
        lines.push_back(std::move(line));
    }
}

void add_place_in_programme(const UnitMatter& matter, std::vector<Line>& lines) {
    const auto& entry = matter.unit().programme;
    if (!entry) return;
    const Language language = matter.language;
    const auto add = [&](const QString& name, const QString& value, const QString& meaning = {}) {
        Line line;
        line.section = UnitWords::tr("Its place in the programme");
        line.name = name;
        line.value = value;
        line.meaning = meaning;
        lines.push_back(std::move(line));
    };
    add(UnitWords::tr("Place"), entry->is_started ? UnitWords::tr("started")
                                : entry->position ? count_text(*entry->position)
                                                  : unknown_text({}));
    if (entry->year) add(UnitWords::tr("Batch"), UnitWords::tr("year %1").arg(*entry->year));
    if (entry->cost) add(UnitWords::tr("Cost of starting"), money_text(*entry->cost, language));
    const auto parts = [&](ProgrammePart first, ProgrammePart last) {
        QStringList texts;
        for (auto part = static_cast<std::size_t>(first); part <= static_cast<std::size_t>(last); ++part)
            texts << UnitWords::tr("%1: %2").arg(
                word_text(CodeSet::programme_part, to_text(static_cast<ProgrammePart>(part)), language),
                score_text(entry->parts[part]));
        return texts.join('\n');
    };
    add(UnitWords::tr("Score, 0 to 1"), score_text(entry->score));
    add(UnitWords::tr("Need"), score_text(entry->need), parts(ProgrammePart::age, ProgrammePart::unmanaged));
    add(UnitWords::tr("Benefit"), score_text(entry->benefit),
        parts(ProgrammePart::households_per_cost, ProgrammePart::incentive));
    add(UnitWords::tr("Readiness"), score_text(entry->readiness),
        parts(ProgrammePart::consent, ProgrammePart::in_bounds));
}

}  // namespace lifang
