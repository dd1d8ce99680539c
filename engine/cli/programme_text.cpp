#include "cli/programme_text.hpp"

#include "cli/text_table.hpp"
#include "evaluate/programme/store.hpp"
#include "load/site/compound_title.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t most_told = 20;  // compounds of the project store on a screen; JSON has them all

std::string share_text(const std::optional<double>& number) {
    return number ? fmt::format("{:.2f}", *number) : "-";
}

std::string money_text(const std::optional<Cny>& money) {
    return money ? with_thousands(std::llround(money->yuan())) : "-";
}

/// Units in the order in which they are read: the queue, then what has been started.
std::vector<const Unit*> in_order(const PlannedLayout& layout) {
    std::vector<const Unit*> units;
    for (const Unit& unit : layout.units)
        if (unit.programme) units.push_back(&unit);
    std::ranges::stable_sort(units, {}, [](const Unit* unit) {
        return std::pair(unit->programme->is_started, unit->programme->position.value_or(0));
    });
    return units;
}

struct Batch {
    int units = 0;
    Cny cost;
};

std::map<int, Batch> find_batches(const PlannedLayout& layout) {
    std::map<int, Batch> batches;
    for (const Unit& unit : layout.units) {
        if (!unit.programme || !unit.programme->year) continue;
        Batch& batch = batches[*unit.programme->year];
        ++batch.units;
        batch.cost = batch.cost + unit.programme->cost.value_or(Cny{});
    }
    return batches;
}

std::string tabulate_queue(const PlannedLayout& layout, Language language) {
    TextTable table(
        {std::string(Text{"place", "次序"}.in(language)), std::string(Text{"unit", "单元"}.in(language)),
         std::string(Text{"code", "编码"}.in(language)), std::string(Text{"score", "得分"}.in(language)),
         std::string(Text{"need", "需求"}.in(language)), std::string(Text{"benefit", "效益"}.in(language)),
         std::string(Text{"readiness", "成熟度"}.in(language)),
         std::string(Text{"start, CNY", "启动费用(元)"}.in(language)),
         std::string(Text{"batch", "批次"}.in(language))});
    for (std::size_t column = 3; column < 9; ++column) table.align_right(column);
    for (const Unit* unit : in_order(layout)) {
        const ProgrammeEntry& entry = *unit->programme;
        table.add_row({entry.position ? std::to_string(*entry.position)
                                      : std::string(Text{"started", "已启动"}.in(language)),
                       unit->key, unit->code, share_text(entry.score), share_text(entry.need),
                       share_text(entry.benefit), share_text(entry.readiness), money_text(entry.cost),
                       entry.year ? std::to_string(*entry.year) : "-"});
    }
    return table.text();
}

std::string describe_batches(const PlannedLayout& layout, Language language) {
    const auto batches = find_batches(layout);
    if (batches.empty()) return Message("programme_without_budget").in(language) + "\n";
    std::string text;
    for (const auto& [year, batch] : batches)
        text += Message("programme_batch",
                        {{"year", year}, {"units", batch.units}, {"cost", money_text(batch.cost)}})
                    .in(language) +
                "\n";
    const auto waits = std::ranges::count_if(layout.units, [](const Unit& unit) {
        return unit.programme && !unit.programme->is_started && !unit.programme->year;
    });
    if (waits > 0) text += Message("programme_above_budget", {{"units", waits}}).in(language) + "\n";
    return text;
}

std::string describe_store(const Plan& plan, Language language) {
    const auto& compounds = plan.ground.compounds;
    const std::vector<CompoundId> projects = list_project_store(compounds);
    if (projects.empty()) return {};
    TextTable table({std::string(Text{"project store", "储备小区"}.in(language)),
                     std::string(Text{"why it waits", "待入库原因"}.in(language)),
                     std::string(Text{"floor area, m²", "建筑面积(平方米)"}.in(language))});
    table.align_right(2);
    for (std::size_t i = 0; i < std::min(projects.size(), most_told); ++i) {
        const Compound& compound = at(compounds, projects[i]);
        table.add_row({compound_title(compound),
                       std::string(scope_reason(to_text(*compound.scope_reason), language)),
                       with_thousands(std::llround(compound.floor_area.value))});
    }
    std::string text = "\n" + table.text();
    if (projects.size() > most_told)
        text += "  " + Message("more_in_json", {{"count", projects.size() - most_told}}).in(language) + "\n";
    return text;
}

template <class Held>
Json or_null(const std::optional<Held>& held) {
    return held ? Json(*held) : Json();
}

Json entry_json(const Unit& unit) {
    const ProgrammeEntry& entry = *unit.programme;
    Json json{{"unit_id", unit.key},
              {"unit_code", unit.code},
              {"started", entry.is_started},
              {"position", or_null(entry.position)},
              {"batch", or_null(entry.year)},
              {"start_cny", entry.cost ? Json(entry.cost->yuan()) : Json()},
              {"score", entry.score},
              {"need", or_null(entry.need)},
              {"benefit", or_null(entry.benefit)},
              {"readiness", or_null(entry.readiness)}};
    for (std::size_t i = 0; i < programme_part_count; ++i)
        json["parts"][std::string(to_text(static_cast<ProgrammePart>(i)))] = or_null(entry.parts[i]);
    return json;
}

}  // namespace

std::string describe_programme(const Plan& plan, const PlannedLayout& layout, Language language) {
    return tabulate_queue(layout, language) + describe_batches(layout, language) +
           describe_store(plan, language);
}

Json programme_json(const Plan& plan, const PlannedLayout& layout) {
    Json json;
    json["programme"] = Json::array();
    for (const Unit* unit : in_order(layout)) json["programme"].push_back(entry_json(*unit));
    json["batches"] = Json::array();
    for (const auto& [year, batch] : find_batches(layout))
        json["batches"].push_back(
            {{"batch", year}, {"units", batch.units}, {"start_cny", batch.cost.yuan()}});
    json["project_store"] = Json::array();
    for (const CompoundId id : list_project_store(plan.ground.compounds)) {
        const Compound& compound = at(plan.ground.compounds, id);
        json["project_store"].push_back({{"compound_id", compound.key},
                                         {"name", compound.name},
                                         {"scope_reason", std::string(to_text(*compound.scope_reason))},
                                         {"consent", or_null(compound.consent)},
                                         {"floor_area_m2", compound.floor_area.value}});
    }
    return json;
}

}  // namespace lifang
