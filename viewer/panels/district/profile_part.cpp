#include "core/policy/entry.hpp"
#include "model/figure_line.hpp"
#include "panels/district/district_parts.hpp"
#include "publish/report/words.hpp"

namespace lifang {
namespace {

Line entry_line(const Profile& profile, const PolicyEntry& entry, const PolicyValue& value,
                Language language) {
    Line line;
    line.section = to_qstring(entry.table);
    line.name = text_in(entry.words, language);
    line.value = to_qstring(to_text(value));
    if (!entry.unit.in(language).empty()) line.value += ' ' + to_qstring(entry.unit.in(language));
    line.meaning = to_qstring(entry.path());
    line.source = to_qstring(source_text(profile, entry.path(), language));
    return line;
}

}  // namespace

void add_profile_entries(const Profile& profile, Language language, std::vector<Line>& lines) {
    const auto entries = policy_entries();
    const std::vector<PolicyValue> values = list_values(profile);
    std::vector<Line> unset;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (is_set(values[i])) {
            if (!to_text(values[i]).empty())
                lines.push_back(entry_line(profile, entries[i], values[i], language));
            continue;
        }
        Line line;
        line.section = DistrictWords::tr("Not set: what needs these is not known");
        line.name = text_in(entries[i].words, language);
        line.value = to_qstring(entries[i].path());
        line.unknown = true;
        unset.push_back(std::move(line));
    }
    for (std::size_t i = 0; i < profile.modes.size(); ++i) {
        const ModeRule& rule = profile.modes[i];
        Line line;
        line.section = DistrictWords::tr("Rules of the management mode, the first that holds");
        const QString conditions = to_qstring(conditions_text(rule, language));
        line.name = conditions.isEmpty() ? DistrictWords::tr("%1. always").arg(i + 1)
                                         : DistrictWords::tr("%1. %2").arg(i + 1).arg(conditions);
        line.value = to_qstring(mode_text(rule.mode, rule.level, language));
        line.source = to_qstring(source_text(profile, "modes", language));
        lines.push_back(std::move(line));
    }
    lines.insert(lines.end(), unset.begin(), unset.end());
}

}  // namespace lifang
