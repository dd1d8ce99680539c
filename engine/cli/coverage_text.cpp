#include "cli/coverage_text.hpp"

#include "cli/console.hpp"
#include "cli/text_table.hpp"
#include "core/code_words.hpp"
#include "load/site/compound_title.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t most_told = 20;  // missed compounds on a screen; JSON has them all

/// Households of one compound that nobody knows leave the share of all unknown.
std::string share_or_unknown(const std::optional<double>& share, Language language) {
    return share ? percent(*share) : std::string(Text{"unknown", "未知"}.in(language));
}

std::string kind_word(const std::string& kind, Language language) {
    return std::string(word_of(CodeSet::facility_kind, kind, language));
}

/// The account that the figure coverage_share and the target speak of.
const CoverageAccount* find_told(const std::vector<CoverageAccount>& accounts) {
    const auto station = std::ranges::find(accounts, unit_station_kind, &CoverageAccount::kind);
    if (station != accounts.end()) return &*station;
    return accounts.size() == 1 ? &accounts.front() : nullptr;
}

/// A unit without a station has none in reach; whether a way is missing or the station, the row does not
/// tell.
std::string why(const Coverage& row, Language language) {
    if (row.kind == unit_station_kind && row.state == CoverageState::unreachable)
        return std::string(Text{"no station of its unit in reach", "本单元无可达站点"}.in(language));
    return std::string(word_of(CodeSet::coverage_state, to_text(row.state), language));
}

std::string describe_target(const Plan& plan, const CoverageAccount& account, Language language) {
    const auto& target = plan.site.profile.coverage.target_share;
    if (!target) return {};
    const double share = account.share_of_compounds();
    const std::string kind = kind_word(account.kind, language);
    const Message told =
        share >= *target ? Message("coverage_target_met",
                                   {{"target", percent(*target)}, {"share", percent(share)}, {"kind", kind}})
                         : Message("coverage_target_missed", {{"target", percent(*target)},
                                                              {"share", percent(share)},
                                                              {"kind", kind},
                                                              {"missed", account.missed.size()}});
    return "\n" + told.in(language) + "\n";
}

std::string describe_missed(const Plan& plan, const CoverageAccount& account, Language language) {
    if (account.missed.empty()) return {};
    TextTable table({std::string(Text{"not covered", "未覆盖小区"}.in(language)),
                     std::string(Text{"why", "原因"}.in(language)),
                     std::string(Text{"walk, m", "步行，米"}.in(language))});
    table.align_right(2);
    for (std::size_t i = 0; i < std::min(account.missed.size(), most_told); ++i) {
        const Coverage& row = account.missed[i];
        table.add_row({compound_title(at(plan.ground.compounds, row.compound)), why(row, language),
                       row.walk ? fmt::format("{:.0f}", row.walk->value) : "-"});
    }
    std::string text = "\n" + table.text();
    if (account.missed.size() > most_told)
        text += "  " + Message("more_in_json", {{"count", account.missed.size() - most_told}}).in(language) +
                "\n";
    return text;
}

Json missed_json(const Plan& plan, const Coverage& row) {
    const Compound& compound = at(plan.ground.compounds, row.compound);
    return {{"compound_id", compound.key},
            {"name", compound.name},
            {"state", std::string(to_text(row.state))},
            {"facility_id", row.facility ? Json(at(plan.site.facilities, *row.facility).key) : Json()},
            {"walk_m", row.walk ? Json(row.walk->value) : Json()},
            {"households", compound.households ? Json(*compound.households) : Json()},
            {"households_served", row.households_served ? Json(*row.households_served) : Json()}};
}

}  // namespace

std::string describe_coverage(const Plan& plan, const std::vector<CoverageAccount>& accounts,
                              Language language) {
    if (accounts.empty()) return Message("nothing_to_cover").in(language) + "\n";
    TextTable table({std::string(Text{"covered", "服务覆盖"}.in(language)),
                     std::string(Text{"compounds", "小区"}.in(language)),
                     std::string(Text{"of", "共"}.in(language)),
                     std::string(Text{"share", "占比"}.in(language)),
                     std::string(Text{"households", "按户数"}.in(language)),
                     std::string(Text{"floor area", "按建筑面积"}.in(language))});
    for (std::size_t column = 1; column < 6; ++column) table.align_right(column);
    for (const CoverageAccount& account : accounts)
        table.add_row({kind_word(account.kind, language), std::to_string(account.compounds_covered),
                       std::to_string(account.compounds), percent(account.share_of_compounds()),
                       share_or_unknown(account.share_of_households(), language),
                       percent(account.share_of_floor_area())});
    std::string text = table.text();
    if (const CoverageAccount* told = find_told(accounts))
        text += describe_target(plan, *told, language) + describe_missed(plan, *told, language);
    return text;
}

Json coverage_json(const Plan& plan, const std::vector<CoverageAccount>& accounts) {
    Json json;
    json["kinds"] = Json::array();
    for (const CoverageAccount& account : accounts) {
        Json kind{{"kind", account.kind},
                  {"compounds", account.compounds},
                  {"compounds_covered", account.compounds_covered},
                  {"share_of_compounds", account.share_of_compounds()}};
        const auto households = account.share_of_households();
        kind["share_of_households"] = households ? Json(*households) : Json();
        kind["share_of_floor_area"] = account.share_of_floor_area();
        kind["missed"] = Json::array();
        for (const Coverage& row : account.missed) kind["missed"].push_back(missed_json(plan, row));
        json["kinds"].push_back(std::move(kind));
    }
    const auto& target = plan.site.profile.coverage.target_share;
    const CoverageAccount* const told = find_told(accounts);
    json["target_share"] = target ? Json(*target) : Json();
    json["target_met"] = target && told ? Json(told->share_of_compounds() >= *target) : Json();
    return json;
}

std::string describe_stations(const Plan& plan, const PlannedLayout& layout,
                              const std::vector<PlacedStation>& stations, Language language) {
    if (stations.empty()) return {};
    const bool is_share = stations.front().objective == StationObjective::coverage;
    const auto number = [&](double value) {
        return is_share ? percent(value) : fmt::format("{:.0f} {}", value, Text{"m", "米"}.in(language));
    };
    TextTable table(
        {std::string(Text{"station in", "拟设站点"}.in(language)),
         std::string(Text{"unit", "单元"}.in(language)),
         std::string(word_of(CodeSet::station_objective, to_text(stations.front().objective), language)),
         std::string(Text{"bound", "最优界"}.in(language)), std::string(Text{"gap", "差距"}.in(language))});
    for (std::size_t column = 2; column < 5; ++column) table.align_right(column);
    for (const PlacedStation& station : stations) {
        const auto unit = at(layout.unit_of_compound, station.compound);
        table.add_row({compound_title(at(plan.ground.compounds, station.compound)),
                       unit ? at(layout.units, *unit).code : "-", number(station.value),
                       number(station.bound), percent(station.gap)});
    }
    return "\n" + table.text();
}

Json stations_json(const Plan& plan, const PlannedLayout& layout,
                   const std::vector<PlacedStation>& stations) {
    Json json = Json::array();
    for (const PlacedStation& station : stations) {
        const auto unit = at(layout.unit_of_compound, station.compound);
        json.push_back({{"compound_id", at(plan.ground.compounds, station.compound).key},
                        {"unit_id", unit ? Json(at(layout.units, *unit).key) : Json()},
                        {"objective", std::string(to_text(station.objective))},
                        {"per", std::string(to_text(station.per))},
                        {"value", station.value},
                        {"bound", station.bound},
                        {"gap", station.gap},
                        {"x", station.at.x},
                        {"y", station.at.y}});
    }
    return json;
}

}  // namespace lifang
