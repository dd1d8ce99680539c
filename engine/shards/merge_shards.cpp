#include "shards/merge_shards.hpp"

#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "load/site/compound_title.hpp"
#include "load/source/connection.hpp"
#include "pipeline/pipeline.hpp"
#include "publish/plan_file/plan_in_database.hpp"
#include "publish/plan_file/plan_in_parts.hpp"
#include "publish/plan_file/read_plan.hpp"
#include "shards/city_account.hpp"
#include "shards/city_layout.hpp"
#include "shards/city_roads.hpp"
#include "shards/shard_result.hpp"
#include "storage/temporary.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <malloc.h>

namespace lifang {
namespace {

struct WholeShard {
    const Shard* shard;
    std::size_t number;  ///< its line, from 1
    std::filesystem::path plan;
    std::size_t units;
};

using NewNames = std::map<std::string, std::string>;

Message renamed(const Message& message, const NewNames& names);

Phrase renamed(const Phrase& phrase, const NewNames& names) {
    if (!phrase.messages().empty()) {
        std::vector<Message> messages;
        for (const Message& message : phrase.messages()) messages.push_back(renamed(message, names));
        return messages.size() == 1 ? Phrase(messages.front()) : Phrase(std::move(messages));
    }
    // An id, or a list of ids.
    std::vector<std::string> words;
    for (std::size_t start = 0; start <= phrase.text().size();) {
        const std::size_t end = std::min(phrase.text().find(", ", start), phrase.text().size());
        const std::string word = phrase.text().substr(start, end - start);
        const auto name = names.find(word);
        words.push_back(name == names.end() ? word : name->second);
        start = end + 2;
    }
    return Phrase(fmt::format("{}", fmt::join(words, ", ")));
}

/// Whether an argument of this name may hold ids of compounds, the only ones that findings name and districts
/// count. Others may have the same text, and are another thing.
bool may_name_compounds(std::string_view argument) {
    constexpr std::array<std::string_view, 10> known = {"compound", "compounds", "keeper", "other", "first",
                                                        "id",       "ids",       "a",      "b",     "key"};
    return std::ranges::find(known, argument) != known.end();
}

Message renamed(const Message& message, const NewNames& names) {
    if (message.code().empty()) return message;
    std::vector<Message::Argument> arguments;
    for (const Message::Argument& argument : message.arguments()) {
        const bool is_about = !argument.value.messages().empty() || may_name_compounds(argument.name);
        arguments.push_back({argument.name, is_about ? renamed(argument.value, names) : argument.value});
    }
    return Message(message.code(), std::move(arguments));
}

/// Ids that the district counted itself say which district it was, in findings too.
void name_apart(Plan& part, std::size_t number) {
    NewNames compounds;
    const auto prefix = [&](std::string& key) {
        return std::exchange(key, fmt::format("{}-{}", number, key));
    };
    for (Compound& compound : part.ground.compounds)
        if (compound.derived) {
            const std::string title = compound_title(compound), before = prefix(compound.key);
            compounds.emplace(before, compound.key);
            compounds.emplace(title, compound_title(compound));
        }
    for (Block& block : part.ground.blocks) prefix(block.key);
    for (Cell& cell : part.ground.cells) prefix(cell.key);
    for (Issue& issue : part.issues) issue.message = renamed(issue.message, compounds);
}

std::vector<WholeShard> find_whole(const std::vector<Shard>& shards, const std::filesystem::path& folder,
                                   std::vector<std::string>& missing, const Run& run) {
    std::vector<WholeShard> whole;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        const auto result = find_result(shards[i], folder);
        if (result && is_whole(shards[i], *result))
            whole.push_back({&shards[i], i + 1, result->plan,
                             std::min(result->units, shards[i].compounds + shards[i].buildings)});
        else
            missing.push_back(shards[i].query.id);
        run.check_stop();
    }
    return whole;
}

void require_one_crs(const std::vector<WholeShard>& shards) {
    for (const WholeShard& one : shards)
        if (one.shard->query.crs.definition != shards.front().shard->query.crs.definition)
            throw Error(ExitCode::input, Message("at_district", {{"district", one.shard->query.id}}),
                        Message("shards_of_other_crs", {{"crs", one.shard->query.crs.name},
                                                        {"other", shards.front().shard->query.crs.name}}));
}

/// What the file is told before its rows: CRS, profile, the layout's name, the extent.
Plan make_frame(const Plan& first, const std::vector<WholeShard>& shards) {
    Plan frame;
    frame.site.crs = first.site.crs;
    frame.site.profile = first.site.profile;
    PlannedLayout& layout = frame.layouts.emplace_back();
    layout.key = "1";
    layout.label = first.layouts.front().label;
    Box extent;
    for (const WholeShard& one : shards) extent.include(bounds(one.shard->query.ground));
    frame.ground.district.push_back(
        {{extent.min, {extent.min.x, extent.max.y}, extent.max, {extent.max.x, extent.min.y}, extent.min},
         {}});
    return frame;
}

void require_apart(PlanInParts& file) {
    constexpr std::array<std::array<const char*, 2>, 5> ids = {{{"communities", "community_id"},
                                                                {"compounds", "compound_id"},
                                                                {"buildings", "building_id"},
                                                                {"roads", "road_id"},
                                                                {"facilities", "facility_id"}}};
    for (const auto& [table, column] : ids)
        if (const std::string id = file.find_repeated(table, column); !id.empty())
            throw Error(ExitCode::input, Message("at_plan_table", {{"table", table}}),
                        Message("id_in_two_districts", {{"id", id}}));
}

MergedCity merge_into_file(const std::vector<Shard>& shards, const std::filesystem::path& folder, bool all,
                           const std::filesystem::path& path, bool overwrite, const std::string& command,
                           const Run& run) {
    MergedCity merged;
    const std::vector<WholeShard> whole = find_whole(shards, folder, merged.missing, run);
    if (whole.empty() || (all && !merged.missing.empty()))
        throw Error(
            ExitCode::input, folder.string(),
            Message("shards_missing", {{"missing", merged.missing.size()},
                                       {"shards", shards.size()},
                                       {"districts", fmt::format("{}", fmt::join(merged.missing, ", "))}}));
    require_one_crs(whole);
    StageProgress progress(run, Stage::publish, whole.size());
    std::size_t units = 0;
    for (const WholeShard& one : whole) units += one.units;
    CityLayout layout(units);
    CityAccount account;
    std::optional<Plan> frame;
    std::optional<PlanInParts> file;
    for (const WholeShard& one : whole) {
        {
            Plan part = read_plan(one.plan, run);
            if (!file) {
                frame = make_frame(part, whole);
                file.emplace(*frame, path, overwrite);
            }
            if (part.layouts.front().units.empty()) merged.without_units.push_back(one.shard->query.id);
            name_apart(part, one.number);
            layout.take(part, merged.compounds, run);
            keep_own_roads(part, part.ground.district, one.number);
            account.begin(part, bounds(part.ground.district));
            file->add(
                part, [&](const Table& table, Record& record) { return account.takes(table, record); }, run);
            merged.compounds += part.ground.compounds.size();
            merged.floor_area += account_floor_area(part.ground, part.site.buildings);
            merged.is_cut_short =
                merged.is_cut_short || std::ranges::any_of(part.issues, [](const Issue& issue) {
                    return issue.code == "time_limit_reached";
                });
        }
        malloc_trim(0);  // the next district may need other pieces
        progress.count_item();
    }
    frame->layouts = {layout.finish(command)};
    merged.units = frame->layouts.front().units.size();
    account.finish(*frame, command);
    file->add(
        *frame,
        [](const Table& table, Record&) {
            return table.name == "layouts" || table.name == "inputs" || table.name == "plan_metadata";
        },
        run);
    require_apart(*file);
    file->commit(run);
    merged.shards = whole.size();
    merged.city = *std::move(frame);
    return merged;
}

MergedCity merge_into_database(const std::vector<Shard>& shards, const std::filesystem::path& folder,
                               bool all, const std::string& database, bool overwrite,
                               const std::string& command, const Run& run) {
    require_room_for_plan(database, overwrite);
    const TemporaryFolder place;
    const std::filesystem::path path = place.path() / "city.gpkg";
    MergedCity merged = merge_into_file(shards, folder, all, path, false, command, run);
    put_in_database(path, database, overwrite, run);
    return merged;
}

}  // namespace

MergedCity merge_shards(const std::vector<Shard>& shards, const std::filesystem::path& folder, bool all,
                        const std::string& output, bool overwrite, const std::string& command,
                        const Run& run) {
    MergedCity merged =
        (is_connection(output) ? merge_into_database(shards, folder, all, output, overwrite, command, run)
                               : merge_into_file(shards, folder, all, output, overwrite, command, run));
    merged.peak_memory_mib = measure_peak_memory_mib();
    return merged;
}

}  // namespace lifang
